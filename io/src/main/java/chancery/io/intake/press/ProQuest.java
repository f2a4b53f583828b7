package chancery.io.intake.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// ProQuest's layout: articles between lines of underscores, each with its title and then fields
/// `Name: value`; the text is the field `Full text`. Before and behind stand lists and notices.
final class ProQuest {
  private static final Map<String, String> OURS =
      Map.ofEntries(
          Map.entry("title", "title"),
          Map.entry("author", "authors"),
          Map.entry("authors", "authors"),
          Map.entry("publication title", "publication"),
          Map.entry("publication date", "published"),
          Map.entry("language of publication", "language"),
          Map.entry("document url", "proquest-url"),
          Map.entry("proquest document id", "proquest-id"));

  private static final Set<String> NAMES =
      Set.of(
          "title",
          "author",
          "authors",
          "publication title",
          "publication date",
          "publication year",
          "publication info",
          "publication subject",
          "abstract",
          "full text",
          "subject",
          "location",
          "people",
          "company / organization",
          "company / organization:",
          "identifier / keyword",
          "section",
          "dateline",
          "first page",
          "pages",
          "volume",
          "issue",
          "publisher",
          "place of publication",
          "country of publication",
          "issn",
          "source type",
          "language of publication",
          "document type",
          "document url",
          "proquest document id",
          "copyright",
          "last updated",
          "database",
          "links",
          "credit",
          "illustration",
          "column",
          "e-issn",
          "eissn",
          "classification",
          "number of pages",
          "document feature",
          "company",
          "business indexing term",
          "alternate title",
          "correspondence author",
          "source attribution",
          "physical description",
          "supplemental data",
          "accession number",
          "document status",
          "online publication date",
          "publication history",
          "publisher logo",
          "isbn",
          "doi",
          "genre");

  /// Fields that only an article has; lists and notices have none of them.
  private static final Set<String> OWN =
      Set.of(
          "full text", "proquest document id", "document url", "source type", "publication title");

  private ProQuest() {}

  static boolean isExport(Lines lines) {
    boolean rule = false;
    for (int i = 0; i < lines.size(); i++) {
      rule |= isRule(lines.get(i));
      boolean own = lines.get(i).startsWith("ProQuest document ID:");
      if (own || (rule && label(lines.get(i)).filter("full text"::equals).isPresent())) {
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
      boolean next =
          rule
              || (lines.get(i).startsWith("Document ") && isCount(lines.get(i)))
              || isBehindLast(lines, start, i);
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
    boolean last = label(lines.get(before)).filter("database"::equals).isPresent();
    return last && (lines.flowing() || lines.blank(at - 1));
  }

  /// `Document 3 of 25`.
  private static boolean isCount(String line) {
    String[] words = line.split("\\s+", 5);
    return words.length == 4
        && words[2].equals("of")
        && words[1].chars().allMatch(Character::isDigit);
  }

  /// The article between two rules; empty for lists and notices.
  private static Optional<PressArticle> article(Lines lines, int start, int end) {
    Draft draft = new Draft(lines.skipBlank(start, end));
    boolean own = false;
    int at = start;
    while (at < end) {
      Optional<String> label = label(lines.get(at));
      if (label.isEmpty()) {
        at++;
        continue;
      }
      own |= OWN.contains(label.get());
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

  private static void field(Lines lines, int at, int next, String name, Draft draft) {
    String first = lines.get(at).substring(lines.get(at).indexOf(':') + 1).strip();
    if (name.equals("full text")) {
      List<String> all = new ArrayList<>(first.isEmpty() ? List.of() : List.of(first));
      all.addAll(lines.all().subList(at + 1, next));
      draft.text(new Lines(all, lines.flowing()).paragraphs(0, all.size()));
      return;
    }
    String ours = OURS.getOrDefault(name, name);
    draft.set(ours, String.join(" ", List.of(first, rest(lines, at + 1, next))));
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
    if (at < end && isCount(lines.get(at))) {
      at = lines.skipBlank(at + 1, end);
    }
    return at < end && label(lines.get(at)).isEmpty()
        ? Optional.of(lines.get(at))
        : Optional.empty();
  }

  private static Optional<String> label(String line) {
    int colon = line.indexOf(':');
    int longest = 30;
    return colon > 0 && colon <= longest && Character.isUpperCase(line.charAt(0))
        ? Optional.of(line.substring(0, colon).strip().toLowerCase(Locale.ROOT))
            .filter(NAMES::contains)
        : Optional.empty();
  }
}
