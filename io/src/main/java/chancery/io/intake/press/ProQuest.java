package chancery.io.intake.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// ProQuest's layout: articles between lines of underscores, each with its title and then fields
/// `Name: value`; the text is the field `Full text`. Before and behind stand lists and notices.
final class ProQuest {
  private static final Labels LABELS = Labels.of("proquest");

  /// Fields that only an article has; lists and notices have none of them.
  private static final Set<String> OWN =
      Set.of("full text", "proquest-id", "proquest-url", "source type", "publication");

  /// Fields whose labels may stand alone in a line.
  private static final Set<String> HEADINGS = Set.of("full text", "details", "abstract", "links");

  private ProQuest() {}

  static boolean isExport(Lines lines) {
    boolean rule = false;
    for (int i = 0; i < lines.size(); i++) {
      rule |= isRule(lines.get(i));
      String name = label(lines.get(i)).map(l -> l.field().name()).orElse("");
      if (name.equals("proquest-id") || (rule && name.equals("full text"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRule(String line) {
    int shortest = 20;
    return line.length() >= shortest && line.chars().allMatch(c -> c == '_');
  }

  static List<PressArticle> articles(Lines lines) {
    List<PressArticle> found = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= lines.size(); i++) {
      boolean rule = i == lines.size() || isRule(lines.get(i));
      boolean next = rule || Counts.isBefore(lines.get(i)) || isBehindLast(lines, start, i);
      if (next) {
        article(lines, start, i).ifPresent(found::add);
        start = rule ? i + 1 : i;
      }
    }
    return found;
  }

  /// True for the line under the last field, where no rule parts the articles (in pages and word
  /// processors' files): it is the next one's title.
  private static boolean isBehindLast(Lines lines, int start, int at) {
    if (lines.blank(at) || at == start || label(lines.get(at)).isPresent()) {
      return false;
    }
    int before = at - 1;
    while (before > start && lines.blank(before)) {
      before--;
    }
    boolean last =
        label(lines.get(before)).filter(l -> l.field().name().equals("database")).isPresent();
    return last && (lines.flowing() || lines.blank(at - 1));
  }

  /// The article between two rules; empty for lists and notices.
  private static Optional<PressArticle> article(Lines lines, int start, int end) {
    Draft draft = new Draft(lines.skipBlank(start, end));
    boolean own = false;
    int at = start;
    while (at < end) {
      Optional<Labels.Labelled> label = label(lines.get(at));
      if (label.isEmpty()) {
        at++;
        continue;
      }
      own |= OWN.contains(label.get().field().name());
      int next = at + 1;
      while (next < end && label(lines.get(next)).isEmpty()) {
        next++;
      }
      field(lines, at, next, label.get(), draft);
      at = next;
    }
    if (!own) {
      return Optional.empty();
    }
    heading(lines, start, end).ifPresent(title -> draft.set("title", title));
    return Optional.of(draft.done());
  }

  private static void field(Lines lines, int at, int next, Labels.Labelled label, Draft draft) {
    String first = label.value().strip();
    if (label.field().isIn("text")) {
      List<String> all = new ArrayList<>(first.isEmpty() ? List.of() : List.of(first));
      all.addAll(lines.all().subList(at + 1, next));
      draft.text(new Lines(all, lines.flowing()).paragraphs(0, all.size()));
      return;
    }
    draft.set(label.field().name(), String.join(" ", List.of(first, rest(lines, at + 1, next))));
  }

  private static String rest(Lines lines, int from, int to) {
    int end = from;
    while (end < to && !lines.blank(end)) {
      end++;
    }
    return String.join(" ", lines.all().subList(from, end)).strip();
  }

  /// The first line of the block, over `Document 3 of 25`.
  private static Optional<String> heading(Lines lines, int start, int end) {
    int at = lines.skipBlank(start, end);
    if (at < end && Counts.isBefore(lines.get(at))) {
      at = lines.skipBlank(at + 1, end);
    }
    return at < end && label(lines.get(at)).isEmpty()
        ? Optional.of(lines.get(at))
        : Optional.empty();
  }

  /// The field that the line begins with; in the newer layout the text's heading and that of the
  /// fields behind it stand alone, without a colon.
  private static Optional<Labels.Labelled> label(String line) {
    if (line.isEmpty() || !Character.isUpperCase(line.charAt(0))) {
      return Optional.empty();
    }
    return LABELS
        .in(line)
        .filter(label -> !label.field().isIn("alone"))
        .or(() ->
            LABELS
                .named(line)
                .filter(field -> HEADINGS.contains(field.name()))
                .map(field -> new Labels.Labelled(field, "")));
  }
}
