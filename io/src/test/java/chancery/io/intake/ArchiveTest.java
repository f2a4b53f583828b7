package chancery.io.intake;

import static chancery.io.intake.Containers.bytes;
import static chancery.io.intake.Containers.gzip;
import static chancery.io.intake.Containers.lines;
import static chancery.io.intake.Containers.page;
import static chancery.io.intake.Containers.response;
import static chancery.io.intake.Containers.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  private static final byte[] TEXT = bytes("Berg met Koric on Monday.");

  @TempDir private Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  /// An entry of a TAR: its head with a checksum, its bytes, padding.
  private static byte[] tarEntry(String name, char type, byte[] content) {
    byte[] head = new byte[512];
    put(head, 0, name);
    put(head, 100, "0000644");
    put(head, 124, "%011o".formatted(content.length));
    put(head, 136, "00000000000");
    Arrays.fill(head, 148, 156, (byte) ' ');
    head[156] = (byte) type;
    put(head, 257, "ustar");
    put(head, 263, "00");
    int sum = 0;
    for (byte b : head) {
      sum += b & 0xff;
    }
    put(head, 148, "%06o".formatted(sum));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(head);
    out.writeBytes(content);
    out.writeBytes(new byte[(512 - content.length % 512) % 512]);
    return out.toByteArray();
  }

  private static void put(byte[] head, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(bytes, 0, head, at, Math.min(bytes.length, head.length - at));
  }

  @Test
  void anArchiveIsReadAsAFolderOfWhatIsReadOtherwise() throws IOException {
    byte[] archive =
        zip(
            "a.txt",
            TEXT,
            "deep/b.html",
            bytes(page(1)),
            "c.jsonl",
            bytes("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n"),
            "d.warc.gz",
            gzip(response(2)),
            "e.txt.gz",
            gzip(TEXT),
            "__MACOSX/._a.txt",
            TEXT,
            ".hidden",
            TEXT);
    assertThat(lines(file("news.zip", archive)))
        .isEqualTo(
            """
            0 text Berg met Koric on Monday
            0 html Talks 1 Talks 1 Minister
            1 text One.
            2 text Two.
            1 html Talks 2 Talks 2 Minister
            0 text Berg met Koric on Monday
            noted news.zip: 2 entries were passed over, since they hold no news\
            """);
  }

  @Test
  void aTarIsReadPackedOrNot() throws IOException {
    String longName = "a-name-that-is-longer/" + "x".repeat(120) + ".txt";
    byte[] tar =
        Containers.join(
            tarEntry("folder/", '5', new byte[0]),
            tarEntry("folder/a.txt", '0', TEXT),
            tarEntry("link", '2', new byte[0]),
            tarEntry("././@LongLink", 'L', bytes(longName + "\0")),
            tarEntry("short", '0', bytes(page(1))),
            new byte[1024]);
    String expected =
        """
        0 text Berg met Koric on Monday
        link refused link
        0 html Talks 1 Talks 1 Minister\
        """;
    assertThat(lines(file("news.tar", tar))).isEqualTo(expected);
    assertThat(lines(file("news.tar.gz", gzip(tar)))).isEqualTo(expected);
    assertThat(lines(file("cut.tar", Arrays.copyOf(tar, 1100))))
        .contains("damaged")
        .doesNotContain("Talks");
  }

  @Test
  void archivesAreLookedIntoThreeDeep() throws IOException {
    byte[] one = zip("a.txt", TEXT);
    byte[] two = zip("one.zip", one);
    byte[] three = zip("two.zip", two);
    byte[] four = zip("three.zip", three);
    assertThat(lines(file("three.zip", three))).isEqualTo("0 text Berg met Koric on Monday");
    assertThat(lines(file("four.zip", four))).isEqualTo("one.zip refused nested");
  }

  @Test
  void anEntryThatUnpacksWithoutEndIsRefusedAndTheRestIsRead() throws IOException {
    byte[] archive = zip("bomb.txt", new byte[60 << 20], "a.txt", TEXT);
    assertThat(lines(file("news.zip", archive)))
        .contains("refused")
        .endsWith("0 text Berg met Koric on Monday");
    byte[] nested = zip("inner.zip", archive);
    assertThat(lines(file("outer.zip", nested))).contains("refused");
  }

  @Test
  void aNameThatLeadsOutOfTheArchiveIsALabelAndNoFile() throws IOException {
    Path inside = Files.createDirectory(folder.resolve("in"));
    byte[] archive = zip("../../escape.txt", TEXT, "/etc/cron.d/x", TEXT, "a\u0000\nb.txt", TEXT);
    Path path = Files.write(inside.resolve("news.zip"), archive);
    assertThat(lines(path).lines().filter(l -> l.startsWith("0 text"))).hasSize(3);
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).containsExactly(path);
    }
  }

  @Test
  void aClippedArchiveKeepsTheEntriesBeforeTheDamage() throws IOException {
    byte[] noise = new byte[20_000];
    new java.util.Random(3).nextBytes(noise);
    byte[] archive = zip("a.txt", TEXT, "b.html", bytes(page(1)), "c.txt", noise);
    assertThat(lines(file("news.zip", Arrays.copyOf(archive, archive.length - 10_000))))
        .startsWith("0 text Berg met Koric on Monday\n0 html Talks 1")
        .containsAnyOf("damaged", "refused");
  }

  /// One that was cut in its first header used to end the reading with an exception, and one cut in
  /// its directory to pass for whole.
  @Test
  void anArchiveCutAnywhereIsSaidToBeDamaged() throws IOException {
    byte[] archive = zip("a.txt", TEXT, "b.txt", TEXT);
    for (int length = 4; length < archive.length; length++) {
      byte[] cut = Arrays.copyOf(archive, length);
      assertThat(lines(file("cut.zip", cut))).as("%d bytes", length).contains("damaged");
    }
  }

  /// One in another used to be called empty, or to pass for whole where it was cut behind an entry.
  @Test
  void anArchiveInAnArchiveThatIsCutAnywhereIsDamagedAndWhatStandsBeforeIsRead()
      throws IOException {
    byte[] archive = zip("a.txt", TEXT, "b.txt", TEXT, "deep.zip", zip("c.txt", TEXT));
    String read = "0 text Berg met Koric on Monday\n";
    for (int length = 4; length < archive.length; length++) {
      byte[] cut = Arrays.copyOf(archive, length);
      for (byte[] outer : List.of(zip("inner.zip", cut), tarEntry("inner.zip", '0', cut))) {
        String lines = lines(file("outer", outer));
        String whole = lines.replace(read, "");
        assertThat(whole).as("%d bytes", length).matches("[a-z.]+ damaged");
        assertThat(lines).isEqualTo(read.repeat(lines.split(read, -1).length - 1) + whole);
      }
    }
    assertThat(lines(file("outer.zip", zip("inner.zip", archive))))
        .isEqualTo((read + read + read).strip());
    int behindFirst = new String(archive, StandardCharsets.ISO_8859_1).indexOf("PK\3\4", 4);
    assertThat(lines(file("outer.zip", zip("inner.zip", Arrays.copyOf(archive, behindFirst)))))
        .isEqualTo(read + "inner.zip damaged");
  }

  @Test
  void anArchiveInAnArchiveWithABrokenHeadInTheMiddleIsDamaged() throws IOException {
    byte[] archive = zip("a.txt", TEXT, "b.txt", TEXT);
    int second = new String(archive, StandardCharsets.ISO_8859_1).indexOf("PK\3\4", 4);
    archive[second] ^= 0x55;
    assertThat(lines(file("outer.zip", zip("inner.zip", archive))))
        .isEqualTo("0 text Berg met Koric on Monday\ninner.zip damaged");
  }

  @Test
  void anArchiveWithoutEntriesIsEmpty() throws IOException {
    assertThat(lines(file("none.zip", zip()))).isEqualTo("none.zip refused empty");
  }

  @Test
  void tenThousandEntriesAreReadOneByOne() throws IOException {
    Object[] entries = new Object[20_000];
    for (int i = 0; i < entries.length; i += 2) {
      entries[i] = "n" + i + ".txt";
      entries[i + 1] = TEXT;
    }
    assertThat(lines(file("news.zip", zip(entries))).lines()).hasSize(10_000);
  }

  @Test
  void packingsThatAreNotReadAreNamed() throws IOException {
    for (byte[] head : List.of(bytes("BZh91AY"), new byte[] {(byte) 0xfd, '7', 'z', 'X', 'Z', 0})) {
      IntakeItem.Refused refused =
          (IntakeItem.Refused)
              Containers.items(file("x.warc", head), Settings.standard()).getFirst();
      assertThat(refused.message()).contains("packed with", "unpack it first");
    }
  }
}
