package chancery.io.intake.mail;

import chancery.io.bytes.Decoder;
import chancery.io.bytes.Decoder.Decoded;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// Header fields with words in other characters: `=?utf-8?B?…?=` (RFC 2047). What is none stays.
final class EncodedWords {
  private EncodedWords() {}

  /// The field as a reader sees it. Bytes outside ASCII, which are not allowed and common, are
  /// taken as UTF-8 where they are that.
  static String decode(String field) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < field.length()) {
      int start = field.indexOf("=?", at);
      Word word = start < 0 ? Word.NONE : word(field, start);
      if (start < 0 || word.end < 0) {
        int next = start < 0 ? field.length() : start + 2;
        out.append(raw(field.substring(at, next)));
        at = next;
        continue;
      }
      String between = field.substring(at, start);
      boolean joined = at > 0 && between.isBlank() && endsWord(field, at);
      out.append(joined ? "" : raw(between)).append(word.text);
      at = word.end;
    }
    return out.toString();
  }

  private static boolean endsWord(String field, int at) {
    return at > 1 && field.startsWith("?=", at - 2);
  }

  private static String raw(String bytes) {
    return Decoder.decode(bytes.getBytes(StandardCharsets.ISO_8859_1))
        .map(Decoded::text)
        .orElse(bytes);
  }

  private record Word(String text, int end) {
    static final Word NONE = new Word("", -1);
  }

  private static Word word(String field, int start) {
    int charsetEnd = field.indexOf('?', start + 2);
    int codingEnd = charsetEnd < 0 ? -1 : field.indexOf('?', charsetEnd + 1);
    int end = codingEnd < 0 ? -1 : field.indexOf("?=", codingEnd + 1);
    if (end < 0 || codingEnd != charsetEnd + 2) {
      return Word.NONE;
    }
    String charset = field.substring(start + 2, charsetEnd).split("\\*", -1)[0];
    String coding = field.substring(charsetEnd + 1, codingEnd).toLowerCase(Locale.ROOT);
    String content = field.substring(codingEnd + 1, end);
    byte[] bytes =
        switch (coding) {
          case "b" -> Message.base64(content);
          case "q" -> Message.quotedPrintable(content.replace('_', ' '));
          default -> new byte[0];
        };
    String text = Decoder.decode(bytes, Optional.of(charset)).map(Decoded::text).orElse(content);
    return new Word(text, end + 2);
  }
}
