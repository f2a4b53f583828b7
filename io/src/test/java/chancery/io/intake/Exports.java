package chancery.io.intake;

import static chancery.io.intake.Containers.bytes;
import static chancery.io.intake.Containers.items;

import chancery.core.model.Document;
import chancery.io.intake.IntakeItem.Captured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Makes word processors' files of lines, and documents of exports.
final class Exports {
  private Exports() {}

  static List<Document> documents(Path export) {
    return items(export, Settings.standard()).stream()
        .filter(Captured.class::isInstance)
        .map(item -> Containers.DOCUMENTS.from(((Captured) item).capture()))
        .map(outcome -> ((Documents.Outcome.Made) outcome).document())
        .toList();
  }

  /// Date, outlet, language, and how the text behind the title begins.
  static String line(Document d) {
    String title = d.card().title().orElse("");
    String body = d.text().substring(title.length()).strip();
    return d.published().edtf()
        + " | "
        + d.source().publisher().orElse("")
        + " | "
        + d.card().language().orElse("")
        + " | "
        + body.substring(0, Math.min(body.length(), 49));
  }

  static Path rtf(Path folder, String lines) throws IOException {
    StringBuilder rtf =
        new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times;}}\n");
    for (String line : lines.split("\n", -1)) {
      rtf.append("\\pard\\plain\\f0 ");
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        rtf.append(
            c == '\\' || c == '{' || c == '}'
                ? "\\" + c
                : c < 128 ? "" + c : "\\u" + (short) c + "?");
      }
      rtf.append("\\par\n");
    }
    return Files.write(folder.resolve("export.rtf"), bytes(rtf.append("}").toString()));
  }

  static Path docx(Path folder, String lines) throws IOException {
    StringBuilder xml =
        new StringBuilder(
            "<w:document"
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
    for (String line : lines.split("\n", -1)) {
      String half = line.substring(line.length() / 2).replace("&", "&amp;");
      xml.append("<w:p><w:pPr><w:pStyle w:val=\"x\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>")
          .append(line.substring(0, line.length() / 2).replace("&", "&amp;"))
          .append("</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r>")
          .append("<w:t xml:space=\"preserve\">")
          .append(half)
          .append("</w:t></w:r></w:p>");
    }
    xml.append("</w:body></w:document>");
    return Files.write(
        folder.resolve("export.docx"),
        Containers.zip(
            "[Content_Types].xml", bytes("<Types/>"), "word/document.xml", bytes(xml.toString())));
  }
}
