package chancery.io.intake;

import chancery.io.intake.Capture.Form;
import chancery.io.intake.IntakeItem.Captured;
import chancery.io.intake.IntakeItem.Damaged;
import chancery.io.intake.IntakeItem.Refused;
import chancery.io.intake.archive.Archive;
import chancery.io.intake.archive.Entry;
import chancery.io.intake.archive.ZipArchive;
import chancery.io.intake.office.Docx;
import chancery.io.intake.office.OfficeText;
import chancery.io.intake.office.Rtf;
import chancery.io.xml.XmlException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// Word processors' files: a database's export with many articles, or one text.
final class OfficeFiles {
  private static final int MOST_ENTRIES = 10_000;

  private OfficeFiles() {}

  static RecordReader rtf(Input input) {
    return new Listed(
        input.in(),
        () -> {
          byte[] bytes = input.in().readNBytes(input.limits().fileBytes() + 1);
          if (bytes.length > input.limits().fileBytes()) {
            return one(tooLarge(input));
          }
          String latin1 = new String(bytes, StandardCharsets.ISO_8859_1);
          return items(input, Rtf.text(latin1, input.limits().fileBytes()), "RTF");
        });
  }

  static RecordReader docx(Input input) {
    return new Listed(input.in(), () -> docxItems(input));
  }

  private static Iterator<IntakeItem> docxItems(Input input) throws IOException {
    Archive archive = ZipArchive.open(input.in(), input.limits().unpackedRatio());
    int entries = 0;
    for (Optional<Entry> e = archive.next(); e.isPresent(); e = archive.next()) {
      entries++;
      if (entries > MOST_ENTRIES) {
        return one(
            Refused.of(
                input.path(),
                Reason.NESTED,
                "an office file of more than %,d parts; save its text".formatted(MOST_ENTRIES)));
      }
      if (e.get().name().equals(Docx.PART)) {
        try {
          return items(input, Docx.text(e.get().bytes(), input.limits().fileBytes()), "DOCX");
        } catch (XmlException broken) {
          return one(
              Refused.of(input.path(), Reason.BAD_XML, broken.words() + "; save its text as .txt"));
        }
      }
    }
    return one(
        Refused.of(
            input.path(),
            Reason.BINARY,
            "it is an office file without a text document in it; save its text as .txt"));
  }

  private static IntakeItem tooLarge(Input input) {
    return Refused.of(
        input.path(),
        Reason.TOO_LARGE,
        "it is larger than %,d bytes, the most that is read as a whole; cut it up"
            .formatted(input.limits().fileBytes()));
  }

  /// The articles of an export, or the whole as one text; behind them what is missing.
  private static Iterator<IntakeItem> items(Input input, OfficeText text, String format) {
    List<IntakeItem> items = new ArrayList<>();
    PressRecords.items(input, text.lines(), true, format)
        .orElseGet(() -> one(whole(input, text.lines(), format)))
        .forEachRemaining(items::add);
    if (items.stream().anyMatch(Captured.class::isInstance)) {
      missing(input, text.end()).ifPresent(items::add);
    }
    return items.iterator();
  }

  private static Optional<IntakeItem> missing(Input input, OfficeText.End end) {
    return switch (end) {
      case WHOLE -> Optional.empty();
      case CUT_OFF ->
          Optional.of(
              Damaged.of(
                  input.path(),
                  "it ends in the middle; what stands before was read, fetch or save it again"));
      case AT_LIMIT ->
          Optional.of(
              Refused.of(
                  input.path(),
                  Reason.TOO_LARGE,
                  "its text goes on behind %,d characters; what stands before was read, export fewer articles"
                      .formatted(input.limits().fileBytes())));
    };
  }

  private static IntakeItem whole(Input input, List<String> lines, String format) {
    String text = String.join("\n\n", lines.stream().filter(l -> !l.isBlank()).toList());
    if (text.isBlank()) {
      return Refused.of(
          input.path(), Reason.EMPTY, "it holds no text; look whether it was saved whole");
    }
    if (text.length() > input.limits().recordBytes()) {
      return Readers.tooLarge(input.path(), input.limits());
    }
    return new Captured(
        new Capture(input.path(), 0, Form.TEXT, text, "Unicode (" + format + ")", Given.nothing()));
  }

  private static Iterator<IntakeItem> one(IntakeItem item) {
    return List.of(item).iterator();
  }
}
