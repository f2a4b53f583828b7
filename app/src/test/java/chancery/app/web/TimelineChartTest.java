package chancery.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.io.query.Dossier;
import chancery.io.query.Dossier.Month;
import chancery.io.query.Dossier.Tally;
import chancery.io.query.Side;
import chancery.io.query.Window;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimelineChartTest {
  private static final int NAME = 36;

  private static TimelineChart chart(YearMonth... months) {
    List<Month> drawn =
        Stream.of(months).map(m -> new Month(m, new Tally(1, 4), new Tally(0, 0))).toList();
    Side side = new Side("state:CHN", "China", Optional.of("CHN"));
    return TimelineChart.of(
        new Dossier(
            side,
            Optional.empty(),
            Window.always(),
            new Dossier.Timeline(drawn, List.of(), 0),
            List.of(),
            List.of(),
            new Dossier.Counts(drawn.size(), 1, 1, 0)));
  }

  private static List<Integer> years(TimelineChart chart) {
    return chart.ticks().stream().map(TimelineChart.Tick::year).toList();
  }

  @Test
  void theLastYearIsNamedThoughOnlyItsFirstMonthIsSeen() {
    assertThat(years(chart(YearMonth.of(2020, 6), YearMonth.of(2025, 1))))
        .containsExactly(2020, 2021, 2022, 2023, 2024, 2025);
  }

  @Test
  void yearsNamesStandWholeInTheDrawingAndApart() {
    for (long seed = 1; seed <= 300; seed++) {
      Random random = new Random(seed);
      YearMonth from = YearMonth.of(1900 + random.nextInt(120), 1 + random.nextInt(12));
      TimelineChart chart = chart(from, from.plusMonths(30 + random.nextInt(900)));
      double[] at = chart.ticks().stream().mapToDouble(TimelineChart.Tick::x).toArray();
      assertThat(at).as("seed %d", seed).isNotEmpty();
      assertThat(at[0]).as("seed %d", seed).isGreaterThanOrEqualTo(NAME / 2.0);
      assertThat(at[at.length - 1])
          .as("seed %d", seed)
          .isLessThanOrEqualTo(TimelineChart.WIDTH - NAME / 2.0);
      assertThat(IntStream.range(1, at.length).mapToDouble(i -> at[i] - at[i - 1]))
          .as("seed %d", seed)
          .allMatch(gap -> gap >= NAME - 0.2);
    }
  }
}
