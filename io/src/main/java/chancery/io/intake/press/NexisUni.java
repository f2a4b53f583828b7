package chancery.io.intake.press;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Nexis Uni's layout: headline, outlet, date and copyright, a line each; fields (`Byline:`); a
/// line `Body`, the text; `Classification` and more fields; `End of Document`. In front stands a
/// cover sheet with the list of the articles.
final class NexisUni {
  private static final Labels LABELS = Labels.of("nexis");

  /// Lines between the date and the text at most.
  private static final int MOST_FIELDS = 14;

  /// What the cover sheet calls its list.
  private static final Set<String> LISTS =
      Set.of("Documents", "Dokumente", "Documentos", "Documenti", "Documenten");

  private NexisUni() {}

  static boolean isExport(Lines lines) {
    boolean body = false;
    boolean length = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      body |= isBody(line);
      length |= LABELS.in(line).filter(NexisUni::isLength).isPresent();
      if (body && (length || isEnd(line))) {
        return true;
      }
    }
    return false;
  }

  /// `Length: 523 words`.
  private static boolean isLength(Labels.Labelled label) {
    String[] words = label.value().strip().split("\\s+", 3);
    return label.field().name().equals("length")
        && words.length == 2
        && words[0].chars().allMatch(c -> isDigit(c) || c == ',' || c == '.');
  }

  private static boolean isBody(String line) {
    return LABELS.named(line).filter(field -> field.isIn("text")).isPresent();
  }

  private static boolean isEnd(String line) {
    return LABELS.named(line).filter(field -> field.isIn("end")).isPresent();
  }

  static List<PressArticle> articles(Lines all) {
    Lines lines = withoutHeads(all);
    List<PressArticle> found = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= lines.size(); i++) {
      boolean cut = i == lines.size() || isEnd(lines.get(i));
      if (cut) {
        article(lines, start, i).ifPresent(draft -> found.add(draft.done()));
        start = i + 1;
      }
    }
    return found;
  }

  /// Blanks the printed pages' heads: `Page 2 of 5` and the title said again.
  private static Lines withoutHeads(Lines lines) {
    List<String> all = new ArrayList<>(lines.all());
    Set<String> titles = new HashSet<>();
    for (int i = 0; i < all.size(); i++) {
      String line = lines.get(i);
      boolean head = Counts.isPage(line);
      boolean again = i > 0 && Counts.isPage(lines.get(i - 1)) && titles.contains(line);
      if (head || again) {
        all.set(i, "");
      } else {
        titles.add(line);
      }
    }
    return new Lines(all, lines.flowing());
  }

  /// The number of articles that the cover sheet names.
  static OptionalInt stated(Lines lines) {
    for (int i = 0; i < lines.size() && !isBody(lines.get(i)); i++) {
      String line = lines.get(i);
      int open = line.indexOf(" (");
      boolean list = open > 0 && LISTS.contains(line.substring(0, open));
      String number = list ? line.substring(open + 2).replace(")", "") : "";
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
    while (body < end && !isBody(lines.get(body))) {
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
      boolean field = isField(lines.get(i)) || Notices.isCopyright(lines.get(i));
      fields = field ? i : fields;
    }
    int dated = fields - 1;
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
    return LABELS.in(line).filter(label -> label.field().isIn("head")).isPresent();
  }

  /// The nearest line before that isn't blank; `start - 1` where there is none.
  private static int before(Lines lines, int at, int start) {
    int i = at - 1;
    while (i >= start && lines.blank(i)) {
      i--;
    }
    return Math.max(i, start - 1);
  }

  /// Sets the field that the line gives, one that we have no name for by its own.
  private static void field(String line, Draft draft) {
    Optional<Labels.Labelled> label = LABELS.in(line);
    if (label.isPresent()) {
      draft.set(label.get().field().name(), label.get().value());
      return;
    }
    int colon = line.indexOf(':');
    int longest = 24;
    if (colon > 0 && colon <= longest) {
      draft.set(
          line.substring(0, colon).strip().toLowerCase(Locale.ROOT), line.substring(colon + 1));
    }
  }

  private static boolean isTail(String line) {
    boolean alone = LABELS.named(line).filter(field -> field.isIn("tail")).isPresent();
    return alone
        || LABELS
            .in(line)
            .map(label -> label.field().name())
            .filter(name -> name.equals("load-date") || name.equals("graphic"))
            .isPresent();
  }
}
