package chancery.core.copies;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.DocId;
import chancery.core.model.Story;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Late arrivals give what all texts at once give; bad input is bounded and told of.
class BoundsTest {

  @Test
  void textsThatComeOneByOneGiveTheStoriesOfAllAtOnce() {
    for (int seed = 0; seed < 10; seed++) {
      Random random = new Random(seed);
      List<CopyText> texts = families(random);
      Collections.shuffle(texts, random);
      MemoryIndex index = new MemoryIndex();
      Map<DocId, Fingerprint> prints = new HashMap<>();
      Map<DocId, CopyText> known = new TreeMap<>();
      Map<DocId, Story> stories = new TreeMap<>();
      for (CopyText text : texts) {
        known.put(text.id(), text);
        prints.put(text.id(), Fingerprint.of(text));
        index.add(text.id(), prints.get(text.id()));
        List<DocId> touched = Copies.reached(index, List.of(text.id()), of(known));
        List<CopyText> some = touched.stream().map(known::get).toList();
        Copies.find(some, index, Spread.IN_ORDER)
            .stories()
            .forEach(s -> s.copies().forEach(d -> stories.put(d, s)));
      }
      Set<Story> grown = new HashSet<>(stories.values());
      assertThat(grown).as("seed %d", seed).isEqualTo(Set.copyOf(Copies.find(texts).stories()));
      assertThat(grown).hasSizeGreaterThan(3);
    }
  }

  @Test
  void partByPartGivesWhatAllAtOnceGives() {
    for (int seed = 20; seed < 30; seed++) {
      List<CopyText> texts = families(new Random(seed));
      MemoryIndex index = new MemoryIndex();
      Map<DocId, CopyText> known = new TreeMap<>();
      for (CopyText text : texts) {
        known.put(text.id(), text);
        index.add(text.id(), Fingerprint.of(text));
      }
      Set<Story> stories = new HashSet<>();
      Set<CopyEdge> edges = new HashSet<>();
      Parting parting = Parting.of(index, known.keySet(), of(known));
      for (List<DocId> part : parting.parts()) {
        assertThat(Copies.reached(index, part.subList(0, 1), of(known))).isEqualTo(part);
        CopyFindings found = parting.find(part, Spread.IN_ORDER);
        stories.addAll(found.stories());
        edges.addAll(found.edges());
      }
      CopyFindings all = Copies.find(texts);
      assertThat(stories).isEqualTo(Set.copyOf(all.stories()));
      assertThat(edges).isEqualTo(Set.copyOf(all.edges()));
    }
  }

  @Test
  void boilerplateUnderManyTextsTiesNothing() {
    String footer = sentence(new Random(1)) + " " + sentence(new Random(2));
    List<CopyText> texts = new ArrayList<>();
    for (int i = 0; i < 250; i++) {
      Random random = new Random(100 + i);
      List<String> own =
          new ArrayList<>(IntStream.range(0, 15).mapToObj(_ -> sentence(random)).toList());
      own.add(footer);
      texts.add(Pages.page("%04d".formatted(i), own.toArray(String[]::new)));
    }
    CopyFindings found = Copies.find(texts);
    assertThat(found.stories()).hasSize(250);
    assertThat(found.edges()).isEmpty();
  }

