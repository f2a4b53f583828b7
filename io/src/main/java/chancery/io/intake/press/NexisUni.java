package chancery.io.intake.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        Draft draft = article(lines, start, i);
        if (!draft.isEmpty()) {
          found.add(draft.done());
        }
        start = i + 1;
      }
    }
    return found;
  }

  private static Draft article(Lines lines, int start, int end) {
    int body = start;
    while (body < end && !lines.get(body).equals("Body")) {
      body++;
    }
    int dated = body - 1;
    while (dated >= start && !Draft.isDay(lines.get(dated))) {
      dated--;
    }
    if (body == end || dated < start) {
      return new Draft(start); // the cover sheet, or nothing
    }
    int outlet = before(lines, dated, start);
    int title = before(lines, outlet, start);
    Draft draft = new Draft(Math.max(start, title));
    draft.set("published", lines.get(dated));
    draft.set("publication", outlet < start ? "" : lines.get(outlet));
    draft.set("title", title < start ? "" : lines.get(title));
    for (int i = dated + 1; i < body; i++) {
      field(lines.get(i), draft);
    }
    int tail = body + 1;
    while (tail < end && !isTail(lines.get(tail))) {
      tail++;
    }
    draft.text(lines.paragraphs(body + 1, tail));
    for (int i = tail; i < end; i++) {
      field(lines.get(i), draft);
    }
    return draft;
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
