package chancery.io.intake.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Nexis Uni's layout: headline, outlet, date and copyright, a line each; fields (`Byline:`); a
/// line `Body`, the text; `Classification` and more fields; `End of Document`. In front stands a
/// cover sheet with the list of the articles.
final class NexisUni {
  private static final Map<String, String> HEAD =
      Map.of(
          "byline", "authors",
          "section", "section",
          "length", "length",
          "dateline", "dateline",
          "highlight", "highlight",
          "series", "series");

  private static final Set<String> TAIL =
      Set.of("classification", "notes", "graphic", "correction", "correction-date", "copyright");

  /// Lines between the date and the text at most.
  private static final int MOST_FIELDS = 14;

  private NexisUni() {}

  static boolean isExport(Lines lines) {
    boolean body = false;
    boolean length = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      body |= line.equals("Body");
      length |= line.startsWith("Length:") && line.endsWith("words");
      if (body && (length || line.equals("End of Document"))) {
        return true;
      }
    }
    return false;
  }

  static List<PressArticle> articles(Lines lines) {
    List<PressArticle> found = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= lines.size(); i++) {
      boolean cut = i == lines.size() || lines.get(i).equals("End of Document");
      if (cut) {
        article(lines, start, i).ifPresent(draft -> found.add(draft.done()));
        start = i + 1;
      }
    }
    return found;
  }

  /// The number of articles that the cover sheet names.
  static OptionalInt stated(Lines lines) {
    String open = "Documents (";
    for (int i = 0; i < lines.size() && !lines.get(i).equals("Body"); i++) {
      String line = lines.get(i);
      String number = line.startsWith(open) ? line.substring(open.length()).replace(")", "") : "";
      if (!number.isEmpty() && number.length() < 6 && number.chars().allMatch(NexisUni::isDigit)) {
        return OptionalInt.of(Integer.parseInt(number));
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /// The article up to a line `End of Document`, or to the file's end. One without `Body` has no
  /// text; empty where nothing of an article stands there.
  private static Optional<Draft> article(Lines lines, int start, int end) {
    int body = start;
    while (body < end && !lines.get(body).equals("Body")) {
      body++;
    }
    if (body == end) {
      int first = lines.skipBlank(start, end);
      Draft bare = new Draft(Math.min(first, lines.size() - 1));
      bare.set("title", first < end ? lines.get(first) : "");
      return end == lines.size() || first == end ? Optional.empty() : Optional.of(bare);
    }
    Draft draft = head(lines, start, body);
    int tail = body + 1;
    while (tail < end && !isTail(lines.get(tail))) {
      tail++;
    }
    draft.text(lines.paragraphs(body + 1, tail));
    for (int i = tail; i < end; i++) {
      field(lines.get(i), draft);
    }
    return Optional.of(draft);
  }

  /// Headline, outlet and date, the last three lines above the copyright or the first field; where
  /// no line is a day (`March 2023`, `Spring 2023`), by their order alone.
  private static Draft head(Lines lines, int start, int body) {
    int fields = body;
    for (int i = body - 1; i >= start && body - i <= MOST_FIELDS; i--) {
      boolean field = isField(lines.get(i)) || lines.startsWith(i, "copyright");
      fields = field ? i : fields;
    }
    int dated = body - 1;
    while (dated >= start && !Draft.isDay(lines.get(dated))) {
      dated--;
    }
    boolean day = dated >= start && dated >= fields - MOST_FIELDS;
    int date = day ? dated : before(lines, fields, start);
    int outlet = before(lines, date, start);
    int title = before(lines, outlet, start);
    if (!day && title < start) { // two lines: no date at all
      title = outlet;
      outlet = date;
      date = start - 1;
    }
    Draft draft = new Draft(Math.max(start, title));
    draft.set("published", date < start ? "" : lines.get(date));
    draft.set("publication", outlet < start ? "" : lines.get(outlet));
    draft.set("title", title < start ? "" : lines.get(title));
    for (int i = Math.max(date + 1, start); i < body; i++) {
      field(lines.get(i), draft);
    }
    return draft;
  }

  private static boolean isField(String line) {
    int colon = line.indexOf(':');
    return colon > 0 && HEAD.containsKey(line.substring(0, colon).strip().toLowerCase(Locale.ROOT));
  }

  /// The nearest line before that isn't blank; `start - 1` where there is none.
  private static int before(Lines lines, int at, int start) {
    int i = at - 1;
    while (i >= start && lines.blank(i)) {
      i--;
    }
    return Math.max(i, start - 1);
  }

  private static void field(String line, Draft draft) {
    int colon = line.indexOf(':');
    int longest = 24;
    if (colon > 0 && colon <= longest) {
      String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      draft.set(HEAD.getOrDefault(name, name), line.substring(colon + 1));
    }
  }

  private static boolean isTail(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return TAIL.contains(lower) || lower.startsWith("load-date:") || lower.startsWith("graphic:");
  }
}
