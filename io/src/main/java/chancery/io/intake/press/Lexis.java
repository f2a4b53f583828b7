package chancery.io.intake.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// LexisNexis Academic's layout: a line `3 of 250 DOCUMENTS`; outlet, copyright and date centred;
/// fields in capitals (`HEADLINE:`, `BYLINE:`); the text; more fields (`LOAD-DATE:`).
final class Lexis {
  private static final Map<String, String> HEAD =
      Map.of(
          "HEADLINE", "title",
          "BYLINE", "authors",
          "SECTION", "section",
          "LENGTH", "length",
          "DATELINE", "dateline",
          "HIGHLIGHT", "highlight",
          "SERIES", "series",
          "SOURCE", "source",
          "BODY", "body");

  private static final Set<String> TAIL =
      Set.of(
          "LOAD-DATE",
          "LANGUAGE",
          "GRAPHIC",
          "PUBLICATION-TYPE",
          "SUBJECT",
          "COUNTRY",
          "CITY",
          "STATE",
          "COMPANY",
          "ORGANIZATION",
          "PERSON",
          "INDUSTRY",
          "GEOGRAPHIC",
          "TICKER",
          "URL",
          "CORRECTION-DATE",
          "CORRECTION",
          "JOURNAL-CODE",
          "DOCUMENT-TYPE",
          "TYPE",
          "NOTES",
          "CLASSIFICATION",
          "PHOTO",
          "GRAPHICS",
          "NAME",
          "PUB-TYPE",
          "DISTRIBUTION",
          "JOURNAL");

  private Lexis() {}

  static boolean isExport(Lines lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (isCount(lines.get(i))) {
        return true;
      }
    }
    return false;
  }

  /// `3 of 250 DOCUMENTS`.
  private static boolean isCount(String line) {
    String[] words = line.split("\\s+", 5);
    return words.length == 4
        && isNumber(words[0])
        && words[1].equalsIgnoreCase("of")
        && isNumber(words[2])
        && (words[3].equals("DOCUMENTS") || words[3].equals("DOCUMENT"));
  }

  private static boolean isNumber(String word) {
    int most = 9;
    return !word.isEmpty()
        && word.length() <= most
        && word.chars().allMatch(c -> (c >= '0' && c <= '9') || c == ',');
  }

  static List<PressArticle> articles(Lines lines) {
    List<PressArticle> found = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= lines.size(); i++) {
      boolean cut = i == lines.size() || isCount(lines.get(i));
      if (cut && start >= 0) {
        found.add(article(lines, start, i));
      }
      start = cut ? i : start;
    }
    return found;
  }

  private static PressArticle article(Lines lines, int start, int end) {
    Draft draft = new Draft(start);
    int at = preamble(lines, start + 1, end, draft);
    int body = head(lines, at, end, draft);
    int tail = body;
    while (tail < end && !isTail(lines, tail, body)) {
      tail++;
    }
    draft.text(lines.paragraphs(body, tail));
    tail(lines, tail, end, draft);
    return draft.done();
  }

  /// Outlet, date and, in the newer layout, the headline: the lines before the first field.
  private static int preamble(Lines lines, int from, int end, Draft draft) {
    int at = from;
    boolean dated = false;
    for (; at < end && label(lines.get(at), HEAD.keySet()).isEmpty(); at++) {
      String line = lines.get(at);
      if (line.isEmpty() || isCopyright(line)) {
        continue;
      }
      if (!dated && Draft.isDay(line)) {
        draft.set("published", line);
        dated = true;
      } else if (!dated) {
        draft.set("publication", line);
      } else if (isBeforeField(lines, at, end)) {
        draft.set("title", String.join(" ", lines.paragraphs(at, paragraphEnd(lines, at, end))));
        return paragraphEnd(lines, at, end);
      } else {
        draft.set("edition", line);
      }
    }
    return at;
  }

  /// True for the last paragraph before the fields, where there is no `HEADLINE:` among them.
  private static boolean isBeforeField(Lines lines, int at, int end) {
    int next = lines.skipBlank(paragraphEnd(lines, at, end), end);
    boolean field = next < end && label(lines.get(next), HEAD.keySet()).isPresent();
    if (!field) {
      return false;
    }
    for (int i = next; i < end && i < next + 40; i++) {
      if (label(lines.get(i), HEAD.keySet()).filter("HEADLINE"::equals).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private static int paragraphEnd(Lines lines, int from, int end) {
    int i = from;
    while (i < end && !lines.blank(i) && label(lines.get(i), HEAD.keySet()).isEmpty()) {
      i++;
    }
    return i;
  }

  private static boolean isCopyright(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return lower.startsWith("copyright ")
        || lower.startsWith("©")
        || lower.startsWith("(c) ")
        || lower.equals("all rights reserved")
        || lower.equals("all rights reserved.");
  }

  /// The fields before the text; returns the line at which the text begins.
  private static int head(Lines lines, int from, int end, Draft draft) {
    int at = from;
    while (at < end) {
      Optional<String> label = label(lines.get(at), HEAD.keySet());
      if (label.isEmpty()) {
        if (lines.blank(at)) {
          at++;
          continue;
        }
        return at;
      }
      String ours = HEAD.getOrDefault(label.get(), "");
      draft.extend(ours, lines.get(at).substring(label.get().length() + 1));
      at++;
      if (label.get().equals("BODY")) {
        return at;
      }
      while (at < end && !lines.blank(at) && label(lines.get(at), HEAD.keySet()).isEmpty()) {
        draft.extend(ours, lines.get(at));
        at++;
      }
    }
    return at;
  }

  private static boolean isTail(Lines lines, int at, int body) {
    String line = lines.get(at);
    boolean notice =
        isCopyright(line)
            && at > body
            && (line.contains("20") || line.contains("19"))
            && lines.blank(at - 1);
    return notice || label(line, TAIL).isPresent();
  }

  private static void tail(Lines lines, int from, int end, Draft draft) {
    String name = "";
    for (int at = from; at < end; at++) {
      Optional<String> label = label(lines.get(at), TAIL);
      if (label.isPresent()) {
        name = label.get().toLowerCase(Locale.ROOT);
        draft.set(name, lines.get(at).substring(label.get().length() + 1));
      } else if (lines.blank(at) || isCopyright(lines.get(at))) {
        name = "";
      } else if (!name.isEmpty()) {
        draft.extend(name, lines.get(at));
      }
    }
  }

  /// The field that the line begins with.
  private static Optional<String> label(String line, Set<String> names) {
    int colon = line.indexOf(':');
    int longest = 24;
    return colon > 0 && colon <= longest
        ? Optional.of(line.substring(0, colon)).filter(names::contains)
        : Optional.empty();
  }
}
