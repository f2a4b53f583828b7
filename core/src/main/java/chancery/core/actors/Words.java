package chancery.core.actors;

import chancery.core.actors.Word.Kind;
import chancery.core.actors.Word.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts a text into words and signs, in time linear to its length.
public final class Words {
  private static final Set<String> CONTRACTIONS = Set.of("re", "ve", "ll", "d", "m");
  private static final Set<String> DOTTED =
      Set.of(
          "st", "mr", "mrs", "ms", "dr", "gen", "col", "lt", "maj", "capt", "sgt", "adm", "sen",
          "rep", "gov", "prof", "rev", "hon", "no", "pres", "amb", "brig", "cmdr", "supt");

  private final String text;
  private final int end;
  private final List<Word> words = new ArrayList<>();
  private int at;

  private Words(String text, int start, int end) {
    this.text = text;
    this.at = start;
    this.end = end;
  }

  /// The words of a stretch of the text; offsets count in the whole text.
  public static List<Word> of(String text, int start, int end) {
    Words cutter = new Words(text, start, end);
    cutter.cut();
    return cutter.words;
  }

  /// The words of the text.
  public static List<Word> of(String text) {
    return of(text, 0, text.length());
  }

  private void cut() {
    while (at < end) {
      int c = text.codePointAt(at);
      if (isBlank(c)) {
        at += Character.charCount(c);
      } else if (isIdeograph(c)) {
        add(at + Character.charCount(c), Kind.WORD, Shape.SMALL);
      } else if (isLetter(c)) {
        word();
      } else {
        sign(c);
      }
    }
  }

  private void word() {
    int stop = at;
    while (stop < end) {
      int c = text.codePointAt(stop);
      boolean on = (isLetter(c) && !isIdeograph(c)) || joins(c, stop);
      if (!on) {
        break;
      }
      stop += Character.charCount(c);
    }
    stop = Math.min(stop, end);
    String key = NameKey.fold(text.substring(at, stop));
    boolean abbreviation = stop < end && text.charAt(stop) == '.' && takesDot(at, stop, key);
    add(abbreviation ? stop + 1 : stop, Kind.WORD, shape(at, stop));
  }

  /// A dotted abbreviation keeps its last dot: `U.S.`, `J.`, `Gen.`.
  private boolean takesDot(int start, int stop, String key) {
    boolean dots = stop - start > 1 && text.charAt(stop - 2) == '.';
    boolean initial = key.length() == 1 && Character.isUpperCase(text.codePointAt(start));
    return dots || initial || DOTTED.contains(key);
  }

  private boolean joins(int c, int stop) {
    if (c == '.') {
      return between(stop) && isLoneLetter(stop - 1) && isLoneLetter(stop + 1);
    }
    if (c == ',') {
      return between(stop)
          && Character.isDigit(text.charAt(stop - 1))
          && Character.isDigit(text.charAt(stop + 1));
    }
    return isApostrophe(c) && between(stop) && !endsHere(stop);
  }

  private boolean between(int stop) {
    return stop > at
        && stop + 1 < end
        && Character.isLetterOrDigit(text.charAt(stop - 1))
        && Character.isLetterOrDigit(text.charAt(stop + 1));
  }

  /// A letter with no other letter beside it, or a digit.
  private boolean isLoneLetter(int i) {
    char c = text.charAt(i);
    if (Character.isDigit(c)) {
      return true;
    }
    boolean before = i > at && Character.isLetter(text.charAt(i - 1));
    boolean behind = i + 1 < end && Character.isLetter(text.charAt(i + 1));
    return !before && !behind;
  }

  /// True where the apostrophe opens a possessive or contraction: `'s`, `'re`.
  private boolean endsHere(int apostrophe) {
    int stop = apostrophe + 1;
    while (stop < end && stop < apostrophe + 4 && Character.isLetter(text.charAt(stop))) {
      stop++;
    }
    String tail = text.substring(apostrophe + 1, stop).toLowerCase(java.util.Locale.ROOT);
    return tail.equals("s") || CONTRACTIONS.contains(tail);
  }

  private void sign(int c) {
    int width = Character.charCount(c);
    if (isApostrophe(c) && touchesLeft()) {
      boolean s = at + 1 < end && (text.charAt(at + 1) | 32) == 's' && endsHere(at);
      boolean bare = !s && lastIsS();
      if (s || bare) {
        add(at + (s ? 2 : 1), Kind.POSSESSIVE, Shape.NONE);
        return;
      }
    }
    boolean hyphen = isHyphen(c) && touchesLeft() && at + 1 < end && isLetterAt(at + 1);
    add(at + width, hyphen ? Kind.HYPHEN : Kind.SIGN, Shape.NONE);
  }

  private boolean lastIsS() {
    char last = text.charAt(at - 1);
    return last == 's' || last == 'S';
  }

  private boolean touchesLeft() {
    return !words.isEmpty() && words.getLast().end() == at && words.getLast().isWord();
  }

  private boolean isLetterAt(int i) {
    return isLetter(text.codePointAt(i));
  }

  private void add(int stop, Kind kind, Shape shape) {
    int to = Math.min(stop, end);
    boolean glued = !words.isEmpty() && words.getLast().end() == at;
    String printed = text.substring(at, to);
    String key =
        switch (kind) {
          case WORD -> NameKey.fold(printed);
          case POSSESSIVE -> "'s";
          case HYPHEN -> "-";
          case SIGN -> printed;
        };
    words.add(new Word(at, to, key, kind, shape, glued));
    at = to;
  }

  private Shape shape(int from, int to) {
    int capitals = 0;
    int letters = 0;
    boolean first = false;
    for (int i = from; i < to; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c)) {
        boolean upper = Character.isUpperCase(c) || Character.isTitleCase(c);
        first |= letters == 0 && upper;
        capitals += upper ? 1 : 0;
        letters++;
      }
    }
    if (letters == 0) {
      return Shape.NONE;
    }
    if (letters > 1 && capitals == letters) {
      return Shape.CAPITALS;
    }
    return first ? Shape.CAPITALISED : Shape.SMALL;
  }

  private static boolean isLetter(int c) {
    if (c < 128) {
      return NameKey.isAscii(c);
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || NameKey.isInvisible(c);
  }

  private static boolean isBlank(int c) {
    return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isIdeograph(int c) {
    return c >= 0x2E80 && (Character.isIdeographic(c) || (c >= 0x3040 && c <= 0x30FF));
  }

  /// True for the apostrophe in its typewriter, curly and look-alike forms.
  public static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '′' || c == '´' || c == '`'
        || c == '＇';
  }

  private static boolean isHyphen(int c) {
    return c == '-' || c == '‐' || c == '‑' || c == '–' || c == '—' || c == '−';
  }
}
