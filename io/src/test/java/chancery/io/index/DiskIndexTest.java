package chancery.io.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.core.copies.CandidateIndex;
import chancery.core.copies.Copies;
import chancery.core.copies.CopyText;
import chancery.core.copies.Fingerprint;
import chancery.core.copies.MemoryIndex;
import chancery.core.copies.Spread;
import chancery.core.model.DocId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The index on disk gives what the index in memory gives, however it is filled, cut off or hurt.
class DiskIndexTest {
  private static final int HOT = 16;

  @TempDir Path folder;

  @Test
  void givesTheSameCandidatesAsTheIndexInMemoryInAnyOrder() {
    List<CopyText> texts = texts(300, 1);
    CandidateIndex memory = new MemoryIndex();
    texts.forEach(t -> memory.add(t.id(), Fingerprint.of(t)));
    for (int round = 0; round < 10; round++) {
      List<CopyText> shuffled = new ArrayList<>(texts);
      Collections.shuffle(shuffled, new Random(round));
      try (DiskIndex disk = DiskIndex.open(folder.resolve("r" + round), HOT)) {
        shuffled.forEach(t -> disk.add(t.id(), Fingerprint.of(t)));
        assertSame(texts, disk, memory);
      }
    }
  }

  @Test
  void aFrequentHashKeepsTheFirstTextsByIdAcrossSegments() {
    List<CopyText> texts = new ArrayList<>();
    for (int i = 0; i < 700; i++) {
      texts.add(text("f" + i, family(new Random(5)) + "\n\n" + sentence(new Random(i))));
    }
    Collections.shuffle(texts, new Random(2));
    CandidateIndex memory = new MemoryIndex();
    try (DiskIndex disk = DiskIndex.open(folder, HOT)) {
      for (CopyText t : texts) {
        memory.add(t.id(), Fingerprint.of(t));
        disk.add(t.id(), Fingerprint.of(t));
      }
      assertSame(texts, disk, memory);
      assertThat(disk.segmentCount()).isLessThan(12);
    }
  }

  @Test
  void whatWasWrittenIsThereAfterReopening() {
    List<CopyText> texts = texts(100, 3);
    CandidateIndex memory = new MemoryIndex();
    texts.forEach(t -> memory.add(t.id(), Fingerprint.of(t)));
    try (DiskIndex disk = DiskIndex.open(folder, HOT)) {
      texts.forEach(t -> disk.add(t.id(), Fingerprint.of(t)));
    }
    try (DiskIndex disk = DiskIndex.open(folder, HOT)) {
      assertThat(disk.size()).isEqualTo(100);
      assertThat(disk.notes()).isEmpty();
      texts.forEach(t -> disk.add(t.id(), Fingerprint.of(t)));
      assertThat(disk.size()).as("a text is taken up once").isEqualTo(100);
      assertSame(texts, disk, memory);
    }
  }

  @Test
  void aTextThatAKillTookAwayIsKnownToBeMissing() throws IOException {
    List<CopyText> texts = texts(100, 4);
    Path copy = folder.resolve("copy");
    try (DiskIndex disk = DiskIndex.open(folder.resolve("live"), HOT)) {
      texts.forEach(t -> disk.add(t.id(), Fingerprint.of(t)));
      // What is on the disk at this moment is what a kill would leave, and a segment begun.
      copyFiles(folder.resolve("live"), copy);
      Files.write(copy.resolve("00000999.segment"), new byte[] {1, 2, 3});
    }
    CandidateIndex memory = new MemoryIndex();
    texts.forEach(t -> memory.add(t.id(), Fingerprint.of(t)));
    try (DiskIndex disk = DiskIndex.open(copy, HOT)) {
      assertThat(disk.size()).isEqualTo(96);
      texts.stream()
          .filter(t -> !disk.holds(t.id()))
          .toList()
          .forEach(t -> disk.add(t.id(), Fingerprint.of(t)));
      assertThat(disk.size()).isEqualTo(100);
      assertSame(texts, disk, memory);
      assertThat(copy.resolve("00000999.segment")).doesNotExist();
    }
  }

