package chancery.io.intake.press;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Factiva's two layouts: fields behind two-letter codes (`HD`, `PD`, `TD`), or as the article is
/// printed: headline, by-line, `523 words`, date, outlet, code, language, copyright, text, and a
/// line `Document LBA0000020230303ej3300abc`.
final class Factiva {
  private static final Map<String, String> OURS =
      Map.of(
          "HD",
          "title",
          "BY",
          "authors",
          "PD",
          "published",
          "SN",
          "publication",
          "LA",
          "language",
          "SE",
          "section",
          "ED",
          "edition",
          "PG",
          "page",
          "AN",
          "factiva-id",
          "WC",
          "length");

  private static final Set<String> CODES =
      Set.of(
          "SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL", "LA", "CY", "CX",
          "LP", "TD", "CT", "RF", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN", "ART", "CLM",
          "DLN");

  private static final Set<String> TEXT = Set.of("LP", "TD");

  private static final Labels LABELS = Labels.cased("factiva");

  /// Lines between the length and the text at most.
  private static final int MOST_FIELDS = 9;

  private Factiva() {}

  static boolean isExport(Lines lines) {
    boolean coded = false;
    boolean words = false;
    boolean dated = false;
    for (int i = 0; i < lines.size(); i++) {
      String code = code(lines.all().get(i)).orElse("");
      coded |= code.equals("HD");
      dated |= coded && code.equals("PD");
      words |= isLength(lines.get(i));
      boolean end = document(lines.get(i)).isPresent();
      if ((coded && dated && (TEXT.contains(code) || end)) || (words && end)) {
        return true;
      }
    }
    return false;
  }

  static List<PressArticle> articles(Lines lines) {
    boolean coded = false;
    for (int i = 0; i < lines.size() && !coded; i++) {
      coded = code(lines.all().get(i)).filter("HD"::equals).isPresent();
    }
    return coded ? coded(lines) : printed(lines);
  }

  /// The code that the line begins with: alone, or with a tab or two blanks behind it.
  private static Optional<String> code(String line) {
    int end = 0;
    while (end < line.length() && line.charAt(end) >= 'A' && line.charAt(end) <= 'Z') {
      end++;
    }
    // The column of codes is four wide: a code of three letters has one blank behind it. Two of
    // them are no words that a paragraph could begin with.
    boolean narrow = line.startsWith("PUB ") || line.startsWith("VOL ");
    boolean parted =
        end == line.length()
            || line.charAt(end) == '\t'
            || narrow
            || line.startsWith("  ", end)
            || line.substring(end).isBlank();
    return (end == 2 || end == 3) && parted
        ? Optional.of(line.substring(0, end)).filter(CODES::contains)
        : Optional.empty();
  }

  private static List<PressArticle> coded(Lines lines) {
    List<PressArticle> found = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    int start = -1;
    boolean closed = true;
    for (int i = 0; i < lines.size(); i++) {
      Optional<String> code = code(lines.all().get(i));
      if (code.isEmpty()) {
        closed |= document(lines.get(i)).isPresent();
        continue;
      }
      boolean again = code.get().equals("HD") && seen.containsKey("HD");
      if (closed || again) {
        if (start >= 0) {
          found.add(codedArticle(lines, start, i));
        }
        start = i;
        seen.clear();
        closed = false;
      }
      seen.put(code.get(), i);
      closed |= document(lines.get(i).substring(code.get().length()).strip()).isPresent();
    }
    if (start >= 0) {
      found.add(codedArticle(lines, start, lines.size()));
    }
    return found;
  }

  private static PressArticle codedArticle(Lines lines, int start, int end) {
    Draft draft = new Draft(start);
    int at = start;
    while (at < end) {
      String code = code(lines.all().get(at)).orElse("");
      int next = at + 1;
      while (next < end && code(lines.all().get(next)).isEmpty()) {
        next++;
      }
      field(lines, at, next, code, draft);
      at = next;
    }
    return draft.done();
  }

  private static void field(Lines lines, int at, int next, String code, Draft draft) {
    String first = lines.get(at).substring(Math.min(lines.get(at).length(), code.length())).strip();
    List<String> all = new ArrayList<>(first.isEmpty() ? List.of() : List.of(first));
    all.addAll(lines.all().subList(at + 1, next));
    List<String> paragraphs = new Lines(all, lines.flowing()).paragraphs(0, all.size());
    if (TEXT.contains(code)) {
      draft.text(paragraphs);
    } else if (!paragraphs.isEmpty()) {
      String ours = OURS.getOrDefault(code, code.toLowerCase(Locale.ROOT));
      String value = code.equals("AN") ? paragraphs.getFirst() : String.join(" ", paragraphs);
      draft.set(ours, code.equals("AN") ? document(value).orElse(value) : value);
    }
  }

