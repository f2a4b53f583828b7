package chancery.reader;

import chancery.core.model.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// BERT's uncased WordPiece tokeniser, with offsets: marks and case are dropped, signs stand alone,
/// and a word is the longest pieces of the vocabulary from its left. Immutable.
///
/// After Wu et al. 2016 and the reference implementation of Devlin et al. 2018; the training script
/// splits words the same way.
final class WordPiece {
  private static final int LONGEST = 100;

  private final Map<String, Integer> numbers;
  private final int unknown;

  /// A tokeniser with a vocabulary in the order of its numbers.
  WordPiece(List<String> vocabulary) {
    Map<String, Integer> byPiece = HashMap.newHashMap(vocabulary.size());
    for (String piece : vocabulary) {
      byPiece.put(piece, byPiece.size());
    }
    this.numbers = Map.copyOf(byPiece);
    this.unknown = number("[UNK]");
  }

  /// The number of a piece that must be there.
  int number(String piece) {
    Integer number = numbers.get(piece);
    if (number == null) {
      throw new IllegalArgumentException("the vocabulary lacks " + piece);
    }
    return number;
  }

  /// The words of a text, in order.
  List<Word> words(String text) {
    var run = new Run();
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int end = at + Character.charCount(c);
      if (isSpace(c)) {
        run.close();
      } else if (!isControl(c)) {
        run.take(c, at, end);
      }
      at = end;
    }
    run.close();
    return run.words;
  }

  /// The word that is being read.
  private final class Run {
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();
    private int start;
    private int end;

    private void take(int codePoint, int from, int to) {
      if (codePoint < 128) {
        put(codePoint, from, to);
        return;
      }
      String parts = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD);
      parts.codePoints().forEach(c -> put(c, from, to));
    }

    private void put(int c, int from, int to) {
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        return;
      }
      boolean alone = isPunctuation(c) || isIdeograph(c);
      if (alone) {
        close();
      }
      if (letters.isEmpty()) {
        start = from;
      }
      letters.appendCodePoint(Character.toLowerCase(c));
      end = to;
      if (alone) {
        close();
      }
    }

    private void close() {
      if (!letters.isEmpty()) {
        words.add(new Word(new Span(start, end), pieces(letters.toString())));
        letters.setLength(0);
      }
    }
  }

  private List<Integer> pieces(String word) {
    if (word.codePointCount(0, word.length()) > LONGEST) {
      return List.of(unknown);
    }
    List<Integer> pieces = new ArrayList<>();
    int start = 0;
    while (start < word.length()) {
      int end = word.length();
      Integer found = null;
      while (end > start && found == null) {
        String piece = word.substring(start, end);
        found = numbers.get(start == 0 ? piece : "##" + piece);
        end -= found == null ? Character.charCount(word.codePointBefore(end)) : 0;
      }
      if (found == null) {
        return List.of(unknown);
      }
      pieces.add(found);
      start = end;
    }
    return pieces;
  }

  private static boolean isSpace(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || switch (Character.getType(c)) {
          case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
              true;
          default -> false;
        };
  }

  private static boolean isControl(int c) {
    return c == 0xFFFD
        || switch (Character.getType(c)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.UNASSIGNED,
              Character.PRIVATE_USE,
              Character.SURROGATE ->
              true;
          default -> false;
        };
  }

  private static boolean isPunctuation(int c) {
    if (c < 128) {
      return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /// The blocks that the reference implementation names; kana and hangul are none of them.
  private static boolean isIdeograph(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0x20000 && c <= 0x2A6DF)
        || (c >= 0x2A700 && c <= 0x2B73F)
        || (c >= 0x2B740 && c <= 0x2B81F)
        || (c >= 0x2B820 && c <= 0x2CEAF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x2F800 && c <= 0x2FA1F);
  }
}
