package chancery.core.copies;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What came of comparing pairs of numbered texts, kept in few bytes a pair.
final class Comparisons {
  private static final int NOTHING = 0;
  private static final int HOST_A = 4;
  private static final int HOST_B = 8;
  private static final List<CopyEdge.Kind> KINDS = List.of(CopyEdge.Kind.values());

  /// Where a pair's verdict lies; [#NOTHING] for pairs that nothing ties.
  private final LongIntMap places = new LongIntMap(1024);

  private double[] containments = new double[64];
  private byte[] verdicts = new byte[32];
  private int size = 1;

  /// Keeps what came of a pair.
  void put(int a, int b, Optional<Pair> pair) {
    places.put(key(a, b), pair.map(this::keep).orElse(NOTHING));
  }

  private int keep(Pair pair) {
    if (size == verdicts.length) {
      verdicts = Arrays.copyOf(verdicts, size * 2);
      containments = Arrays.copyOf(containments, size * 4);
    }
    Common common = pair.common();
    containments[2 * size] = common.containmentA();
    containments[2 * size + 1] = common.containmentB();
    verdicts[size] =
        (byte)
            (KINDS.indexOf(pair.kind())
                | (common.hostA() ? HOST_A : 0)
                | (common.hostB() ? HOST_B : 0));
    return size++;
  }

  /// Whether the pair was compared.
  boolean has(int a, int b) {
    return places.get(key(a, b)) != LongIntMap.NONE;
  }

  /// What came of a pair that was compared.
  ///
  /// @param x the text with the smaller id
  /// @param y the other one
  Optional<Pair> get(int a, int b, Body x, Body y) {
    int place = places.get(key(a, b));
    if (place == NOTHING) {
      return Optional.empty();
    }
    int verdict = verdicts[place];
    Common common =
        new Common(
            containments[2 * place],
            containments[2 * place + 1],
            (verdict & HOST_A) != 0,
            (verdict & HOST_B) != 0);
    return Optional.of(new Pair(x, y, common, KINDS.get(verdict & (HOST_A - 1))));
  }

  private static long key(int a, int b) {
    return (long) Math.min(a, b) << 32 | Math.max(a, b);
  }
}
