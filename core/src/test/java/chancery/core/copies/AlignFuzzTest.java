package chancery.core.copies;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.Block;
import chancery.core.model.DocId;
import chancery.core.model.RuleId;
import chancery.core.model.Span;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Fuzz targets for the aligner: whatever the two pages are, every character that is not white
/// space is covered exactly once, both ways round, and both pages land in a story. As they stand
/// they run over the inputs kept as files in `AlignFuzzTestInputs`, finds among them. To look for
/// new ones: `JAZZER_FUZZ=1 mvn -pl core test -Dtest=AlignFuzzTest#pages`.
class AlignFuzzTest {
  private static final int MOST_PIECES = 60;
  private static final String[] KINDS = {
    "paragraph", "headline", "caption", "aside", "credit", "residue"
  };
  private static final String[] BETWEEN = {" ", "\n\n", "", "\n", " — ", ", "};

  /// What pages are made of beside the fuzzer's own characters: sentences that can match, alike and
  /// changed.
  private static final String[] WORDS = {
    "The harbour master of Tolmar closed both locks on Friday evening after the pump had failed.",
    "The harbour master of Tolmar closed two locks on Friday evening after the pump had failed.",
    "“We shall open the gates again when the water has gone down,” said Ilse Brand, its chair.",
    "\"We shall not open the gates again when the water has gone down,\" said Ilse Brand, its"
        + " chair.",
    "Some 1,200 barges waited upstream, the river police said, and 300 more were expected by"
        + " night.",
    "Some 1,300 barges waited upstream, the river police said, and 300 more were expected by"
        + " night.",
    "Comment: nobody asked who had sold the pump.",
    "Photo: the locks of Tolmar",
    "yes yes yes yes yes yes yes yes",
    "Ворота закрыты с пятницы, сообщила полиция.",
    "双方周五关闭了水闸。",
    "“",
    "\"",
    "...",
  };

  @FuzzTest(maxDuration = "5m")
  void pages(FuzzedDataProvider data) {
    CopyText a = page("a", data);
    CopyText b = page("b", data);
    check(a, b);
  }

  /// Two bare texts, parted by the first zero.
  @FuzzTest(maxDuration = "5m")
  void texts(byte[] bytes) {
    String both = new String(bytes, StandardCharsets.UTF_8);
    int cut = both.indexOf('\0');
    String first = cut < 0 ? both : both.substring(0, cut);
    String second = cut < 0 ? both : both.substring(cut + 1);
    check(text("a", first, List.of()), text("b", second, List.of()));
  }

  private static void check(CopyText a, CopyText b) {
    Coverage.assertCovered(a, b);
    Coverage.assertCovered(b, a);
    CopyFindings found = Copies.find(List.of(a, b));
    assertThat(found.stories().stream().mapToInt(s -> s.copies().size()).sum()).isEqualTo(2);
    assertThat(found).isEqualTo(Copies.find(List.of(b, a)));
  }

  private static CopyText page(String id, FuzzedDataProvider data) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    int pieces = data.consumeInt(0, MOST_PIECES);
    for (int i = 0; i < pieces && data.remainingBytes() > 0; i++) {
      int start = text.length();
      text.append(
          data.consumeProbabilityFloat() < 0.7f ? data.pickValue(WORDS) : data.consumeString(40));
      if (data.consumeBoolean() && text.length() > start) {
        int end = text.length() - data.consumeInt(0, Math.min(3, text.length() - start - 1));
        String kind = data.pickValue(KINDS);
        blocks.add(Block.of(kind, new Span(start, end), Optional.empty(), new RuleId("test")));
      }
      text.append(data.pickValue(BETWEEN));
    }
    return text(id, text.toString(), blocks);
  }

  private static CopyText text(String id, String text, List<Block> blocks) {
    return CopyText.bare(new DocId("d:" + id), text, blocks);
  }
}
