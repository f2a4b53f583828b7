package chancery.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-12-04            | 2023-12-04 | 2023-12-04
          2024-02               | 2024-02-01 | 2024-02-29
          2023                  | 2023-01-01 | 2023-12-31
          199X                  | 1990-01-01 | 1999-12-31
          19XX                  | 1900-01-01 | 1999-12-31
          2023-24               | 2023-12-01 | 2024-02-29
          2022-12/2023-12       | 2022-12-01 | 2023-12-31
          2023~                 | 2023-01-01 | 2023-12-31
          -0489                 | -0489-01-01 | -0489-12-31
          """)
  void aDateHasTheBoundsThatItSays(String edtf, String earliest, String latest) {
    PartialDate date = PartialDate.parse(edtf);
    assertThat(date.earliest()).contains(LocalDate.parse(earliest));
    assertThat(date.latest()).contains(LocalDate.parse(latest));
    assertThat(date.edtf()).isEqualTo(edtf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-31",
        "2023-13",
        "0000-00-00",
        "+999999999-12-31",
        "yesterday",
        "2023-1-1",
        "02:13",
        "2023/2022",
        "XXXX-99-99-99",
        "12X"
      })
  void whatIsNoDateIsRefusedWithoutHarm(String words) {
    assertThat(PartialDate.tryParse(words)).isEmpty();
  }

  @Test
  void anOpenEndHasNoBound() {
    PartialDate date = PartialDate.parse("../2023");
    assertThat(date.earliest()).isEmpty();
    assertThat(date.latest()).contains(LocalDate.of(2023, 12, 31));
  }

  @Test
  void aMonthOfNoKnownYearHasNoBounds() {
    PartialDate march = PartialDate.parse("XXXX-03");
    assertThat(march.earliest()).isEmpty();
    assertThat(march.compatible(PartialDate.parse("2023"))).isTrue();
    assertThat(march.isUnknown()).isFalse();
  }

  @Test
  void datesThatMeetAreCompatible() {
    assertThat(
            PartialDate.parse("2023-12-03/2023-12-04").compatible(PartialDate.parse("2023-12-04")))
        .isTrue();
    assertThat(PartialDate.parse("2023-03").compatible(PartialDate.parse("2023-12"))).isFalse();
    assertThat(PartialDate.unknown().compatible(PartialDate.parse("2023-12"))).isTrue();
  }

  @Test
  void aYearHoldsItsDaysAndNotTheOtherWayRound() {
    assertThat(PartialDate.parse("2023").holds(PartialDate.parse("2023-12-04"))).isTrue();
    assertThat(PartialDate.parse("2023-12-04").holds(PartialDate.parse("2023"))).isFalse();
  }

  @Test
  void onlyACertainDayIsADay() {
    assertThat(PartialDate.parse("2023-12-04").day()).contains(LocalDate.of(2023, 12, 4));
    assertThat(PartialDate.parse("2023-12").day()).isEmpty();
    assertThat(PartialDate.unknown().width()).isEqualTo(Optional.empty());
  }
}
