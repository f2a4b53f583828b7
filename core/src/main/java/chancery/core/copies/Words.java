package chancery.core.copies;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.util.Arrays;

/// The words of a text, folded and hashed, each with its place: the offset map from the folded form
/// back to the text. A word is a run of letters and digits; a number keeps its inner points and
/// commas (`5,667`); in scripts without spaces each character is a word.
///
/// Word `i` begins at `starts[i]`, ends before `ends[i]` and folds to the hash `hashes[i]`.
final class Words {
  private static final Hasher64 HASHER = Hashing.xxh3_64();
  static final int SHINGLE = 5;

  final String text;
  final int[] starts;
  final int[] ends;
  final long[] hashes;

  private Words(String text, int[] starts, int[] ends, long[] hashes) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.hashes = hashes;
  }

  /// Room for so many words, of a text that is not known yet.
  static Words room(int count) {
    return new Words("", new int[count], new int[count], new long[count]);
  }

  /// Copies words of another text to `to`, moved by so many characters.
  void copy(Words from, int first, int end, int to, int moved) {
    for (int i = first; i < end; i++) {
      starts[to + i - first] = from.starts[i] + moved;
      ends[to + i - first] = from.ends[i] + moved;
      hashes[to + i - first] = from.hashes[i];
    }
  }

  /// The same words, now of this text.
  Words in(String text) {
    return new Words(text, starts, ends, hashes);
  }

  int count() {
    return starts.length;
  }

  /// The word as it is printed.
  String word(int i) {
    return text.substring(starts[i], ends[i]);
  }

  /// Reads the words of the text in time linear to its length.
  static Words of(String text) {
    int[] starts = new int[16 + text.length() / 5];
    int[] ends = new int[starts.length];
    long[] hashes = new long[starts.length];
    StringBuilder folded = new StringBuilder();
    int n = 0;
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (!Folding.isWord(point)) {
        at += Character.charCount(point);
        continue;
      }
      if (n == starts.length) {
        starts = Arrays.copyOf(starts, n * 2);
        ends = Arrays.copyOf(ends, n * 2);
        hashes = Arrays.copyOf(hashes, n * 2);
      }
      folded.setLength(0);
      int end = scan(text, at, folded);
      if (!folded.isEmpty()) {
        starts[n] = at;
        ends[n] = end;
        hashes[n] = HASHER.hashCharsToLong(folded);
        n++;
      }
      at = end;
    }
    return new Words(
        text, Arrays.copyOf(starts, n), Arrays.copyOf(ends, n), Arrays.copyOf(hashes, n));
  }

  private static int scan(String text, int from, StringBuilder folded) {
    int at = from;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      int width = Character.charCount(point);
      if (Folding.isWord(point)) {
        boolean alone = Folding.standsAlone(point);
        if (alone && at > from) {
          break;
        }
        Folding.fold(point, folded);
        at += width;
        if (alone) {
          break;
        }
      } else if (Folding.isInvisible(point) || joinsDigits(text, at)) {
        if (!Folding.isInvisible(point)) {
          folded.append((char) point);
        }
        at += width;
      } else {
        break;
      }
    }
    return at;
  }

  private static boolean joinsDigits(String text, int at) {
    char c = text.charAt(at);
    return (c == '.' || c == ',')
        && at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  /// XXH3 over the hashes of words `from` to `to`, in this order.
  static long run(long[] hashes, int from, int to) {
    long all = (long) to - from;
    for (int i = from; i < to; i++) {
      all = HASHER.hashLongLongToLong(all, hashes[i]);
    }
    return all;
  }

  /// The hash of the shingle of [#SHINGLE] words that begins at `i`.
  static long shingle(long[] h, int i) {
    long front = HASHER.hashLongLongLongToLong(h[i], h[i + 1], h[i + 2]);
    return HASHER.hashLongLongLongToLong(front, h[i + 3], h[i + 4]);
  }

  /// The hashes of all shingles, by their first word.
  static long[] shingles(long[] hashes) {
    long[] out = new long[Math.max(0, hashes.length - SHINGLE + 1)];
    for (int i = 0; i < out.length; i++) {
      out[i] = shingle(hashes, i);
    }
    return out;
  }
}
