package chancery.core.reading.statements;

import chancery.core.model.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds what stands in quotation marks in one paragraph: the outermost quotations only.
///
/// Reads curly, straight, angle, low, corner and doubled single marks; single marks where they can
/// be told from apostrophes. Linear in the length of the paragraph, whatever the marks are.
final class QuotationMarks {
  /// How far a single mark may stand from its fellow, in UTF-16 units.
  private static final int SINGLE_REACH = 400;

  private final String text;
  private final int start;
  private final int end;
  private final boolean nextOpens;
  private final List<Quoted> found = new ArrayList<>();

  /// For each kind of double mark, no closing mark stands behind this offset or further on.
  private int curlyEnd = Integer.MAX_VALUE;

  private int straightEnd = Integer.MAX_VALUE;
  private int otherEnd = Integer.MAX_VALUE;

  private QuotationMarks(String text, Span paragraph, boolean nextOpens) {
    this.text = text;
    this.start = paragraph.start();
    this.end = paragraph.end();
    this.nextOpens = nextOpens;
  }

  /// The quotations of a paragraph in order, without overlap.
  ///
  /// @param text the document's text
  /// @param paragraph where the paragraph stands
  /// @param nextOpens true where the following paragraph begins with an opening mark, so that a
  ///   quotation may stay open to the end of this one
  static List<Quoted> in(String text, Span paragraph, boolean nextOpens) {
    var marks = new QuotationMarks(text, paragraph, nextOpens);
    marks.scan();
    return List.copyOf(marks.found);
  }

  /// True where the paragraph's first character is an opening mark.
  static boolean opens(String text, Span paragraph) {
    int at = paragraph.start();
    while (at < paragraph.end() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    boolean mark = at < paragraph.end() && "\"“«„「『".indexOf(text.charAt(at)) >= 0;
    return mark || text.startsWith("''", at) || text.startsWith("``", at);
  }

  private void scan() {
    int at = start;
    while (at < end) {
      at = step(at);
    }
  }

  private int step(int at) {
    char mark = text.charAt(at);
    return switch (mark) {
      case '“', '”', '‟', '"', '«', '»', '„', '「', '『' -> doubleMark(at, mark, 1);
      case '\'', '`', '‘', '’', '‚', '‹' -> doubled(at) ? doubleMark(at, '"', 2) : singleMark(at);
      default -> at + 1;
    };
  }

  private boolean doubled(int at) {
    return at + 1 < end
        && text.charAt(at) == text.charAt(at + 1)
        && "'`‘’".indexOf(text.charAt(at)) >= 0;
  }

  private int doubleMark(int at, char mark, int width) {
    if (at + width >= end || !mayOpen(at, width, mark)) {
      return at + width;
    }
    int close = closing(at + width, mark);
    if (close > at) {
      return take(at, close, true);
    }
    if (atStart(at) || nextOpens) {
      return take(at, end, false);
    }
    return take(at, sentenceEnd(at + width), false);
  }

  private boolean mayOpen(int at, int width, char mark) {
    char next = text.charAt(at + width);
    if (mark == '“' || mark == '„' || mark == '「' || mark == '『' || mark == '«') {
      return true;
    }
    boolean free = at == start || !Character.isLetterOrDigit(text.charAt(at - 1));
    return free && !Character.isWhitespace(next) && ",.;:".indexOf(next) < 0;
  }

  /// Offset behind the mark that closes a quotation opened before `from`, or -1.
  private int closing(int from, char mark) {
    return switch (mark) {
      case '“', '”', '‟' -> from >= curlyEnd ? -1 : curlyClose(from);
      case '"' -> from >= straightEnd ? -1 : straightClose(from);
      default -> from >= otherEnd ? -1 : otherClose(from, mark);
    };
  }

  private int curlyClose(int from) {
    for (int at = from; at < end; at++) {
      char c = text.charAt(at);
      if (c == '”' || (c == '"' && closes(at, 1))) {
        return at + 1;
      }
    }
    curlyEnd = from;
    return -1;
  }

  private int straightClose(int from) {
    boolean inner = false;
    for (int at = from; at < end; at++) {
      char c = text.charAt(at);
      if (c == '"' && closes(at, 1)) {
        return at + 1;
      }
      if (c == '“') {
        inner = true;
      } else if (c == '”') {
        if (!inner) {
          return at + 1;
        }
        inner = false;
      } else if (doubled(at)) {
        if (closes(at, 2)) {
          return at + 2;
        }
        at++;
      }
    }
    straightEnd = from;
    return -1;
  }

  private int otherClose(int from, char mark) {
    String closers =
        switch (mark) {
          case '«' -> "»";
          case '»' -> "«";
          case '「' -> "」";
          case '『' -> "』";
          default -> "“”";
        };
    for (int at = from; at < end; at++) {
      if (closers.indexOf(text.charAt(at)) >= 0) {
        return at + 1;
      }
    }
    otherEnd = from;
    return -1;
  }

  /// A closing mark leans on the word before it.
  private boolean closes(int at, int width) {
    boolean leans = at > start && !Character.isWhitespace(text.charAt(at - 1));
    boolean free = at + width >= end || !Character.isLetterOrDigit(text.charAt(at + width));
    return leans && free;
  }

  private int singleMark(int at) {
    char mark = text.charAt(at);
    boolean opener = mark == '‘' || mark == '\'' || mark == '‚' || mark == '‹';
    boolean free = at == start || !Character.isLetterOrDigit(text.charAt(at - 1));
    boolean followed = at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
    if (!opener || !free || !followed) {
      return at + 1;
    }
    int close = singleClose(at + 1);
    return close < 0 ? at + 1 : take(at, close, true);
  }

  /// The first mark that can't be an apostrophe; else the first that may be one behind a plural.
  private int singleClose(int from) {
    int weak = -1;
    int last = Math.min(end, from + SINGLE_REACH);
    for (int at = from; at < last; at++) {
      char c = text.charAt(at);
      if ("“”\"".indexOf(c) >= 0) {
        break;
      }
      if ((c != '’' && c != '\'' && c != '›') || !closes(at, 1)) {
        continue;
      }
      boolean plural = text.charAt(at - 1) == 's' && at + 1 < end && text.charAt(at + 1) == ' ';
      if (!plural) {
        return at + 1;
      }
      weak = weak < 0 ? at + 1 : weak;
    }
    return weak;
  }

  private boolean atStart(int at) {
    return text.substring(start, at).isBlank();
  }

  private int sentenceEnd(int from) {
    for (int at = from; at < end; at++) {
      boolean last = at + 1 >= end || Character.isWhitespace(text.charAt(at + 1));
      if (".?!".indexOf(text.charAt(at)) >= 0 && last) {
        return at + 1;
      }
    }
    return end;
  }

  private int take(int from, int to, boolean closed) {
    int solid = to;
    while (solid > from && Character.isWhitespace(text.charAt(solid - 1))) {
      solid--;
    }
    found.add(new Quoted(new Span(from, solid), closed));
    return Math.max(to, from + 1);
  }
}
