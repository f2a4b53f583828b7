package chancery.core.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.Quoting;
import chancery.core.model.Span;
import chancery.core.reading.Quotation;
import chancery.core.reading.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecondOpinionTest {
  /// A second reader that sees one attribution in the sentence that holds its words.
  private record Sees(String text, String speaker, String cue, String content, double confidence)
      implements SecondReader {
    @Override
    public List<Attribution> attributions(Sentence sentence) {
      Span at = sentence.span();
      boolean here =
          Stream.of(speaker, cue, content).allMatch(words -> at.in(text).contains(words));
      return here
          ? List.of(
              new Attribution(
                  speaker.isEmpty() ? Optional.empty() : Optional.of(span(at, speaker)),
                  span(at, cue),
                  List.of(span(at, content)),
                  Optional.empty(),
                  List.of(),
                  confidence))
          : List.of();
    }

    private Span span(Span sentence, String words) {
      int from = sentence.start() + sentence.in(text).indexOf(words);
      return new Span(from, from + words.length());
    }
  }

  private static List<Quotation> read(
      Texts texts, String speaker, String cue, String content, double confidence) {
    var second = new Sees(texts.document().text(), speaker, cue, content, confidence);
    return StatementFinder.find(texts.document(), texts.sentences(), texts.mentions(), second);
  }

  private static List<String> contents(Texts texts, List<Quotation> found) {
    return found.stream()
        .flatMap(q -> q.content().stream())
        .map(c -> c.in(texts.document().text()))
        .toList();
  }

  @Test
  void whatTheRulesDoNotSeeIsAddedAndSaysWhoSawIt() {
    Texts texts =
        Texts.of("On Orlov's lips it became a port that nobody needs.").person("orlov", "Orlov");
    assertThat(texts.found()).isEmpty();
    List<Quotation> found = read(texts, "Orlov", "lips", "a port that nobody needs", 0.8);
    assertThat(contents(texts, found)).containsExactly("a port that nobody needs");
    assertThat(found.getFirst().speaker().orElseThrow().actor().id()).contains("orlov");
    assertThat(found.getFirst().rule().value()).isEqualTo("model.attribution");
    assertThat(found.getFirst().confidence()).isEqualTo(0.8);
  }

  @Test
  void anUnsureSecondReaderIsNotHeard() {
    Texts texts = Texts.of("On Orlov's lips it became a port that nobody needs.");
    assertThat(read(texts, "Orlov", "lips", "a port that nobody needs", 0.4)).isEmpty();
  }

  @Test
  void whatIsQuotedStaysAsItIsQuoted() {
    for (String text :
        List.of(
            "“We will build the port,” Orlov said on Monday.",
            "Orlov said on Monday that the port was “nearly done”.")) {
      Texts texts = Texts.of(text).person("orlov", "Orlov");
      String other = text.startsWith("“") ? "will build" : "nearly";
      assertThat(read(texts, "Orlov", "said", other, 0.9)).isEqualTo(texts.quotations());
    }
  }

  @Test
  void contentWithoutMarksReachesAsFarAsEitherReaderSeesIt() {
    Texts texts = Texts.of("Orlov said the port was closed; it would open in May.");
    List<Quotation> alone = texts.quotations();
    List<Quotation> found =
        read(texts, "Orlov", "said", "the port was closed; it would open in May", 0.9);
    assertThat(found).hasSameSizeAs(alone);
    assertThat(contents(texts, found)).containsExactly("the port was closed; it would open in May");
  }

  @Test
  void aQuotationIsNeverCut() {
    Texts texts = Texts.of("On Orlov's lips it became “a port that nobody needs” at all.");
    List<Quotation> found = read(texts, "Orlov", "lips", "nobody", 0.8);
    assertThat(contents(texts, found)).containsExactly("“a port that nobody needs”");
    assertThat(found.getFirst().quoting()).isEqualTo(Quoting.DIRECT);
  }

  @Test
  void anothersContentIsNotToldTwice() {
    Texts texts = Texts.of("Orlov said the harbour rules spelled ruin for the port.");
    assertThat(read(texts, "rules", "spelled", "ruin for the port", 0.9))
        .isEqualTo(texts.quotations());
  }

  @Test
  void aRepublishersPronounIsNobodyOfTheStory() {
    Texts texts =
        Texts.of("Orlov said the port was closed.", "[aside] On his lips it was a lie all along.")
            .person("orlov", "Orlov");
    List<Quotation> found = read(texts, "his", "lips", "a lie all along", 0.9);
    assertThat(found).hasSize(2);
    assertThat(found.getLast().speaker()).isEmpty();
  }

  @Test
  void whateverASecondReaderSeesContentsStayInsideTheirParagraphAndQuotationsWhole() {
    String[] lines = {
      "“We will build the port,” Orlov said, adding that Keller “knew nothing of it”.",
      "Keller told reporters the port was closed. He warned: “Nobody (not even Orlov) may enter.”",
      "According to Norsk Presse, prices rose; 'scare' quotes and it's odd marks ” stand here."
    };
    Random random = new Random(5);
    for (int run = 0; run < 400; run++) {
      Texts texts = Texts.of(lines).person("orlov", "Orlov").person("keller", "Keller");
      List<Quotation> found =
          StatementFinder.find(
              texts.document(), texts.sentences(), texts.mentions(), s -> anything(s, random));
      for (Quotation quotation : found) {
        for (Span part : quotation.content()) {
          assertThat(texts.document().blocks())
              .as("run %d", run)
              .anyMatch(b -> b.span().holds(part));
        }
        assertThat(quotation.cue().stream())
            .as("run %d", run)
            .noneMatch(c -> quotation.content().stream().anyMatch(p -> c.holds(p)));
      }
      List<Span> quoted =
          Arrays.stream(lines)
              .filter(l -> l.startsWith("“We"))
              .map(l -> new Span(0, l.indexOf('”') + 1))
              .toList();
      assertThat(found.stream().flatMap(q -> q.content().stream()))
          .as("run %d", run)
          .allMatch(c -> quoted.stream().noneMatch(q -> c.meets(q) && !c.holds(q)));
    }
  }

  private static List<Attribution> anything(Sentence sentence, Random random) {
    Span cue = part(sentence.span(), random, 8);
    Span content = part(sentence.span(), random, 60);
    return content.meets(cue)
        ? List.of()
        : List.of(
            new Attribution(
                Optional.of(part(sentence.span(), random, 12)),
                cue,
                List.of(content),
                Optional.empty(),
                List.of(),
                random.nextDouble()));
  }

  private static Span part(Span whole, Random random, int longest) {
    int from = whole.start() + random.nextInt(whole.length() - 1);
    return new Span(from, Math.min(whole.end(), from + 1 + random.nextInt(longest)));
  }
}
