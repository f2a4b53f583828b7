package chancery.io.intake.office;

import chancery.io.intake.office.OfficeText.End;
import chancery.io.xml.Xml;
import chancery.io.xml.Xml.Event;
import chancery.io.xml.XmlException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads the text of a DOCX's document part: one line a paragraph. What was deleted under tracked
/// changes, fields' instructions, alternatives for old readers and text boxes' doubles are left
/// out.
///
/// The format: ECMA-376, WordprocessingML.
public final class Docx {
  /// The part of the archive that holds the text.
  public static final String PART = "word/document.xml";

  private static final Set<String> ELSEWHERE =
      Set.of(
          "del", "moveFrom", "instrText", "delText", "Fallback", "rPr", "pPr", "sectPr", "tblPr");

  private final Xml at;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int size;
  private int skipFrom = Integer.MAX_VALUE;
  private boolean inText;

  private Docx(Xml at) {
    this.at = at;
  }

  /// The document's text.
  ///
  /// @param part the bytes of [#PART]
  /// @param most the most characters that are kept; what follows is left out
  /// @throws XmlException where the part is broken or declares a document type
  public static OfficeText text(InputStream part, int most) throws XmlException {
    Docx docx = new Docx(Xml.of(part));
    docx.read(most);
    return new OfficeText(docx.lines, docx.size < most ? End.WHOLE : End.AT_LIMIT);
  }

  private void read(int most) throws XmlException {
    for (Event event = at.next(); event != Event.DONE && size < most; event = at.next()) {
      boolean skipped = at.depth() >= skipFrom;
      switch (event) {
        case START -> {
          if (!skipped) {
            start(at.name());
          }
        }
        case END -> end(at.name());
        case TEXT -> {
          if (inText && !skipped) {
            line.append(at.text());
            size += at.text().length();
          }
        }
        case DONE -> {}
      }
    }
    if (!line.isEmpty()) {
      endLine();
    }
  }

  private void start(String name) {
    if (ELSEWHERE.contains(name)) {
      skipFrom = at.depth();
      return;
    }
    inText = name.equals("t");
    switch (name) {
      case "tab" -> line.append('\t');
      case "noBreakHyphen" -> line.append('\u2011');
      case "br", "cr" -> endLine();
      default -> {}
    }
  }

  private void end(String name) {
    skipFrom = at.depth() < skipFrom ? Integer.MAX_VALUE : skipFrom;
    inText = false;
    if (skipFrom == Integer.MAX_VALUE && name.equals("p")) {
      endLine();
    }
  }

  private void endLine() {
    lines.add(line.toString());
    line.setLength(0);
  }
}
