package chancery.io.bytes;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Turns bytes into characters: by byte order mark, by the two bytes that each character of UTF-16
/// has, by declaration where the bytes obey it, as UTF-8 where they are that, stretch by stretch
/// where they are UTF-8 here and something else there, and else by ICU's detector. A declaration
/// that lies is found out by the bytes.
public final class Decoder {
  /// Text and how it was decoded.
  ///
  /// @param text the characters, without a byte order mark
  /// @param encoding the character set and how it was found: `windows-1251 (detected)`, `UTF-8 and
  ///   windows-1251 (mixed)`
  public record Decoded(String text, String encoding) {}

  private static final String MIXED = " (mixed)";
  private static final String BROKEN = " (broken)";

  private static final int SAMPLE = 1 << 16;
  private static final int HEAD = 2048;
  private static final int LEAST_CONFIDENCE = 10;

  /// Never believed from a declaration: they hide markup or are no sets of characters at all.
  private static final Set<String> REFUSED = Set.of("UTF-7", "CESU-8", "SCSU", "BOCU-1");

  private Decoder() {}

  /// The text of the bytes; empty where they are text in no set that fits.
  public static Optional<Decoded> decode(byte[] bytes) {
    return decode(bytes, Optional.empty());
  }

  /// The text of the bytes, where something outside them (a header of HTTP or of a message) names a
  /// character set too: it goes before what the bytes themselves declare, and is believed only
  /// where the bytes obey it.
  public static Optional<Decoded> decode(byte[] bytes, Optional<String> named) {
    return byMark(bytes)
        .or(() -> byWidth(bytes))
        .or(() ->
            named.flatMap(Decoder::charset).flatMap(set -> strictly(bytes, set, "by its header")))
        .or(() -> declared(bytes).flatMap(name -> strictly(bytes, name, "declared")))
        .or(() -> strictly(bytes, StandardCharsets.UTF_8, "by its bytes"))
        .or(() -> mixed(bytes, named))
        .or(() -> broken(bytes))
        .or(() -> detected(bytes));
  }

  /// UTF-8 in which some bytes are broken: they are replaced.
  private static Optional<Decoded> broken(byte[] bytes) {
    return isNearlyUtf8(bytes)
        ? Optional.of(new Decoded(new String(bytes, StandardCharsets.UTF_8), "UTF-8" + BROKEN))
        : Optional.empty();
  }

  /// True for UTF-8, whole or with some broken bytes in it. No other set has so many of its bytes
  /// in sequences that are right.
  public static boolean isNearlyUtf8(byte[] bytes) {
    int share = 4;
    Utf8Tally tally = Utf8Tally.of(bytes, 0, bytes.length);
    return tally.wide() >= share * tally.other();
  }

  /// True where [Decoded#encoding] says that some bytes were broken and replaced.
  public static boolean isBroken(String encoding) {
    return encoding.endsWith(BROKEN);
  }

  /// True where [Decoded#encoding] says that parts of a text were UTF-8 and others in an older set.
  public static boolean isMixed(String encoding) {
    return encoding.endsWith(MIXED);
  }

  /// UTF-8 and what the other stretches are: as declared where they obey that, else by the
  /// detector.
  private static Optional<Decoded> mixed(byte[] bytes, Optional<String> named) {
    Optional<MixedText> mixed = MixedText.of(bytes);
    if (mixed.isEmpty()) {
      return Optional.empty();
    }
    byte[] older = mixed.get().older();
    return named
        .flatMap(Decoder::charset)
        .or(() -> declared(bytes))
        .filter(set -> !isUnicode(set) && strictly(older, set, "").isPresent())
        .or(() -> older(older))
        .map(set -> new Decoded(mixed.get().text(set), "UTF-8 and " + set.name() + MIXED));
  }

  /// The set of bytes that are no UTF-8, by the detector.
  static Optional<Charset> older(byte[] bytes) {
    return detectedSet(bytes).filter(set -> !isUnicode(set));
  }

  /// True for the sets that [LinesReader] reads: UTF-8 and those of one byte a character.
  public static boolean isReadByLines(Charset set) {
    return set.equals(StandardCharsets.UTF_8) || isSingle(set);
  }

  private static boolean isSingle(Charset set) {
    return !isUnicode(set) && set.canEncode() && set.newEncoder().maxBytesPerChar() == 1;
  }

  private static boolean isUnicode(Charset set) {
    return set.name().startsWith("UTF-");
  }

