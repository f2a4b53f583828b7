package chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordPieceTest {
  private final WordPiece tokeniser = new WordPiece(Readers.vocabulary());

  private static String written(List<Word> words) {
    List<String> out = new ArrayList<>();
    for (Word word : words) {
      String pieces = String.join(",", word.pieces().stream().map(String::valueOf).toList());
      out.add(word.span().start() + "-" + word.span().end() + ":" + pieces);
    }
    return String.join(" ", out);
  }

  @Test
  void fifteenHundredOddStringsAreSplitAsTheTrainingSideSplitsThem() {
    List<String> lines = Fixtures.lines("wordpiece.tsv");
    assertThat(lines).hasSizeGreaterThanOrEqualTo(1000);
    for (String line : lines) {
      String[] parts = line.split("\t", -1);
      String text = Fixtures.unescaped(parts[0]);
      assertThat(written(tokeniser.words(text))).as(parts[0]).isEqualTo(parts[1]);
    }
  }

  @Test
  void theReferencesOwnExampleComesOut() {
    var small =
        new WordPiece(
            List.of(
                "[UNK]", "[CLS]", "[SEP]", "want", "##want", "##ed", "wa", "un", "runn", "##ing",
                ","));
    List<Integer> pieces =
        small.words("UNwant\u00E9d,running").stream().flatMap(w -> w.pieces().stream()).toList();
    assertThat(pieces).containsExactly(7, 4, 5, 10, 8, 9);
  }

  @Test
  void ideographsStandAlone() {
    assertThat(tokeniser.words("ah\u535A\u63A8zz"))
        .extracting(w -> w.span().start() + "-" + w.span().end())
        .containsExactly("0-2", "2-3", "3-4", "4-6");
  }

  @Test
  void wordsLieInOrderAndInsideTheText() {
    Random random = new Random(11);
    for (int run = 0; run < 500; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x250 : 0x1F700));
      }
      int end = 0;
      for (Word word : tokeniser.words(text.toString())) {
        assertThat(word.span().start()).as("run %d", run).isGreaterThanOrEqualTo(end);
        assertThat(word.pieces()).isNotEmpty();
        end = word.span().end();
      }
      assertThat(end).isLessThanOrEqualTo(text.length());
    }
  }

  @Test
  void aVocabularyWithoutItsMarksIsRefused() {
    assertThatThrownBy(() -> new WordPiece(List.of("a", "b")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[UNK]");
  }
}
