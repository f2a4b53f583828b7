package chancery.io.intake.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// LexisNexis Academic's layout: a line `3 of 250 DOCUMENTS` (`Dokument 3 von 250`); outlet,
/// copyright and date centred; fields in capitals (`HEADLINE:`, `BYLINE:`); the text; more fields
/// (`LOAD-DATE:`).
final class Lexis {
  private static final Labels LABELS = Labels.cased("lexis");

  private Lexis() {}

  static boolean isExport(Lines lines) {
    boolean numbered = false;
    for (int i = 0; i < lines.size(); i++) {
      if (Counts.isBehind(lines.get(i))) {
        return true;
      }
      numbered |= Counts.isBefore(lines.get(i));
      if (numbered && LABELS.in(lines.get(i)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /// `3 of 250 DOCUMENTS`, or `Dokument 3 von 250`.
  private static boolean isCount(String line) {
    return Counts.isBehind(line) || Counts.isBefore(line);
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
    for (; at < end && head(lines.get(at)).isEmpty(); at++) {
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
    boolean field = next < end && head(lines.get(next)).isPresent();
    if (!field) {
      return false;
    }
    for (int i = next; i < end && i < next + 40; i++) {
      if (head(lines.get(i)).filter(l -> l.field().name().equals("title")).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private static int paragraphEnd(Lines lines, int from, int end) {
    int i = from;
    while (i < end && !lines.blank(i) && head(lines.get(i)).isEmpty()) {
      i++;
    }
    return i;
  }

  private static boolean isCopyright(String line) {
    return Notices.isCopyright(line) || Notices.isReserved(line);
  }

  /// The fields before the text; returns the line at which the text begins.
  private static int head(Lines lines, int from, int end, Draft draft) {
    int at = from;
    while (at < end) {
      Optional<Labels.Labelled> label = head(lines.get(at));
      if (label.isEmpty()) {
        if (lines.blank(at)) {
          at++;
          continue;
        }
        return at;
      }
      at++;
      if (label.get().field().isIn("text")) {
        draft.text(Stream.of(label.get().value().strip()).filter(text -> !text.isEmpty()).toList());
        return at;
      }
      String name = label.get().field().name();
      draft.extend(name, label.get().value());
      while (at < end && !lines.blank(at) && head(lines.get(at)).isEmpty()) {
        draft.extend(name, lines.get(at));
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
    return notice || tail(line).isPresent();
  }

  private static void tail(Lines lines, int from, int end, Draft draft) {
    String name = "";
    for (int at = from; at < end; at++) {
      Optional<Labels.Labelled> label = tail(lines.get(at));
      if (label.isPresent()) {
        name = label.get().field().name();
        draft.set(name, label.get().value());
      } else if (lines.blank(at) || isCopyright(lines.get(at))) {
        name = "";
      } else if (!name.isEmpty()) {
        draft.extend(name, lines.get(at));
      }
    }
  }

  /// The field before the text, or the text's own, that the line begins with.
  private static Optional<Labels.Labelled> head(String line) {
    return LABELS.in(line).filter(label -> !label.field().isIn("tail"));
  }

  /// The field behind the text that the line begins with. A paragraph may begin with `UPDATE:` too;
  /// the field gives a day.
  private static Optional<Labels.Labelled> tail(String line) {
    return LABELS
        .in(line)
        .filter(label -> label.field().isIn("tail"))
        .filter(label ->
            !label.field().name().equals("load-date") || Draft.isDay(label.value().strip()));
  }
}
