package chancery.core.coding.grammar;

import chancery.core.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a sentence into words and marks, in one pass over its characters.
///
/// Possessive marks and contracted "n't" are tokens of their own; a token never crosses the edge of
/// a unit. Sentences of more than [#MAX_TOKENS] tokens are cut there.
public final class Tokenizer {
  /// No news sentence is longer; what is behind is not read.
  public static final int MAX_TOKENS = 400;

  private final String text;
  private final int end;
  private final List<Unit> units;
  private final List<Token> tokens = new ArrayList<>();
  private int unit = 0;

  private Tokenizer(String text, Span sentence, List<Unit> units) {
    this.text = text;
    this.end = sentence.end();
    this.units = units;
  }

  /// The tokens of a sentence; `units` are sorted, don't overlap and lie within it.
  public static List<Token> tokens(String text, Span sentence, List<Unit> units) {
    Tokenizer tokenizer = new Tokenizer(text, sentence, units);
    tokenizer.scan(sentence.start());
    return List.copyOf(tokenizer.tokens);
  }

  private void scan(int from) {
    int at = from;
    while (at < end && tokens.size() < MAX_TOKENS) {
      int c = text.codePointAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at += Character.charCount(c);
      } else if (Character.isLetterOrDigit(c)) {
        at = word(at);
      } else {
        at = mark(at, c);
      }
    }
  }

  private int word(int from) {
    int edge = edge(from);
    int at = from;
    while (at < edge) {
      int c = text.codePointAt(at);
      int width = Character.charCount(c);
      if (!Character.isLetterOrDigit(c)
          && Character.getType(c) != Character.NON_SPACING_MARK
          && !joins(from, at, c, edge)) {
        break;
      }
      at += width;
    }
    split(from, at);
    return at;
  }

  /// Marks that stay inside a word: "co-operate", "don't", "3.5", "U.S.", "AT&T".
  private boolean joins(int from, int at, int c, int edge) {
    boolean letterBehind = at + 1 < edge && Character.isLetterOrDigit(text.charAt(at + 1));
    return switch (c) {
      case '-', '\'', '’', '&' -> letterBehind;
      case '.' -> letterBehind || initials(from, at);
      case ',' ->
          letterBehind
              && Character.isDigit(text.charAt(at - 1))
              && Character.isDigit(text.charAt(at + 1));
      default -> false;
    };
  }

  private boolean initials(int from, int dot) {
    int length = dot - from;
    return (Character.isUpperCase(text.charAt(dot - 1))
            && (length == 1 || text.charAt(dot - 2) == '.'))
        || (length <= 3 && dot + 1 < end && isTitle(text.substring(from, dot)));
  }

  private static boolean isTitle(String word) {
    return switch (word) {
      case "Mr", "Mrs", "Ms", "Dr", "Gen", "Col", "Lt", "Sen", "Rep", "St", "Jr", "No" -> true;
      default -> false;
    };
  }

  private void split(int from, int to) {
    String lower = lower(from, to);
    if (lower.endsWith("'s") && lower.length() > 2) {
      add(from, to - 2);
      add(to - 2, to);
    } else if (lower.endsWith("n't") && lower.length() > 3) {
      add(from, to - 3);
      add(to - 3, to);
    } else if (lower.endsWith("'ll") || lower.endsWith("'ve") || lower.endsWith("'re")) {
      add(from, to - 3);
      add(to - 3, to);
    } else {
      add(from, to);
    }
  }

  private int mark(int from, int c) {
    int to = from + Character.charCount(c);
    if ((c == '\'' || c == '’') && isPossessive(from)) {
      add(from, to + 1);
      return to + 1;
    }
    if (c == '-' && isHyphen(from)) {
      return hyphenated(from);
    }
    if (c == '\'' || c == '’') {
      // "Belarus' role": a possessive mark behind a word that ends in s
      boolean tight = from > 0 && Character.toLowerCase(text.charAt(from - 1)) == 's';
      boolean open = to < end && text.charAt(to) == ' ';
      add(from, to, tight && open ? "'s" : "'");
      return to;
    }
    add(from, to);
    return to;
  }

  /// "'s" behind a unit's edge.
  private boolean isPossessive(int from) {
    boolean behind = from > 0 && Character.isLetterOrDigit(text.charAt(from - 1));
    boolean s = from + 1 < end && text.charAt(from + 1) == 's';
    return behind && s && (from + 2 >= end || !Character.isLetterOrDigit(text.charAt(from + 2)));
  }

  private boolean isHyphen(int from) {
    return from > 0
        && from + 1 < end
        && Character.isLetterOrDigit(text.charAt(from - 1))
        && Character.isLetterOrDigit(text.charAt(from + 1));
  }

  /// "-backed" behind a unit's edge; the hyphen alone where a unit follows.
  private int hyphenated(int from) {
    int edge = edge(from);
    int at = from + 1;
    while (at < edge && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-')) {
      at++;
    }
    add(from, at);
    return at;
  }

  /// The first unit edge behind the offset, or the sentence's end.
  private int edge(int from) {
    while (unit < units.size() && units.get(unit).span().end() <= from) {
      unit++;
    }
    if (unit == units.size()) {
      return end;
    }
    Span next = units.get(unit).span();
    return Math.min(end, from < next.start() ? next.start() : next.end());
  }

  private void add(int from, int to) {
    add(from, to, lower(from, to));
  }

  private void add(int from, int to, String lower) {
    if (from >= to || tokens.size() >= MAX_TOKENS) {
      return;
    }
    edge(from);
    boolean inside = unit < units.size() && units.get(unit).span().start() <= from;
    boolean time = inside && units.get(unit).time();
    tokens.add(
        new Token(new Span(from, to), text.substring(from, to), lower, inside ? unit : -1, time));
  }

  private String lower(int from, int to) {
    return text.substring(from, to).toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
