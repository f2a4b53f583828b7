package chancery.core.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.PartialDate;
import chancery.core.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateTaggerTest {
  private static final PartialDate MONDAY = PartialDate.parse("2023-12-04");

  /// One line an expression: words = type value date.
  private static String read(String text, PartialDate published) {
    List<Span> sentences = new ArrayList<>();
    int from = 0;
    for (String line : text.split("\n", -1)) {
      sentences.add(new Span(from, from + line.length()));
      from += line.length() + 1;
    }
    return String.join(
        "; ",
        new DateTagger()
            .tag(text, sentences, published).stream()
                .map(r -> DateTagger.notation(text, r))
                .toList());
  }

  private static String read(String text) {
    return read(text, MONDAY);
  }

  @Test
  void fullDatesAreReadInAllFormsOfNews() {
    for (String words :
        List.of(
            "4 December 2023",
            "December 4, 2023",
            "Dec. 4, 2023",
            "the 4th of December 2023",
            "December 4th, 2023",
            "2023-12-04",
            "Monday, December 4, 2023",
            "Monday 4 December 2023",
            "4.12.2023")) {
      assertThat(read("It opened on " + words + "."))
          .isEqualTo(words + " = DATE 2023-12-04 2023-12-04");
    }
  }

  /// A sentence that cost the square of its length, or a text without a line break that was
  /// searched to its end for every sentence, would keep these tests busy for hours.
  @Test
  void aSentenceOfManyStaysIsReadOnce() {
    String text = "On Monday he paid " + "a two-day visit and ".repeat(50_000) + "left.";
    assertThat(new DateTagger().tag(text, List.of(new Span(0, text.length())), MONDAY))
        .hasSize(50_001);
  }

  @Test
  void aTextWithoutALineBreakIsReadOnce() {
    String sentence = "He met them on Monday and left two days later. ";
    String text = sentence.repeat(50_000);
    List<Span> sentences = new ArrayList<>();
    for (int at = 0; at < text.length(); at += sentence.length()) {
      sentences.add(new Span(at, at + sentence.length()));
    }
    assertThat(new DateTagger().tag(text, sentences, MONDAY)).hasSize(100_000);
  }

  @Test
  void aNounBehindAVerbIsNoTimetable() {
    assertThat(read("The leaders shook hands in Oslo on Friday."))
        .isEqualTo("Friday = DATE 2023-12-01 2023-12-01");
    assertThat(read("The court hands down its ruling on Friday."))
        .isEqualTo("Friday = DATE 2023-12-08 2023-12-08");
  }

  @Test
  void figuresThatMayBeTwoDaysAreAYearUnlessTheTellingDecides() {
    assertThat(read("The decree of 05/06/2021 was void.")).isEqualTo("05/06/2021 = DATE 2021 2021");
    assertThat(read("The decree of 25/06/2021 was void."))
        .isEqualTo("25/06/2021 = DATE 2021-06-25 2021-06-25");
    assertThat(read("Updated 03/12/2023 by the desk."))
        .isEqualTo("03/12/2023 = DATE 2023-12-03 2023-12-03");
  }

  @Test
  void aBareMonthFollowsTheTense() {
    assertThat(read("The two ministers met in March.")).isEqualTo("March = DATE 2023-03 2023-03");
    assertThat(read("The two ministers will meet in March."))
        .isEqualTo("March = DATE 2024-03 2024-03");
    assertThat(read("In August, the envoy said ties were good."))
        .isEqualTo("August = DATE 2023-08 2023-08");
    assertThat(read("Trade has doubled since their last talks in March."))
        .isEqualTo("March = DATE 2023-03 2023-03");
    assertThat(read("They agreed to meet again in February."))
        .isEqualTo("February = DATE 2024-02 2024-02");
    assertThat(read("Last December the pact was signed."))
        .isEqualTo("Last December = DATE 2022-12 2022-12");
  }

  @Test
  void aWeekdayOfThePastLiesInTheLastSevenDays() {
    assertThat(read("The leaders met in Doha on Monday."))
        .isEqualTo("Monday = DATE 2023-12-04 2023-12-04");
    assertThat(read("The envoy arrived on Sunday."))
        .isEqualTo("Sunday = DATE 2023-12-03 2023-12-03");
    assertThat(read("The envoy arrived on Tuesday."))
        .isEqualTo("Tuesday = DATE 2023-11-28 2023-11-28");
    assertThat(read("The envoy will arrive on Tuesday."))
        .isEqualTo("Tuesday = DATE 2023-12-05 2023-12-05");
    assertThat(read("The envoy left last Monday."))
        .isEqualTo("last Monday = DATE 2023-11-27 2023-11-27?");
  }

  @Test
  void theLengthOfAVisitBeginsOnTheDayThatTheSentenceGives() {
    assertThat(read("The premier landed in Astana on Sunday for a two-day visit."))
        .isEqualTo(
            "Sunday = DATE 2023-12-03 2023-12-03; two-day = DURATION P2D 2023-12-03/2023-12-04");
    assertThat(read("The premier ended a three-day visit on Sunday."))
        .isEqualTo(
            "three-day = DURATION P3D 2023-12-01/2023-12-03; Sunday = DATE 2023-12-03 2023-12-03");
  }

  @Test
  void thePastYearIsAnIntervalThatEndsAtTheTelling() {
    assertThat(read("Over the past decade, sales grew."))
        .isEqualTo("the past decade = DURATION P10Y 2013-12/2023-12");
    assertThat(read("It has closed three consulates in the past year."))
        .isEqualTo("the past year = DURATION P1Y 2022-12/2023-12");
    assertThat(read("Exports rose over the last three weeks."))
        .isEqualTo("the last three weeks = DURATION P3W 2023-11-13/2023-12-04");
    assertThat(read("It will open an embassy next year.")).isEqualTo("next year = DATE 2024 2024");
    assertThat(read("Last year it closed one.")).isEqualTo("Last year = DATE 2022 2022");
  }

  @Test
  void withoutADateOfTellingNothingIsInvented() {
    PartialDate unknown = PartialDate.unknown();
    assertThat(read("They met in March.", unknown)).isEqualTo("March = DATE XXXX-03 XXXX-03");
    assertThat(read("They met on Monday.", unknown)).isEqualTo("Monday = DATE XXXX-WXX-1 unknown");
    assertThat(read("They met yesterday.", unknown))
        .isEqualTo("yesterday = DATE XXXX-XX-XX unknown");
    assertThat(read("It broke away in 1991.\nIn August, the minister spoke.", unknown))
        .isEqualTo("1991 = DATE 1991 1991; August = DATE XXXX-08 XXXX-08");
  }

  @Test
  void theEndsOfAStretchKnowTheWhole() {
    assertThat(read("He led the bank in 2019-2021."))
        .isEqualTo("2019 = DATE 2019 2019/2021; 2021 = DATE 2021 2019/2021");
    assertThat(read("It was shut between 2019 and 2021."))
        .isEqualTo("2019 = DATE 2019 2019/2021; 2021 = DATE 2021 2019/2021");
    assertThat(read("They talked from May to July."))
        .isEqualTo("May = DATE 2023-05 2023-05/2023-07; July = DATE 2023-07 2023-05/2023-07");
    assertThat(read("The war of 1939–45 changed it."))
        .isEqualTo("1939 = DATE 1939 1939/1945; 45 = DATE 1945 1939/1945");
  }

  @Test
  void bothEndsOfAStretchOfOrdinalsAreDays() {
    assertThat(read("Voting runs from the 3rd to the 5th of May 2024."))
        .isEqualTo(
            "the 3rd = DATE 2024-05-03 2024-05-03/2024-05-05;"
                + " the 5th of May 2024 = DATE 2024-05-05 2024-05-03/2024-05-05");
  }

  @Test
  void twoSeasonsOfOneYear() {
    assertThat(read("She spent the spring and summer abroad."))
        .isEqualTo("the spring = DATE 2023-SP 2023-21; summer = DATE 2023-SU 2023-22");
    assertThat(read("The Harvest Revolt began in the spring and summer of 1911."))
        .isEqualTo("the spring = DATE 1911-SP 1911-21; summer of 1911 = DATE 1911-SU 1911-22");
    assertThat(read("Her fall campaign began.")).isEqualTo("fall = DATE 2023-FA 2023-23");
    assertThat(read("Prices fall, and campaign promises too.")).isEmpty();
  }

  @Test
  void aPartOfADayBelongsToTheDayThatFollows() {
    assertThat(read("In the early morning hours of 7 July gunmen came."))
        .isEqualTo("the early morning hours of 7 July = TIME 2023-07-07TMO 2023-07-07");
    assertThat(read("The signing was set for 12 May, 9:30 a.m., in Oslo."))
        .isEqualTo("12 May, 9:30 a.m. = TIME 2024-05-12T09:30 2024-05-12");
  }

  @Test
  void theCountMayStandBeforeTheTurn() {
    assertThat(read("Raids fell to 12 from 30 in the three previous weeks."))
        .startsWith("the three previous weeks = DURATION P3W");
  }

  @Test
  void thePresentHasNoDateOfItsOwn() {
    for (String text :
        List.of(
            "The current government backed down.",
            "They backed down, at least for the time being.",
            "It is the largest drill to date.",
            "To date, no talks are planned.",
            "She is at present in Rome.",
            "The now-defunct airline owed 30 million.")) {
      assertThat(read(text)).as(text).contains(" = DATE PRESENT_REF ");
    }
    for (String text :
        List.of(
            "A strong current pulled the ferry north.",
            "The current account deficit grew.",
            "The scanner is up to date.",
            "They wanted to date the ruins.",
            "From now on it pays.")) {
      assertThat(read(text)).as(text).isEmpty();
    }
  }

  @Test
  void namesAndFiguresThatAreNoTimesStayWords() {
    for (String text :
        List.of(
            "02:13",
            "The South China Morning Post and The Sunday Times reported it.",
            "A community with a shared future is the goal.",
            "Theresa May spoke; they may march.",
            "It is the second-biggest partner, worth 2,882,015 dollars.",
            "A 69-year-old man, aged 69, won 3-2.",
            "Flight 1549 carried 1500 passengers.",
            "Call 555-2019 or +44 1632 960983.",
            "The Friday Group objected.",
            "The China Daily reported it.")) {
      assertThat(read(text)).as(text).isEmpty();
    }
  }

  @Test
  void datesOutsideTheCalendarStayWords() {
    for (String text :
        List.of(
            "On 31 February 2023 it began.",
            "On February 30 it began.",
            "In the year 0 nobody counted.",
            "On 2023-13-45 it began.",
            "After 99999999999 years it ends.")) {
      assertThat(read(text)).as(text).doesNotContain("DATE");
    }
  }

  @Test
  void nothingOverflowsAtTheEdgesOfTime() {
    PartialDate last = PartialDate.parse("9999-12-31");
    assertThat(read("Tomorrow, next year, in 900000 years, 99999 centuries ago.", last))
        .isNotNull();
    assertThat(
            read(
                "Ten thousand years earlier, the past 99999 decades.",
                PartialDate.parse("0001-01-01")))
        .isNotNull();
  }

  @Test
  void yearsBeforeChristAreWrittenAsTimexHasThem() {
    assertThat(read("The battle of 490 BC ended it.")).isEqualTo("490 BC = DATE BC0490 -0489");
  }

  @Test
  void hugeSentencesAreReadInLinearTime() {
    assertThat(read("a ".repeat(50_000))).isEmpty();
    assertThat(read("the end of ".repeat(10_000))).isEmpty();
    assertThat(read("1".repeat(100_000))).isEmpty();
    assertThat(read("\"".repeat(100_000))).isEmpty();
    assertThat(read("twenty-".repeat(20_000))).isEmpty();
    assertThat(read("Monday ".repeat(5_000))).isNotEmpty();
    assertThat(read("1.1".repeat(50_000))).isNotNull();
  }
}