  @Test
  void aDamagedSegmentIsLeftOutAndSaidSo() throws IOException {
    List<CopyText> texts = texts(60, 6);
    try (DiskIndex disk = DiskIndex.open(folder, HOT)) {
      texts.forEach(t -> disk.add(t.id(), Fingerprint.of(t)));
    }
    Path segment;
    try (Stream<Path> files = Files.list(folder)) {
      segment =
          files.filter(f -> f.toString().endsWith(".segment")).sorted().findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(segment);
    bytes[bytes.length / 3] ^= 1;
    Files.write(segment, bytes);
    CandidateIndex memory = new MemoryIndex();
    texts.forEach(t -> memory.add(t.id(), Fingerprint.of(t)));
    try (DiskIndex disk = DiskIndex.open(folder, HOT)) {
      assertThat(disk.notes()).singleElement().asString().contains("checksum", "indexed again");
      assertThat(disk.size()).isLessThan(60);
      texts.forEach(t -> disk.add(t.id(), Fingerprint.of(t)));
      assertSame(texts, disk, memory);
    }
  }

  @Test
  void idsOfAnyFormAreFoundAgainAndNoOthers() {
    List<DocId> ids = new ArrayList<>();
    for (String value :
        List.of("0", "00", "0f", "0f0", "0f00", "10", "9", "a", "ab", "b.c", "zz")) {
      ids.add(new DocId("d:" + value));
    }
    try (DiskIndex disk = DiskIndex.open(folder, 4)) {
      for (DocId id : ids.subList(0, ids.size() - 1)) {
        disk.add(id, Fingerprint.of(text("t", sentence(new Random(1)))));
      }
    }
    try (DiskIndex disk = DiskIndex.open(folder, 4)) {
      assertThat(ids.stream().filter(disk::holds).toList())
          .isEqualTo(ids.subList(0, ids.size() - 1));
    }
  }

  @Test
  void oneProcessHasItOpen() {
    try (DiskIndex first = DiskIndex.open(folder)) {
      assertThatThrownBy(() -> DiskIndex.open(folder)).isInstanceOf(IndexException.class);
      assertThat(first.size()).isZero();
    }
  }

  @Test
  void theSameEdgesComeOutOfAnyNumberOfThreads() {
    List<CopyText> texts = texts(200, 7);
    var one = Copies.find(texts, Spread.IN_ORDER);
    assertThat(one.edges()).isNotEmpty();
    for (int threads : new int[] {2, 8}) {
      try (ThreadSpread spread = new ThreadSpread(threads);
          DiskIndex disk = DiskIndex.open(folder.resolve("t" + threads), HOT)) {
        texts.forEach(t -> disk.add(t.id(), Fingerprint.of(t)));
        assertThat(Copies.find(texts, spread)).isEqualTo(one);
        assertThat(Copies.find(texts, disk, spread)).isEqualTo(one);
      }
    }
  }

  private static void assertSame(
      List<CopyText> texts, CandidateIndex index, CandidateIndex expected) {
    for (CopyText t : texts) {
      Fingerprint print = Fingerprint.of(t);
      assertThat(index.candidates(t.id(), print)).isEqualTo(expected.candidates(t.id(), print));
    }
  }

  private static void copyFiles(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  /// Families of copies with own endings, and some texts that stand alone.
  private static List<CopyText> texts(int count, int seed) {
    List<CopyText> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String story = family(new Random(seed * 1000L + i / 5));
      texts.add(text(seed + "-" + i, story + "\n\n" + sentence(new Random(i))));
    }
    return texts;
  }

  private static String family(Random random) {
    List<String> paragraphs = new ArrayList<>();
    for (int p = 0; p < 6; p++) {
      paragraphs.add(sentence(random) + " " + sentence(random));
    }
    return String.join("\n\n", paragraphs);
  }

  private static String sentence(Random random) {
    StringBuilder out = new StringBuilder("The");
    for (int w = 0; w < 14; w++) {
      out.append(' ').append((char) ('a' + random.nextInt(26))).append("word");
      out.append(random.nextInt(400));
    }
    return out.append('.').toString();
  }

  private static CopyText text(String id, String text) {
    return CopyText.bare(DocId.of(List.of(id)), text, List.of());
  }
}
