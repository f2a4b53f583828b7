package chancery.core.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.PartialDate;
import chancery.core.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentDateTest {
  private static PartialDate narrow(String text, Bound... others) {
    List<Span> sentences = new ArrayList<>();
    int from = 0;
    for (String line : text.split("\n", -1)) {
      sentences.add(new Span(from, from + line.length()));
      from += line.length() + 1;
    }
    return DocumentDate.narrow(PartialDate.unknown(), text, sentences, List.of(others));
  }

  @Test
  void aDateThatIsGivenStays() {
    PartialDate given = PartialDate.parse("2022-05-01");
    assertThat(
            DocumentDate.narrow(given, "They met on Monday.", List.of(new Span(0, 19)), List.of()))
        .isEqualTo(given);
  }

  @Test
  void noDayAndNoYearIsMadeUp() {
    PartialDate date =
        narrow(
            """
            The two presidents shook hands in Astana on Monday.
            One of them landed on Sunday.
            In August, his minister said the ties were good.
            They have grown since a summit in March.
            The country left the union in 1991.\
            """);
    assertThat(date.edtf()).isEqualTo("XXXX-XX-XX");
    assertThat(date.earliest()).isEmpty();
    assertThat(date.reasons())
        .containsExactly(
            "a Monday: \"presidents shook hands in Astana on Monday\"",
            "within six days after a Sunday: \"One of them landed on Sunday\"",
            "after an August: \"In August, his minister said the ties\"",
            "after a March: \"have grown since a summit in March\"");
  }

  @Test
  void aFullDateOfThePastIsALowerBound() {
    PartialDate date = narrow("Both sides signed it on 3 May 2021.");
    assertThat(date.edtf()).isEqualTo("2021-05-03/..");
    assertThat(date.reasons())
        .containsExactly("not before 2021-05-03: \"Both sides signed it on 3 May 2021\"");
  }

  @Test
  void aDatelineGivesMonthAndDayButNoYear() {
    PartialDate date = narrow("TASHKENT, March 3 (Wire) - The envoys spoke.");
    assertThat(date.edtf()).isEqualTo("XXXX-03-03");
    assertThat(date.reasons()).containsExactly("in a March: the dateline \"TASHKENT, March 3\"");
  }

  @Test
  void boundsFromElsewhereAreIntersected() {
    Bound office =
        Bound.days(
            Optional.of(LocalDate.of(2019, 6, 1)),
            Optional.of(LocalDate.of(2023, 2, 28)),
            5,
            "while she was minister");
    assertThat(narrow("Both sides signed it on 3 May 2021.", office).edtf())
        .isEqualTo("2021-05-03/2023-02-28");
  }

  @Test
  void ofTwoThatContradictTheWeakerIsDroppedAndSaysSo() {
    Bound capture =
        Bound.days(Optional.empty(), Optional.of(LocalDate.of(2020, 1, 1)), 9, "captured that day");
    PartialDate date = narrow("Both sides signed it on 3 May 2021.", capture);
    assertThat(date.edtf()).isEqualTo("../2020-01-01");
    assertThat(date.reasons())
        .containsExactly(
            "captured that day",
            "dropped, as it contradicts the others: not before 2021-05-03: \"Both sides signed it"
                + " on 3 May 2021\"");
  }

  @Test
  void textWithoutTimesStaysUnknown() {
    assertThat(narrow("Nothing is said of any time.").isUnknown()).isTrue();
    assertThat(narrow("").isUnknown()).isTrue();
  }
}
