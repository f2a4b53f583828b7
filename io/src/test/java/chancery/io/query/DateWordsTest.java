package chancery.io.query;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.PartialDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DateWordsTest {
  @Test
  void datesAreSaidWithTheirDoubt() {
    Map<String, String> expected =
        Map.ofEntries(
            Map.entry("", "undated"),
            Map.entry("2023-12-04", "4 December 2023"),
            Map.entry("2023-12", "December 2023"),
            Map.entry("2023", "2023"),
            Map.entry("0987", "987"),
            Map.entry("2023-21", "spring 2023"),
            Map.entry("199X", "the 1990s"),
            Map.entry("19XX", "the years 1900 to 1999"),
            Map.entry("XXXX-03", "a March"),
            Map.entry("XXXX-04", "an April"),
            Map.entry("XXXX-03-08", "an 8 March"),
            Map.entry("2023-12-04?", "perhaps 4 December 2023"),
            Map.entry("2023~", "about 2023"),
            Map.entry("2023%", "perhaps about 2023"),
            Map.entry("2023-12-03/2023-12-05", "between 3 and 5 December 2023"),
            Map.entry("2023-11-30/2023-12-05", "between 30 November and 5 December 2023"),
            Map.entry("2022-12/2023-02", "between December 2022 and February 2023"),
            Map.entry("../2023", "in or before 2023"),
            Map.entry("2023-05/..", "in or after May 2023"));
    expected.forEach((edtf, words) ->
        assertThat(DateWords.of(PartialDate.parse(edtf))).as(edtf).isEqualTo(words));
  }
}
