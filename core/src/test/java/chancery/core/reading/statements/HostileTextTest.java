package chancery.core.reading.statements;

import static org.assertj.core.api.Assertions.assertThatCode;

import chancery.core.model.Block;
import chancery.core.model.Document;
import chancery.core.model.OriginMap;
import chancery.core.model.PartialDate;
import chancery.core.model.RuleId;
import chancery.core.model.Source;
import chancery.core.model.Span;
import chancery.core.reading.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
  private static final String STORY =
      "According to Norsk Presse, Orlov told Keller “the road” is closed, adding: “No.”"
          + " “We know,” said Keller (the treasurer), “but – as he said – it isn't ‘ours’.”"
          + " She was quoted as saying that the court's claim that it failed was wrong.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "said ",
        "he said, ",
        "“",
        "\"a ",
        "said that ",
        "according to ",
        "(",
        "’s ",
        ",",
        "– ",
        ": ",
        "a. ",
        "quoted Bob as saying ",
        "“No,” he said. ",
        "and said ",
        "who said ",
        "claim that ",
        "was told ",
        "\u0000",
        "😀 "
      })
  void repeatedPiecesAreReadInLinearTime(String piece) {
    String text = piece.repeat(Math.max(1, 600_000 / Math.max(6, piece.length())));
    assertThatCode(() -> oneSentence(text)).doesNotThrowAnyException();
  }

  @Test
  void everyPrefixAndSuffixIsRead() {
    for (int i = 1; i < STORY.length(); i++) {
      Texts.of(STORY.substring(0, i)).quotations();
      Texts.of(STORY.substring(i)).quotations();
    }
  }

  @Test
  void theSameTextGivesTheSameStatements() {
    org.assertj.core.api.Assertions.assertThat(Texts.of(STORY).found())
        .isEqualTo(Texts.of(STORY).found());
  }

  private static void oneSentence(String text) {
    var span = new Span(0, text.length());
    var block = new Block.Paragraph(span, new RuleId("test"));
    var document =
        new Document(
            Document.idOf("x", Source.unknown()),
            Source.unknown(),
            PartialDate.unknown(),
            text,
            OriginMap.identity(text.length()),
            List.of(block),
            Document.Card.of("test"));
    StatementFinder.find(document, List.of(new Sentence(span, block, 0)), List.of());
  }
}
