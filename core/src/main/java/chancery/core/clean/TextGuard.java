package chancery.core.clean;

import chancery.core.model.OriginMap;
import chancery.core.model.OriginMap.Region;
import chancery.core.model.RawSpan;
import chancery.core.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The one guard at the door. Every text passes it once, before anything counts offsets in it:
///
/// - dropped: NUL and the other control characters, byte order marks, and what is invisible and
///   only cuts words (soft hyphen, zero-width space, word joiner);
/// - replaced, one for one: surrogates without a partner and noncharacters by U+FFFD, tabs by
///   blanks, other line ends by a line feed (of CR LF the CR is dropped);
/// - kept and counted: controls of writing direction.
///
/// Text is not normalised: what is composed stays composed. Linear in the text's length.
public final class TextGuard {
  private static final char REPLACEMENT = '\ufffd';

  private TextGuard() {}

  /// What the guard met, by kind. A kind that did not occur is missing.
  public enum Note {
    /// U+0000, dropped.
    NUL,
    /// Another control character, dropped.
    CONTROL,
    /// A surrogate without a partner, replaced.
    LONE_SURROGATE,
    /// A code point that no text may hold, replaced.
    NONCHARACTER,
    /// A control of writing direction, kept.
    BIDI_CONTROL,
    /// A byte order mark, dropped.
    BYTE_ORDER_MARK,
    /// A soft hyphen, zero-width space or word joiner, dropped.
    INVISIBLE
  }

  /// A text that passed.
  ///
  /// @param text what all offsets count in from here on
  /// @param origin leads back to the text as it came
  /// @param notes how often the guard met each kind of trouble
  public record Guarded(String text, OriginMap origin, Map<Note, Integer> notes) {
    public Guarded {
      notes = java.util.Collections.unmodifiableMap(new TreeMap<>(notes));
    }
  }

  /// Lets a text pass. A text that has passed once comes out unchanged.
  public static Guarded guard(String raw) {
    Builder out = new Builder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < raw.length()
          && Character.isLowSurrogate(raw.charAt(i + 1))) {
        i = out.pair(raw, i);
      } else if (c >= ' ' && c < '\u007f') {
        out.keep(c, i);
      } else {
        out.odd(raw, c, i);
      }
    }
    return out.done();
  }

  private static final class Builder {
    private final StringBuilder text;
    private final List<Region> regions = new ArrayList<>();
    private final Map<Note, Integer> notes = new TreeMap<>();
    private int cleanStart;
    private int rawStart;
    private int rawEnd;

    Builder(int length) {
      text = new StringBuilder(length);
    }

    void keep(char c, int at) {
      if (at != rawEnd) {
        close();
        rawStart = at;
      }
      text.append(c);
      rawEnd = at + 1;
    }

    int pair(String raw, int at) {
      boolean noncharacter = (raw.codePointAt(at) & 0xfffe) == 0xfffe;
      if (noncharacter) {
        note(Note.NONCHARACTER);
      }
      keep(noncharacter ? REPLACEMENT : raw.charAt(at), at);
      keep(noncharacter ? REPLACEMENT : raw.charAt(at + 1), at + 1);
      return at + 1;
    }

    void odd(String raw, char c, int at) {
      switch (c) {
        case '\n', '\u000b', '\f', '\u0085', '\u2028', '\u2029' -> keep('\n', at);
        case '\t' -> keep(' ', at);
        case '\r' -> carriageReturn(raw, at);
        case '\0' -> note(Note.NUL);
        case '\ufeff' -> note(Note.BYTE_ORDER_MARK);
        case '\u00ad', '\u200b', '\u2060' -> note(Note.INVISIBLE);
        default -> other(c, at);
      }
    }

    private void carriageReturn(String raw, int at) {
      boolean pair = at + 1 < raw.length() && raw.charAt(at + 1) == '\n';
      if (!pair) {
        keep('\n', at);
      }
    }

    private void other(char c, int at) {
      if (Character.isISOControl(c)) {
        note(Note.CONTROL);
      } else if (Character.isSurrogate(c)) {
        note(Note.LONE_SURROGATE);
        keep(REPLACEMENT, at);
      } else if (c >= '\ufffe' || (c >= '\ufdd0' && c <= '\ufdef')) {
        note(Note.NONCHARACTER);
        keep(REPLACEMENT, at);
      } else {
        if (isBidiControl(c)) {
          note(Note.BIDI_CONTROL);
        }
        keep(c, at);
      }
    }

    private static boolean isBidiControl(char c) {
      return c == '\u061c'
          || c == '\u200e'
          || c == '\u200f'
          || (c >= '\u202a' && c <= '\u202e')
          || (c >= '\u2066' && c <= '\u2069');
    }

    private void note(Note kind) {
      notes.merge(kind, 1, Integer::sum);
    }

    private void close() {
      if (text.length() > cleanStart) {
        regions.add(new Region(new Span(cleanStart, text.length()), new RawSpan(rawStart, rawEnd)));
      }
      cleanStart = text.length();
    }

    Guarded done() {
      close();
      return new Guarded(text.toString(), new OriginMap(regions), notes);
    }
  }
}