  private static Optional<Decoded> byMark(byte[] bytes) {
    if (starts(bytes, 0xef, 0xbb, 0xbf)) {
      return leniently(bytes, 3, StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xff, 0xfe)) {
      return leniently(bytes, 2, StandardCharsets.UTF_16LE);
    }
    return starts(bytes, 0xfe, 0xff)
        ? leniently(bytes, 2, StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static Optional<Decoded> byWidth(byte[] bytes) {
    return WideText.charset(bytes)
        .map(set -> new Decoded(new String(bytes, set), set.name() + " (by its bytes)"));
  }

  /// Behind a byte order mark the set is certain, so single broken bytes are replaced.
  private static Optional<Decoded> leniently(byte[] bytes, int from, Charset charset) {
    String text = new String(bytes, from, bytes.length - from, charset);
    return Optional.of(new Decoded(text, charset.name() + " (byte order mark)"));
  }

  /// True where the bytes begin with these values.
  public static boolean starts(byte[] bytes, int... head) {
    if (bytes.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((bytes[i] & 0xff) != head[i]) {
        return false;
      }
    }
    return true;
  }

  /// The set that an XML or HTML head names.
  private static Optional<Charset> declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    boolean markup = head.contains("<meta") || head.startsWith("<?xml");
    int at = head.startsWith("<?xml") ? head.indexOf("encoding=") : head.indexOf("charset=");
    if (!markup || at < 0) {
      return Optional.empty();
    }
    int start = head.indexOf('=', at) + 1;
    int end = start;
    while (end < head.length() && (isName(head.charAt(end)) || end == start)) {
      end++;
    }
    return charset(head.substring(start, end).replace("\"", "").replace("'", ""));
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == ':';
  }

  private static Optional<Charset> charset(String name) {
    try {
      Charset charset = Charset.forName(name);
      boolean latin = charset.equals(StandardCharsets.ISO_8859_1);
      boolean ascii = charset.equals(StandardCharsets.US_ASCII);
      // As browsers have it: pages that say Latin-1 hold Windows quotation marks.
      Charset meant = latin || ascii ? Charset.forName("windows-1252") : charset;
      boolean usable = meant.canEncode() && !REFUSED.contains(meant.name());
      return usable ? Optional.of(meant) : Optional.empty();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<Decoded> strictly(byte[] bytes, Charset charset, String how) {
    boolean single = isSingle(charset);
    if (single && (isUtf8(bytes) || MixedText.of(bytes).isPresent())) {
      return Optional.empty(); // text in a one-byte set is never valid UTF-8 by chance
    }
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      if (single && isGarbled(text)) {
        return Optional.empty(); // bytes obey any one-byte set; words don't
      }
      return Optional.of(new Decoded(text.toString(), charset.name() + " (" + how + ")"));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /// True where the characters are letters and no words: words of accented letters alone (Cyrillic
  /// read as Latin), or letters of two alphabets in one word (Latin accents read as Cyrillic).
  private static boolean isGarbled(CharSequence text) {
    int few = 3;
    int accentsAlone = 0;
    int accentsAmong = 0;
    int mixed = 0;
    int other = 0;
    for (int at = 0; at < text.length(); ) {
      int ascii = 0;
      int accented = 0;
      int foreign = 0;
      while (at < text.length() && Character.isLetter(text.charAt(at))) {
        char c = text.charAt(at);
        ascii += c < 0x80 ? 1 : 0;
        accented += c >= 0x80 && c < 0x250 ? 1 : 0;
        foreign += c >= 0x250 ? 1 : 0;
        at++;
      }
      at++;
      boolean pure = ascii == 0 && accented + foreign > few;
      accentsAlone += pure && foreign == 0 ? 1 : 0;
      accentsAmong += ascii > 0 && accented > 0 ? 1 : 0;
      mixed += ascii > 0 && foreign > 0 ? 1 : 0;
      other += pure && accented == 0 ? 1 : 0;
    }
    return (accentsAlone >= few && accentsAlone > accentsAmong) || (mixed >= few && mixed > other);
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      var _ = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static Optional<Decoded> detected(byte[] bytes) {
    return detectedSet(bytes)
        .map(set -> new Decoded(new String(bytes, set), set.name() + " (detected)"));
  }

  private static Optional<Charset> detectedSet(byte[] bytes) {
    byte[] sample = bytes.length <= SAMPLE ? bytes : java.util.Arrays.copyOf(bytes, SAMPLE);
    CharsetMatch match = new CharsetDetector().setText(sample).detect();
    return match == null || match.getConfidence() < LEAST_CONFIDENCE
        ? Optional.empty()
        : charset(match.getName());
  }
}
