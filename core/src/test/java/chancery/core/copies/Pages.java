package chancery.core.copies;

import chancery.core.model.Block;
import chancery.core.model.DocId;
import chancery.core.model.RuleId;
import chancery.core.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Pages in one-line notation: each line is a block, `kind label| text`; a line without a bar is a
/// paragraph.
final class Pages {
  private static final RuleId TEST = new RuleId("test");

  private Pages() {}

  static CopyText page(String id, String... lines) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String line : lines) {
      int bar = line.indexOf('|');
      String[] kind = (bar < 0 ? "paragraph" : line.substring(0, bar)).split(" ", 2);
      String words = bar < 0 ? line : line.substring(bar + 1).strip();
      text.append(text.isEmpty() ? "" : "\n\n");
      Span span = new Span(text.length(), text.length() + words.length());
      Optional<String> label = kind.length > 1 ? Optional.of(kind[1]) : Optional.empty();
      blocks.add(Block.of(kind[0], span, label, TEST));
      text.append(words);
    }
    return CopyText.bare(new DocId("d:" + id), text.toString(), blocks);
  }

  /// One segment a line: `op [label] {changes}: first words of a | first words of b`.
  static String shown(Alignment alignment, CopyText a, CopyText b) {
    return alignment.segments().stream().map(s -> shown(s, a, b)).collect(Collectors.joining("\n"));
  }

  private static String shown(Segment s, CopyText a, CopyText b) {
    String label = s.label().map(l -> " [" + l + "]").orElse("");
    String changes =
        s.changes().isEmpty()
            ? ""
            : s.changes().stream().map(Change::word).collect(Collectors.joining(" ", " {", "}"));
    return s.op().word()
        + label
        + changes
        + ": "
        + head(s.a(), a.text())
        + " | "
        + head(s.b(), b.text());
  }

  private static String head(Optional<Span> span, String text) {
    return span.map(
            s -> {
              String[] words = s.in(text).split(" ");
              return String.join(" ", List.of(words).subList(0, Math.min(3, words.length)));
            })
        .orElse("-");
  }
}
