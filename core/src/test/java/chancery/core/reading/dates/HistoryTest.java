package chancery.core.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.PartialDate;
import chancery.core.model.Span;
import chancery.core.reading.SentenceSplitter;
import chancery.core.reading.TimeRef;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How a history of years long past is told: which year a bare month of it belongs to.
class HistoryTest {
  /// Enough years to be told from news; the story under test follows.
  private static final String BEFORE =
      "The quarrel over the canal of Lemvar is older than the town. A first lock was built in 1811,"
          + " a second one in 1823, and a third in 1839. It burnt down in 1851 and again in"
          + " 1864.\n\n";

  private static List<TimeRef> tag(String text) {
    List<Span> sentences = SentenceSplitter.split(text, new Span(0, text.length()));
    return new DateTagger().tag(text, sentences, PartialDate.parse("2023-12-04"));
  }

  /// The values of a story's expressions, in order.
  private static String read(String story) {
    String text = BEFORE + story;
    return String.join(
        " ",
        tag(text).stream()
            .filter(ref -> ref.span().start() >= BEFORE.length())
            .map(TimeRef::value)
            .toList());
  }

  @Test
  void whatSomethingLastedUntilIsALookAhead() {
    assertThat(
            read(
                "In March 1872 the Duchy closed the lock, and the fighting lasted until the fall of"
                    + " the fort in June 1874. In April the garrison was relieved."))
        .isEqualTo("1872-03 1874-06 1872-04");
  }

  @Test
  void theYearBeforeIsALookBack() {
    assertThat(
            read(
                "The bridge was rebuilt in May 1872. It kept what traffic it had had in the"
                    + " previous year. In July it was sold."))
        .isEqualTo("1872-05 1871 1872-07");
  }

  @Test
  void aYearStatedAgainLeavesTheStoryInItsMonth() {
    assertThat(
            read(
                "On 7 December 1872 the Duchy declared war, the last declaration of 1872. In"
                    + " January the towns answered."))
        .isEqualTo("1872-12-07 1872 1873-01");
  }

  @Test
  void thatYearIsTheOneNamedLast() {
    assertThat(
            read(
                "On 3 May 1872 the toll rose. The war had come to a halt by 1870. In August of that"
                    + " year the dam was raised."))
        .isEqualTo("1872-05-03 1870 1870-08");
    assertThat(
            read(
                "On 3 May 1872 the toll rose. Osk gave up its claim in 1875; Arne was taken that"
                    + " same spring."))
        .isEqualTo("1872-05-03 1875 1875-SP");
  }

  @Test
  void aSectionHeadedByAYearTellsThatYear() {
    assertThat(
            read(
                """
                1875: The long siege

                On 3 February the siege began. A monument was raised in June 1878.

                On 9 May the walls were breached.

                Peace

                In July the mayor came back.
                """))
        .isEqualTo("1875 1875-02-03 1878-06 1875-05-09 1875-07");
  }

  @Test
  void aHeadingWithoutAYearEndsASectionThatTheStoryHasLeft() {
    assertThat(
            read(
                """
                1875: The long siege

                On 3 February the siege began. The monument was raised in June 1878.

                The monument

                In July it fell down.
                """))
        .isEqualTo("1875 1875-02-03 1878-06 1878-07");
  }

  @Test
  void theFirstSentenceBehindAHeadingSaysWhereItBegins() {
    assertThat(
            read(
                """
                The last raid came in August 1882.

                The surrender

                All three armies met in 1881 at the Osk mill. In early September the roads were cut.
                """))
        .isEqualTo("1882-08 1881 1881-09");
  }

  @Test
  void aBareWinterIsNamedByTheYearOfItsJanuary() {
    String text =
        BEFORE + "In October 1872 the canal froze, and nothing moved throughout the winter.";
    TimeRef winter = tag(text).getLast();
    assertThat(winter.value()).isEqualTo("1873-WI");
    assertThat(winter.date()).isEqualTo(PartialDate.parse("1872-12/1873-02"));
    assertThat(read("The winter of 1872 was mild.")).isEqualTo("1872-WI");
  }

  @Test
  void thePartOfAYearMovesTheStoryThere() {
    assertThat(
            read(
                "The Duchy fell in May 1878. In the first ten months of 1875 it had been at peace."
                    + " The attack began in November."))
        .isEqualTo("1878-05 P10M 1875-11");
  }

  @Test
  void whatStandsInBracketsSaysWhenItWas() {
    assertThat(read("The dam broke around 1870. Two years later (1873) it was mended."))
        .isEqualTo("1870 1873 1873");
  }

  @Test
  void theYearBehindASeasonsNameIsItsOwn() {
    assertThat(read("The toll was raised in 1868.\n\nThe Spring Campaign of 1871\n\nIt was short."))
        .isEqualTo("1868 1871-SP 1871");
    assertThat(read("It went on through the summer and autumn of 1871."))
        .isEqualTo("1871-SU 1871-FA");
  }
}