  /// The articles as they are printed, each up to its line `Document …`.
  private static List<PressArticle> printed(Lines lines) {
    List<PressArticle> found = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      Optional<String> id = document(lines.get(i));
      if (id.isPresent()) {
        printedArticle(lines, start, i, id.get()).ifPresent(found::add);
        start = i + 1;
      }
    }
    boolean cutOff = false; // in the middle of an article
    for (int i = start; i < lines.size(); i++) {
      cutOff |= isLength(lines.get(i));
    }
    if (cutOff) {
      printedArticle(lines, start, lines.size(), "").ifPresent(found::add);
    }
    return found;
  }

  /// The article; without its length's line it is not known where its text begins, and it has none.
  private static Optional<PressArticle> printedArticle(Lines lines, int start, int end, String id) {
    int length = start;
    while (length < end && !isLength(lines.get(length))) {
      length++;
    }
    int first = lines.skipBlank(start, end);
    if (first == end) {
      return Optional.empty();
    }
    Draft draft = new Draft(first);
    draft.set("factiva-id", id);
    if (length == end) {
      draft.set("title", lines.get(first));
      return Optional.of(draft.done());
    }
    draft.set("length", lines.get(length));
    heading(lines, start, length, draft);
    int copyright = fields(lines, length + 1, end, draft);
    draft.text(lines.paragraphs(Math.min(end, copyright + 1), end));
    return Optional.of(draft.done());
  }

  /// Day, source and language between the length and the copyright; returns the last line of these.
  /// Where no copyright stands among the first lines they end with the language or the source's
  /// code.
  private static int fields(Lines lines, int start, int end, Draft draft) {
    int last = start - 1;
    boolean dated = false;
    boolean sourced = false;
    boolean told = false;
    int met = 0;
    for (int at = start; at < end && met <= MOST_FIELDS; at++) {
      String line = lines.get(at);
      if (line.isEmpty()) {
        continue;
      }
      met++;
      if (Notices.isCopyright(line) || (sourced && Notices.isReserved(line))) {
        return at;
      }
      if (!dated && Draft.isDay(line)) {
        draft.set("published", line);
        dated = true;
        last = at;
      } else if (told) {
        return last; // the text begins
      } else if (dated && !sourced && !isTime(line)) {
        draft.set("publication", line);
        sourced = true;
        last = at;
      } else if (sourced && Languages.code(line).isPresent()) {
        draft.set("language", line);
        told = true;
        last = at;
      } else if (sourced && isSourceCode(line)) {
        last = at;
      }
    }
    return last;
  }

  /// `RIVDAI`: capitals and digits.
  private static boolean isSourceCode(String line) {
    int longest = 10;
    return !line.isEmpty()
        && line.length() <= longest
        && line.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
  }

  /// Headline and by-line; of three lines the first is the section.
  private static void heading(Lines lines, int start, int length, Draft draft) {
    List<String> above = new ArrayList<>();
    for (int i = start; i < length; i++) {
      if (!lines.blank(i)) {
        above.add(lines.get(i));
      }
    }
    int most = 3;
    List<String> last = above.subList(Math.max(0, above.size() - most), above.size());
    if (last.isEmpty()) {
      return;
    }
    boolean signed = last.size() > 1 && isByline(last.getLast());
    draft.set("authors", signed ? last.getLast() : "");
    draft.set("title", last.get(last.size() - (signed ? 2 : 1)));
  }

  private static boolean isByline(String line) {
    String[] words = line.split("\\s+", -1);
    int most = 8;
    return line.startsWith("By ")
        || line.startsWith("BY ")
        || (words.length <= most
            && words.length > 1
            && line.chars().noneMatch(c -> c >= '0' && c <= '9')
            && names(words));
  }

  private static boolean names(String[] words) {
    for (String word : words) {
      boolean joint =
          word.equals("and") || word.equals("de") || word.equals("van") || word.equals("in");
      if (!joint && !Character.isUpperCase(word.codePointAt(0))) {
        return false;
      }
    }
    int few = 4;
    return words.length <= few;
  }

  /// `523 words`, in the languages of the database's pages.
  private static boolean isLength(String line) {
    String[] words = line.split("\\s+", 3);
    return words.length == 2
        && LABELS.named(words[1].toLowerCase(Locale.ROOT)).filter(f -> f.isIn("head")).isPresent()
        && !words[0].isEmpty()
        && words[0].chars().allMatch(c -> (c >= '0' && c <= '9') || c == ',' || c == '.');
  }

  private static boolean isTime(String line) {
    return line.length() <= 8 && line.indexOf(':') > 0 && Character.isDigit(line.charAt(0));
  }

  /// The id in a line `Document LBA0000020230303ej3300abc`.
  private static Optional<String> document(String line) {
    int blank = line.indexOf(' ');
    boolean named =
        blank > 0 && LABELS.named(line.substring(0, blank)).filter(f -> f.isIn("end")).isPresent();
    String word = named ? line.substring(blank).strip() : "";
    int shortest = 16;
    boolean plain = word.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
    boolean digits = word.chars().filter(c -> c >= '0' && c <= '9').count() >= 8;
    return word.length() >= shortest && plain && digits ? Optional.of(word) : Optional.empty();
  }
}
