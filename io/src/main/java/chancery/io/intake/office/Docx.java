package chancery.io.intake.office;

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

  private Docx() {}

  /// The document's paragraphs in order, blank ones too.
  ///
  /// @param part the bytes of [#PART]
  /// @param most the most characters that are kept; what follows is cut off
  /// @throws XmlException where the part is broken or declares a document type
  public static List<String> lines(InputStream part, int most) throws XmlException {
    Xml at = Xml.of(part);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int size = 0;
    int skipFrom = Integer.MAX_VALUE;
    boolean text = false;
    for (Event event = at.next(); event != Event.DONE && size < most; event = at.next()) {
      boolean skipped = at.depth() >= skipFrom;
      switch (event) {
        case START -> {
          if (!skipped && ELSEWHERE.contains(at.name())) {
            skipFrom = at.depth();
          } else if (!skipped) {
            text = at.name().equals("t");
            start(at.name(), line, lines);
          }
        }
        case END -> {
          skipFrom = at.depth() < skipFrom ? Integer.MAX_VALUE : skipFrom;
          text = false;
          if (skipFrom == Integer.MAX_VALUE && at.name().equals("p")) {
            lines.add(line.toString());
            line.setLength(0);
          }
        }
        case TEXT -> {
          if (text && !skipped) {
            line.append(at.text());
            size += at.text().length();
          }
        }
        case DONE -> {}
      }
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return List.copyOf(lines);
  }

  private static void start(String name, StringBuilder line, List<String> lines) {
    switch (name) {
      case "tab" -> line.append('\t');
      case "noBreakHyphen" -> line.append('\u2011');
      case "br", "cr" -> {
        lines.add(line.toString());
        line.setLength(0);
      }
      default -> {}
    }
  }
}
