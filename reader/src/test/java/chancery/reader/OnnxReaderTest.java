package chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.coding.Classifier;
import chancery.core.coding.Codebook;
import chancery.core.coding.Coding;
import chancery.core.coding.SentenceReading;
import chancery.core.coding.SentenceReading.Act;
import chancery.core.model.EventType;
import chancery.core.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class OnnxReaderTest {
  private static final OnnxReader READER = Readers.shipped();

  @AfterAll
  static void free() {
    READER.close();
  }

  /// The integers round: a trigger may be missed or a type turn at a close call, not more.
  @Test
  void theIntegersAnswerAsTheTrainedNetworkDoes() {
    int acts = 0;
    int same = 0;
    double apart = 0;
    for (String line : Fixtures.lines("answers.tsv")) {
      String[] parts = line.split("\t", -1);
      SentenceReading read = READER.read(Fixtures.unescaped(parts[0]));
      for (String act : parts[2].isEmpty() ? new String[0] : parts[2].split(" ", -1)) {
        String[] fields = act.split("[-:]", -1);
        Span trigger = new Span(Integer.parseInt(fields[0]), Integer.parseInt(fields[1]));
        EventType type = EventType.valueOf(fields[2]);
        Optional<Act> found =
            read.acts().stream().filter(a -> a.trigger().equals(trigger)).findFirst();
        acts++;
        same += found.filter(a -> a.type() == type).isPresent() ? 1 : 0;
        apart +=
            Math.abs(
                Double.parseDouble(fields[3])
                    - found.map(a -> a.types().getOrDefault(type, 0.0)).orElse(0.0));
      }
    }
    assertThat(acts).isGreaterThan(40);
    assertThat(same).isGreaterThanOrEqualTo(acts * 95 / 100);
    assertThat(apart / acts).isLessThan(0.06);
  }

  @Test
  void aPlainSentenceIsRead() {
    String text = "Kenya condemned Uganda over the raid.";
    Act act = READER.read(text).acts().getFirst();
    assertThat(act.type()).isEqualTo(EventType.ACCUSE);
    assertThat(act.actors().getFirst().named().span().in(text)).isEqualTo("Kenya");
    assertThat(act.recipients().getFirst().named().span().in(text)).isEqualTo("Uganda");
  }

  @Test
  void theGivenPairDecidesTheType() {
    String text = "Peru sent troops to the border after Chile arrested two fishermen.";
    assertThat(best(text, "Chile", "two fishermen")).isEqualTo(EventType.COERCE);
    assertThat(best(text, "Peru", "border")).isEqualTo(EventType.MOBILIZE);
  }

  private static EventType best(String text, String actor, String recipient) {
    return new Classifier(Codebook.load(), Optional.of(READER))
        .classify(text, Optional.of(actor), Optional.of(recipient))
        .type();
  }

  @Test
  void aSentenceIsReadTheSameWhateverWasReadBeforeAndInHoweverManyThreads() {
    List<String> texts =
        Fixtures.lines("answers.tsv").stream()
            .map(l -> Fixtures.unescaped(l.split("\t", -1)[0]))
            .toList();
    List<SentenceReading> once = texts.stream().map(READER::read).toList();
    try (OnnxReader other = Readers.shipped()) {
      List<SentenceReading> again =
          IntStream.range(0, texts.size())
              .parallel()
              .mapToObj(i -> other.read(texts.get(texts.size() - 1 - i)))
              .toList();
      assertThat(again.reversed()).isEqualTo(once);
    }
  }

  @Test
  void aSentenceOfTenThousandWordsIsSkippedWithItsReason() {
    String text = "attack ".repeat(10_000);
    assertThat(READER.read(text).skipped()).contains(Coding.Reason.TOO_LONG);
    assertThat(READER.classify(text, Optional.empty(), Optional.empty())).isEmpty();
  }

  @Test
  void anotherScriptIsSkippedWithItsReason() {
    assertThat(READER.read("Президент осудил нападение на посольство").skipped())
        .contains(Coding.Reason.OTHER_LANGUAGE);
  }

  @Test
  void signsThatNobodySeesLeaveTheOffsetsRight() {
    String text = "\u200bKenya\u0007 condemned \ud83d\ude00 Uganda\u00ad over the raid.";
    Act act = READER.read(text).acts().getFirst();
    assertThat(act.trigger().in(text)).isEqualTo("condemned");
    assertThat(
            act.actors().stream().map(t -> t.named().span().in(text)).collect(Collectors.toList()))
        .contains("Kenya");
  }
}
