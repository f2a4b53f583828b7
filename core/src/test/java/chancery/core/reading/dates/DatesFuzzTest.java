package chancery.core.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.PartialDate;
import chancery.core.model.Span;
import chancery.core.reading.SentenceSplitter;
import chancery.core.reading.TimeRef;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Fuzz targets for the dates of a text: whatever it says, nothing is thrown, each expression
/// stands in a sentence, they come in the order of the text and don't overlap, and reading again
/// gives the same. As they stand they run over the inputs kept as files in `DatesFuzzTestInputs`.
/// To look for new ones: `JAZZER_FUZZ=1 mvn -pl core test -Dtest=DatesFuzzTest#text`.
class DatesFuzzTest {
  private static final List<PartialDate> TOLD =
      List.of(
          PartialDate.unknown(),
          PartialDate.parse("2023-12-04"),
          PartialDate.parse("2024-02-29"),
          PartialDate.parse("1801"),
          PartialDate.parse("9999-12-31"),
          PartialDate.parse("0001-01-01"));

  /// What expressions of time are made of.
  private static final List<String> WORDS =
      List.of(
          """
          Monday Friday March May Sept. 2023 1999 99 31 29 0 9999 1 12 12.30 02:13 noon midnight \
          a.m. p.m. GMT day days week weeks month year years decade century quarter fiscal half \
          dozen hundred million thousand next last this past coming ago later earlier before after \
          since until from to between and - – / , . the of in on by for a every each spring winter \
          Christmas Ramadan B.C. AD early late mid- 1990s '90s two third twenty -one tomorrow \
          yesterday today tonight same following now had will was visit ( ) \n \n\n\
          """
              .split(" ", -1));

  /// A text of the fuzzer's own characters.
  @FuzzTest(maxDuration = "5m")
  void text(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    check(text, TOLD.get(bytes.length % TOLD.size()));
    inOrder(text, FullDates.refs(text, ""));
  }

  /// Words of time in any order, the whole said up to thirty times: what costs the square of a
  /// sentence's length stands out as a slow input.
  @FuzzTest(maxDuration = "5m")
  void words(FuzzedDataProvider data) {
    PartialDate told = data.pickValue(TOLD);
    int times = data.consumeInt(1, 30);
    StringBuilder piece = new StringBuilder();
    while (data.remainingBytes() > 0 && piece.length() < 400) {
      piece.append(
          data.consumeProbabilityFloat() < 0.9f ? data.pickValue(WORDS) : data.consumeString(6));
      piece.append(data.consumeProbabilityFloat() < 0.9f ? " " : "");
    }
    check(piece.toString().repeat(times), told);
  }

  private static void check(String text, PartialDate told) {
    List<Span> sentences =
        text.isEmpty() ? List.of() : SentenceSplitter.split(text, new Span(0, text.length()));
    List<TimeRef> found = new DateTagger().tag(text, sentences, told);
    inOrder(text, found);
    int at = 0;
    for (TimeRef ref : found) {
      while (!sentences.get(at).holds(ref.span())) {
        at++; // runs out where an expression stands in no sentence
      }
    }
    assertThat(new DateTagger().tag(text, sentences, told)).isEqualTo(found);
    assertThat(DocumentDate.narrow(told, text, sentences).edtf()).isNotNull();
  }

  private static void inOrder(String text, List<TimeRef> found) {
    int end = 0;
    for (TimeRef ref : found) {
      assertThat(ref.span().start()).as("after the one before").isGreaterThanOrEqualTo(end);
      assertThat(ref.span().in(text)).isNotBlank();
      end = ref.span().end();
    }
  }
}
