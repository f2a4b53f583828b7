package chancery.core.copies;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Seeded random republications whose truth is known: what was kept is found on both pages, what
/// was dropped, slipped in, moved or changed is told as just that. `-Drounds=N` runs more of them.
class EditsTest {
  private static final int ROUNDS = Integer.getInteger("rounds", 150);
  private static final int SENTENCES = 24;

  /// A sentence of the copy, and the story's sentence that it was; -1 for one of its own.
  private record Printed(String text, int of, boolean changed) {}

  @Test
  void whatWasDoneToEachSentenceIsWhatIsFound() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      List<String> story = IntStream.range(0, SENTENCES).mapToObj(_ -> sentence(random)).toList();
      List<Printed> copy = republished(story, random);
      CopyText a = Pages.page("a", laidOut(story, random));
      CopyText b = Pages.page("b", laidOut(copy.stream().map(Printed::text).toList(), random));
      Coverage.assertCovered(a, b);
      Coverage.assertCovered(b, a);
      List<Segment> segments = Aligner.align(a, b).segments();
      for (Printed printed : copy) {
        assertFound(seed, printed, story, segments, a, b);
      }
      for (int i = 0; i < SENTENCES; i++) {
        int own = i;
        if (copy.stream().noneMatch(p -> p.of == own)) {
          assertThat(alone(segments, a, story.get(i), true)).as("seed %d: %d", seed, i).isTrue();
        }
      }
    }
  }

  private static void assertFound(
      int seed,
      Printed printed,
      List<String> story,
      List<Segment> segments,
      CopyText a,
      CopyText b) {
    String what = "seed " + seed + ": " + printed;
    if (printed.of < 0) {
      assertThat(alone(segments, b, printed.text, false)).as(what).isTrue();
      return;
    }
    Span span = place(b, printed.text);
    List<Segment> over =
        segments.stream().filter(s -> s.b().filter(x -> x.meets(span)).isPresent()).toList();
    assertThat(over).as(what).isNotEmpty().allMatch(Segment::isTwoSided);
    String origin =
        over.stream().map(s -> s.a().orElseThrow().in(a.text())).collect(Collectors.joining(" "));
    assertThat(origin.replaceAll("\\s+", " ")).as(what).contains(story.get(printed.of));
    boolean number = over.stream().anyMatch(s -> s.changes().contains(Change.NUMBER));
    if (printed.changed) {
      assertThat(number).as(what).isTrue();
    }
  }

  /// True where a sentence lies in segments of one page alone.
  private static boolean alone(List<Segment> segments, CopyText page, String text, boolean first) {
    Span span = place(page, text);
    return segments.stream()
        .filter(s -> (first ? s.a() : s.b()).filter(x -> x.meets(span)).isPresent())
        .noneMatch(Segment::isTwoSided);
  }

  private static Span place(CopyText page, String text) {
    int at = page.text().indexOf(text);
    assertThat(at).isNotNegative();
    return new Span(at, at + text.length());
  }

  private static List<Printed> republished(List<String> story, Random random) {
    List<Printed> out = new ArrayList<>();
    for (int i = 0; i < story.size(); i++) {
      int what = random.nextInt(10);
      if (what > 1) {
        boolean changed = what == 2;
        String text = story.get(i);
        out.add(new Printed(changed ? text.replace("4711", "4171") : text, i, changed));
      }
      if (random.nextInt(8) == 0) {
        out.add(new Printed(sentence(random), -1, false));
      }
    }
    if (random.nextBoolean()) {
      move(out, random);
    }
    return out;
  }

  /// Takes a few sentences that follow each other and puts them elsewhere.
  private static void move(List<Printed> copy, Random random) {
    Collections.rotate(
        copy.subList(0, Math.min(copy.size(), 4 + random.nextInt(8))), 1 + random.nextInt(3));
  }

  /// One to four sentences a paragraph: the two pages split and join them each in its own way.
  private static String[] laidOut(List<String> sentences, Random random) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < sentences.size(); ) {
      int to = Math.min(sentences.size(), i + 1 + random.nextInt(4));
      paragraphs.add(String.join(" ", sentences.subList(i, to)));
      i = to;
    }
    return paragraphs.toArray(String[]::new);
  }

  private static String sentence(Random random) {
    return "S"
        + IntStream.range(0, 6 + random.nextInt(8)).mapToObj(_ -> word(random)).collect(words())
        + " 4711 "
        + IntStream.range(0, 4 + random.nextInt(8)).mapToObj(_ -> word(random)).collect(words())
        + ".";
  }

  private static java.util.stream.Collector<CharSequence, ?, String> words() {
    return Collectors.joining(" ");
  }

  private static String word(Random random) {
    return Integer.toString(random.nextInt(900_000) + 100_000, 36).replaceAll("[0-9]", "e");
  }
}
