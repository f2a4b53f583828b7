package chancery.io.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.core.model.PartialDate;
import chancery.io.query.Window.Fit;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WindowTest {
  private static final Window YEAR = Window.of(Optional.of("2023-01"), Optional.of("2023-12"));

  private static Fit fit(Window window, String edtf) {
    return window.fit(PartialDate.parse(edtf));
  }

  @Test
  void aWindowRunsFromTheBeginningOfOneDateToTheEndOfTheOther() {
    assertThat(YEAR.words()).isEqualTo("from 1 January 2023 to 31 December 2023");
    assertThat(fit(YEAR, "2023-12-31")).isEqualTo(Fit.WITHIN);
    assertThat(fit(YEAR, "2023")).isEqualTo(Fit.WITHIN);
    assertThat(fit(YEAR, "2024-01-01")).isEqualTo(Fit.OUTSIDE);
    assertThat(fit(YEAR, "2022")).isEqualTo(Fit.OUTSIDE);
  }

  @Test
  void whatMayLieWithinIsKeptAsUncertain() {
    assertThat(fit(YEAR, "2022-12/2023-01")).isEqualTo(Fit.PERHAPS);
    assertThat(fit(YEAR, "202X")).isEqualTo(Fit.PERHAPS);
    assertThat(fit(YEAR, "../2023")).isEqualTo(Fit.PERHAPS);
    assertThat(fit(YEAR, "")).isEqualTo(Fit.PERHAPS);
    assertThat(fit(YEAR, "XXXX-03")).isEqualTo(Fit.PERHAPS);
  }

  @Test
  void aMarchLiesInNoSummer() {
    Window summer = Window.of(Optional.of("2023-06"), Optional.of("2023-08"));
    assertThat(fit(summer, "XXXX-03")).isEqualTo(Fit.OUTSIDE);
    assertThat(fit(summer, "XXXX-07")).isEqualTo(Fit.PERHAPS);
    assertThat(fit(Window.of(Optional.of("2022-11"), Optional.of("2023-02")), "XXXX-01"))
        .isEqualTo(Fit.PERHAPS);
  }

  @Test
  void nothingIsUncertainOfAllDates() {
    assertThat(fit(Window.always(), "")).isEqualTo(Fit.WITHIN);
  }

  @Test
  void whatIsNoDateIsRefusedWithTheCure() {
    for (String bad : new String[] {"yesterday", "2023-02-31", "2023-13", "+999999999", "2023-1"}) {
      assertThatThrownBy(() -> Window.of(Optional.of(bad), Optional.empty()))
          .as(bad)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("write a day, a month or a year as");
    }
    assertThatThrownBy(() -> Window.of(Optional.of("2024"), Optional.of("2023")))
        .hasMessageContaining("before it begins");
  }
}
