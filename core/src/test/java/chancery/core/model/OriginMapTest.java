package chancery.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.OriginMap.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OriginMapTest {
  /** "ab" + one dropped character + "cd". */
  private static final OriginMap DROPPED =
      new OriginMap(
          List.of(
              new Region(new Span(0, 2), new RawSpan(0, 2)),
              new Region(new Span(2, 4), new RawSpan(3, 5))));

  @Test
  void aSpanOverADroppedCharacterLeadsToAllOfIt() {
    assertThat(DROPPED.toRaw(new Span(1, 3))).contains(new RawSpan(1, 4));
  }

  @Test
  void theWayBackFindsTheSameSpan() {
    assertThat(DROPPED.toClean(new RawSpan(1, 4))).contains(new Span(1, 3));
  }

  @Test
  void whatWasPutInHasNoOrigin() {
    assertThat(OriginMap.identity(4).toRaw(new Span(4, 9))).isEmpty();
  }

  @Test
  void twoMapsInARowLeadThroughBoth() {
    OriginMap shifted = new OriginMap(List.of(new Region(new Span(0, 3), new RawSpan(1, 4))));
    assertThat(shifted.then(DROPPED).toRaw(new Span(0, 3))).contains(new RawSpan(1, 5));
  }

  @Test
  void whatFollowsAFoldedStretchStillLeadsBack() {
    OriginMap folded =
        new OriginMap(
            List.of(
                new Region(new Span(0, 4), new RawSpan(0, 9)),
                new Region(new Span(4, 8), new RawSpan(9, 13))));
    OriginMap both = OriginMap.identity(8).then(folded);
    assertThat(both.toRaw(new Span(1, 2))).contains(new RawSpan(0, 9));
    assertThat(both.toRaw(new Span(5, 6))).contains(new RawSpan(10, 11));
  }

  /// A character that is dropped out of the middle of a folded stretch used to give two regions
  /// that came from the whole of it.
  @Test
  void aStretchFoldedAndThenCutStillLeadsBackToAllOfIt() {
    OriginMap folded =
        new OriginMap(
            List.of(
                new Region(new Span(0, 5), new RawSpan(2, 9)),
                new Region(new Span(5, 8), new RawSpan(9, 12))));
    OriginMap both = DROPPED.then(folded);
    assertThat(both.toRaw(new Span(0, 1))).contains(new RawSpan(2, 9));
    assertThat(both.toRaw(new Span(3, 4))).contains(new RawSpan(2, 9));
    assertThat(both.toClean(new RawSpan(4, 5))).contains(new Span(0, 4));
  }

  @Test
  void anyTwoMapsFitBehindEachOther() {
    Random random = new Random(3);
    for (int round = 0; round < 2_000; round++) {
      OriginMap inner = random(random, 20);
      OriginMap both = random(random, 20).then(inner);
      for (Region region : both.regions()) {
        assertThat(both.toRaw(region.clean())).contains(region.raw());
      }
    }
  }

  /// Stretches of up to three characters on either side, some beside each other.
  private static OriginMap random(Random random, int most) {
    List<Region> regions = new ArrayList<>();
    int clean = 0;
    int raw = 0;
    while (clean < most) {
      int from = clean + random.nextInt(2);
      int start = raw + random.nextInt(2);
      clean = from + 1 + random.nextInt(3);
      raw = start + 1 + random.nextInt(3);
      regions.add(new Region(new Span(from, clean), new RawSpan(start, raw)));
    }
    return new OriginMap(regions);
  }
}
