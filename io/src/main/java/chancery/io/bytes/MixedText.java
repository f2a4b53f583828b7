package chancery.io.bytes;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Text of which some stretches are UTF-8 and others in an older set, as feeds and joined exports
/// hold that take what they are given. What came from one place stands between line ends or tags,
/// so these part the stretches; each is one or the other, by the greater part of its bytes.
///
/// Letters of an older set hardly ever are UTF-8 by chance where a few stand together, so a good
/// share of whole stretches that are shows that the text is mixed. Pairs of bytes of the Chinese,
/// Japanese and Korean sets more often are, which is why a share is wanted and not one stretch.
final class MixedText {
  /// So many bytes above ASCII in a stretch are UTF-8 by no chance.
  private static final int TELLING = 6;

  /// One in so many bytes above ASCII stands in stretches that are UTF-8, and one in as many in
  /// stretches that are not, where a text is mixed.
  private static final int LEAST_SHARE = 50;

  private final byte[] bytes;
  private final List<Stretch> stretches = new ArrayList<>();

  private record Stretch(int start, int end, Utf8Tally tally) {}

  private MixedText(byte[] bytes) {
    this.bytes = bytes;
    int start = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || isBorder(bytes[i])) {
        if (i > start) {
          stretches.add(new Stretch(start, i, Utf8Tally.of(bytes, start, i)));
        }
        start = i;
      }
    }
  }

  /// The stretches of a text that is mixed; empty where it is one thing or the other.
  static Optional<MixedText> of(byte[] bytes) {
    MixedText text = new MixedText(bytes);
    long all = 0;
    long utf8 = 0;
    long older = 0;
    for (Stretch stretch : text.stretches) {
      Utf8Tally tally = stretch.tally;
      all += tally.wide() + tally.other();
      utf8 += tally.other() == 0 && tally.wide() >= TELLING ? tally.wide() : 0;
      older += tally.isUtf8() || tally.other() == 1 ? 0 : tally.other();
    }
    boolean mixed = utf8 > 0 && utf8 * LEAST_SHARE >= all;
    return mixed && older > 0 && older * LEAST_SHARE >= all ? Optional.of(text) : Optional.empty();
  }

  /// The stretches that are no UTF-8, one behind the other.
  byte[] older() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Stretch s : stretches) {
      if (!s.tally.isUtf8()) {
        out.write(bytes, s.start, s.end - s.start);
      }
    }
    return out.toByteArray();
  }

  /// The text, with the older stretches in this set. A broken byte in a stretch of UTF-8 is
  /// replaced.
  String text(Charset older) {
    StringBuilder text = new StringBuilder(bytes.length);
    for (Stretch s : stretches) {
      Charset set = s.tally.isUtf8() ? StandardCharsets.UTF_8 : older;
      text.append(new String(bytes, s.start, s.end - s.start, set));
    }
    return text.toString();
  }

  private static boolean isBorder(byte b) {
    return b == '\n' || b == '\r' || b == '<' || b == '>';
  }
}