  @Test
  void thousandsOfCopiesOfOneStoryAreOneStoryAndAreToldOf() {
    Random random = new Random(3);
    List<String> story = IntStream.range(0, 12).mapToObj(_ -> sentence(random)).toList();
    List<CopyText> copies = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      copies.add(Pages.page("%05d".formatted(i), story.toArray(String[]::new)));
    }
    CopyFindings found = Copies.find(copies);
    assertThat(found.stories()).singleElement().extracting(s -> s.copies().size()).isEqualTo(3_000);
    assertThat(found.edges()).hasSizeLessThan(4_000);
    assertThat(found.notes())
        .anyMatch(note -> note.startsWith("2984 texts saying word for word"))
        .anyMatch(note -> note.startsWith("1 story of more than 64 copies"));
  }

  @Test
  void aTextOfBookLengthKeepsABoundedFingerprint() {
    Random random = new Random(4);
    String book =
        IntStream.range(0, 90_000).mapToObj(_ -> sentence(random)).collect(Collectors.joining(" "));
    assertThat(book.length()).isGreaterThan(5_000_000);
    CopyText text = Pages.page("book", book);
    assertThat(Fingerprint.of(text).shingles().count()).isEqualTo(Fingerprint.MOST);
    CopyText part = Pages.page("part", book.substring(0, book.length() / 2));
    CopyFindings found = Copies.find(List.of(text, part));
    assertThat(found.stories()).hasSize(1);
    assertThat(found.notes()).anyMatch(note -> note.startsWith("2 texts of book length"));
  }

  @Test
  void emptyTextsResidueAloneAndMixedLanguagesStandAlone() {
    CopyText empty = Pages.page("e", "");
    CopyText blank = Pages.page("f", " \n ");
    CopyText residue =
        Pages.page("r", "residue widget| Share this on everything that you have at hand");
    CopyText again =
        Pages.page("s", "residue widget| Share this on everything that you have at hand");
    CopyText mixed =
        Pages.page(
            "m",
            "The ministers of both sides met on Tuesday and spoke about the bridge.",
            "Министры обеих сторон встретились во вторник и говорили о новом мосте.",
            "双方部长周二会面并讨论了新桥的建设问题。");
    CopyText copy =
        Pages.page(
            "n",
            "The ministers of both sides met on Tuesday and spoke about the bridge.",
            "Министры обеих сторон встретились во вторник и говорили о новом мосте.",
            "双方部长周二会面并讨论了新桥的建设问题。");
    CopyFindings found = Copies.find(List.of(empty, blank, residue, again, mixed, copy));
    assertThat(found.stories()).hasSize(5);
    assertThat(found.edges())
        .singleElement()
        .extracting(CopyEdge::kind)
        .isEqualTo(CopyEdge.Kind.COPY);
    assertThat(found.notes())
        .containsExactly("4 texts without a story (empty, or residue alone): each stands alone");
  }

  @Test
  void ordinaryTextsLeaveNoNote() {
    assertThat(Copies.find(families(new Random(6))).notes()).isEmpty();
  }

  @Test
  void everyAlteredPlaceIsNamedAndNoOther() {
    Random random = new Random(5);
    for (int round = 0; round < 40; round++) {
      List<String> story =
          new ArrayList<>(IntStream.range(0, 14).mapToObj(_ -> sentence(random)).toList());
      story.add("Officials said that 4711 people came from Zarobia to the fair in spring.");
      story.add("The envoy Marek Tolin was expected to be there with many of his staff.");
      story.add("The plan is supported by all members of the council and its chair.");
      List<String> altered = new ArrayList<>(story);
      altered.set(14, story.get(14).replace("4711", "4171"));
      altered.set(15, story.get(15).replace("Tolin", "Tolyn"));
      altered.set(16, story.get(16).replace("is supported", "is not supported"));
      CopyText a = Pages.page("a", story.toArray(String[]::new));
      CopyText b = Pages.page("b", altered.toArray(String[]::new));
      List<CopyText> all = List.of(a, b, Pages.page("c", story.toArray(String[]::new)));
      Story found = Copies.find(all).stories().getFirst();
      Map<DocId, String> text =
          all.stream().collect(Collectors.toMap(CopyText::id, CopyText::text));
      assertThat(Alteration.of(found, of(text)))
          .extracting(Alteration::copy, Alteration::change, c -> c.inCopy().in(b.text()))
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(b.id(), Change.NUMBER, "4171"),
              org.assertj.core.groups.Tuple.tuple(b.id(), Change.NAME, "Tolyn"),
              org.assertj.core.groups.Tuple.tuple(b.id(), Change.NEGATION, "not"));
    }
  }

  /// Copies that drop and add, and round-ups that hold parts of two stories.
  private static List<CopyText> families(Random random) {
    List<CopyText> texts = new ArrayList<>();
    List<List<String>> stories = new ArrayList<>();
    for (int s = 0; s < 4; s++) {
      List<String> story = IntStream.range(0, 12).mapToObj(_ -> sentence(random)).toList();
      stories.add(story);
      for (int c = 0; c < 5; c++) {
        List<String> own =
            new ArrayList<>(story.stream().filter(_ -> random.nextInt(6) > 0).toList());
        own.add(random.nextInt(own.size() + 1), sentence(random));
        texts.add(Pages.page("s" + s + "c" + c, own.toArray(String[]::new)));
      }
    }
    List<String> both = new ArrayList<>(stories.get(0).subList(0, 5));
    both.addAll(stories.get(1).subList(3, 9));
    texts.add(Pages.page("both", both.toArray(String[]::new)));
    return texts;
  }

  private static String sentence(Random random) {
    return "S"
        + IntStream.range(0, 12)
            .mapToObj(_ -> Integer.toString(random.nextInt(900_000) + 100_000, 36))
            .collect(Collectors.joining(" "))
        + ".";
  }

  private static <T> Function<DocId, T> of(Map<DocId, T> known) {
    return id -> Optional.ofNullable(known.get(id)).orElseThrow();
  }
}
