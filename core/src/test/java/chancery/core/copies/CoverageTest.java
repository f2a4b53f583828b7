package chancery.core.copies;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.Block;
import chancery.core.model.DocId;
import chancery.core.model.RuleId;
import chancery.core.model.Span;
import chancery.core.model.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Every character that is not white space lies in one segment, whatever the pages are; and on
/// hostile input the work stays bounded.
class CoverageTest {
  private static final String ALPHABET =
      "abcdefghij ABC 0123 .,.!?\n\n\"“”‘’'—–-()[]…éß中文。\u00a0\u200b\ud83d\ude00";
  private static final String[] KINDS = {
    "paragraph", "paragraph", "paragraph", "headline", "caption", "aside", "credit", "residue"
  };

  @Test
  void everyCharacterIsCoveredOnceOnRandomPages() {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      CopyText a = randomPage("a", soup(random), random);
      CopyText b =
          randomPage("b", random.nextBoolean() ? soup(random) : edited(a.text(), random), random);
      Coverage.assertCovered(a, b);
    }
  }

  @Test
  void whatWasDoneToAPageIsWhatIsFound() {
    Random random = new Random(12);
    for (int round = 0; round < 60; round++) {
      List<String> sentences = IntStream.range(0, 24).mapToObj(_ -> sentence(random)).toList();
      List<Integer> kept =
          IntStream.range(0, 24).filter(_ -> random.nextInt(5) > 0).boxed().toList();
      int comment = random.nextInt(kept.size());
      CopyText a = Pages.page("a", paragraphs(sentences));
      List<String> copy = new ArrayList<>(kept.stream().map(sentences::get).toList());
      String own = sentence(random);
      copy.add(comment, own);
      CopyText b = Pages.page("b", paragraphs(copy));
      Coverage.assertCovered(a, b);
      String shared =
          Aligner.align(a, b).segments().stream()
              .filter(s -> s.op() == Story.Op.SHARED)
              .map(s -> s.b().orElseThrow().in(b.text()).replace("\n\n", " "))
              .collect(Collectors.joining(" "));
      assertThat(shared)
          .isEqualTo(kept.stream().map(sentences::get).collect(Collectors.joining(" ")));
      assertThat(shared).doesNotContain(own);
    }
  }

  @Test
  void oneSentenceManyTimesIsBounded() {
    String many = "The minister said that the talks would go on. ".repeat(100_000);
    CopyText a = Pages.page("a", many);
    CopyText b = Pages.page("b", "A first line of its own stands here.", many.substring(46));
    assertThat(Aligner.align(a, b).segments()).isNotEmpty();
    CopyFindings found = Copies.find(List.of(a, b));
    assertThat(found.stories()).hasSize(1);
    assertThat(found.notes())
        .contains("2 texts saying the same words over and over: each run of words counts once");
  }

  @Test
  void oneCharacterAMillionTimesIsBounded() {
    CopyText a = Pages.page("a", "x".repeat(1_000_000));
    CopyText b = Pages.page("b", "\"".repeat(1_000_000));
    CopyText c = Pages.page("c", "x. ".repeat(1_000_000).strip());
    assertThat(Copies.find(List.of(a, b, c)).stories()).hasSize(3);
    assertThat(Aligner.align(a, c).segments()).isNotEmpty();
  }

  @Test
  void veryManyCopiesOfOneStoryAreOneStory() {
    Random random = new Random(3);
    List<String> sentences = IntStream.range(0, 12).mapToObj(_ -> sentence(random)).toList();
    List<CopyText> copies = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      List<String> own = new ArrayList<>(sentences);
      own.remove(random.nextInt(12));
      own.add("Outlet number " + i + " printed this on its own page.");
      copies.add(Pages.page("%05d".formatted(i), paragraphs(own)));
    }
    CopyFindings findings = Copies.find(copies);
    assertThat(findings.stories()).hasSize(1);
    assertThat(findings.notes()).isNotEmpty();
  }

  private static String soup(Random random) {
    int[] points = ALPHABET.codePoints().toArray();
    StringBuilder out = new StringBuilder();
    int length = random.nextInt(300);
    for (int i = 0; i < length; i++) {
      out.appendCodePoint(points[random.nextInt(points.length)]);
    }
    return out.toString();
  }

  private static String edited(String text, Random random) {
    StringBuilder out = new StringBuilder(text);
    for (int i = random.nextInt(6); i > 0 && !out.isEmpty(); i--) {
      int at = random.nextInt(out.length());
      switch (random.nextInt(3)) {
        case 0 -> out.insert(at, " new words here. ");
        case 1 -> out.delete(at, Math.min(out.length(), at + random.nextInt(30)));
        case 2 -> out.append(out.substring(at));
        default -> throw new IllegalStateException();
      }
    }
    return out.toString();
  }

  private static CopyText randomPage(String id, String text, Random random) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    while (at < text.length() && random.nextInt(12) > 0) {
      int from = at + (random.nextInt(4) == 0 ? random.nextInt(5) : 0);
      int to = Math.min(text.length(), from + random.nextInt(60));
      if (from < to) {
        String kind = KINDS[random.nextInt(KINDS.length)];
        blocks.add(Block.of(kind, new Span(from, to), Optional.empty(), new RuleId("test")));
      }
      at = Math.max(at, to);
    }
    return CopyText.bare(new DocId("d:" + id), text, blocks);
  }

  private static String sentence(Random random) {
    return "S"
        + IntStream.range(0, 9 + random.nextInt(12))
            .mapToObj(_ -> Integer.toString(random.nextInt(900_000) + 100_000, 36))
            .collect(Collectors.joining(" "))
        + ".";
  }

  /// Three sentences a paragraph.
  private static String[] paragraphs(List<String> sentences) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i += 3) {
      out.add(String.join(" ", sentences.subList(i, Math.min(i + 3, sentences.size()))));
    }
    return out.toArray(String[]::new);
  }
}
