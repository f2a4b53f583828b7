package chancery.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.OriginMap.Region;
import java.util.List;
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
}
