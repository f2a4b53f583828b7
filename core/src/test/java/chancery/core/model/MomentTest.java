package chancery.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MomentTest {

  private static Moment of(String text) {
    return Moment.tryParse(text).orElseThrow();
  }

  @Test
  void aMomentKeepsThePrecisionAndTheZoneThatWereGiven() {
    assertThat(of("2023-12-04T09:30:15+0800").iso()).isEqualTo("2023-12-04T09:30:15+08:00");
    assertThat(of("2023-12-04 09:30 UTC").iso()).isEqualTo("2023-12-04T09:30Z");
    assertThat(of("2023-12-04T09:30:15.250z").iso()).isEqualTo("2023-12-04T09:30:15.250Z");
    assertThat(of("2023-12-04T09:30").iso()).isEqualTo("2023-12-04T09:30");
  }

  @Test
  void itsUncertaintyIsThatOfItsPrecisionAndZone() {
    Moment minute = of("2023-12-04T09:30+08:00");
    assertThat(minute.earliest()).isEqualTo(Instant.parse("2023-12-04T01:30:00Z"));
    assertThat(minute.latest()).isEqualTo(Instant.parse("2023-12-04T01:30:59.999999999Z"));
    Moment nowhere = of("2023-12-04T09:30:00");
    assertThat(Duration.between(nowhere.earliest(), nowhere.latest()).toHours()).isEqualTo(26);
  }

  @Test
  void onlyWhatCannotOverlapIsBefore() {
    assertThat(of("2023-12-04T09:30+08:00").isBefore(of("2023-12-04T01:31Z"))).isTrue();
    assertThat(of("2023-12-04T09:30+08:00").isBefore(of("2023-12-04T01:30:30Z"))).isFalse();
    assertThat(of("2023-12-04T09:30").isBefore(of("2023-12-04T19:30Z"))).isFalse();
    assertThat(of("2023-12-04T09:30").isBefore(of("2023-12-05T19:30Z"))).isTrue();
  }

  @Test
  void midnightToTheSecondAndWhatNoClockShowsAreNoMoment() {
    for (String text :
        new String[] {
          "2023-12-04", "2023-12-04T00:00:00Z", "2023-12-04T25:00Z", "2023-02-30T10:00Z", "noon", ""
        }) {
      assertThat(Moment.tryParse(text)).as(text).isEmpty();
    }
  }

  @Test
  void theDayIsTheOneThatWasGiven() {
    assertThat(of("2023-12-04T01:30+08:00").day()).hasToString("2023-12-04");
  }
}
