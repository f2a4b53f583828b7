package chancery.io.intake;

import static chancery.io.intake.Containers.bytes;
import static chancery.io.intake.Containers.gzip;
import static chancery.io.intake.Containers.http;
import static chancery.io.intake.Containers.items;
import static chancery.io.intake.Containers.join;
import static chancery.io.intake.Containers.lines;
import static chancery.io.intake.Containers.page;
import static chancery.io.intake.Containers.record;
import static chancery.io.intake.Containers.response;
import static chancery.io.intake.Containers.zip;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.io.intake.IntakeItem.Captured;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcTest {
  @TempDir private Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] info() {
    return record("warcinfo", "urn:x", bytes("software: ours\r\n"), "");
  }

  @Test
  void thePagesOfACrawlAreRead() throws IOException {
    byte[] request =
        record("request", "https://news.example/1", bytes("GET / HTTP/1.1\r\n\r\n"), "");
    String expected =
        """
        2 html Talks 1 Talks 1 Minister
        4 html Talks 2 Talks 2 Minister
        noted crawl: passed over, since they are no pages: 1 request, 1 warcinfo\
        """;
    byte[] plain = join(info(), response(1), request, response(2));
    byte[] packed = join(gzip(info()), gzip(response(1)), gzip(request), gzip(response(2)));
    assertThat(lines(file("crawl", plain))).isEqualTo(expected);
    assertThat(lines(file("crawl", packed))).isEqualTo(expected);
    assertThat(lines(file("crawl", gzip(plain)))).as("one member").isEqualTo(expected);
  }

  @Test
  void aPageKeepsItsAddressAndWhenItWasSeen() throws IOException {
    Capture capture =
        ((Captured) items(file("c.warc.gz", gzip(response(7))), Settings.standard()).getFirst())
            .capture();
    assertThat(capture.given().address()).contains("https://news.example/7");
    assertThat(capture.given().seen()).contains("2023-12-04T10:00:00Z");
    assertThat(capture.place()).endsWith("c.warc.gz, record 1");
  }

  @Test
  void aClippedArchiveKeepsWhatIsWhole() throws IOException {
    byte[] whole =
        join(
            gzip(response(1)),
            gzip(response(2)),
            gzip(response(3)),
            gzip(response(4)),
            gzip(response(5)));
    byte[] clipped = Arrays.copyOf(whole, whole.length - 40);
    int start = whole.length - gzip(response(5)).length;
    assertThat(lines(file("crawl.warc.gz", clipped)))
        .isEqualTo(
            """
            1 html Talks 1 Talks 1 Minister
            2 html Talks 2 Talks 2 Minister
            3 html Talks 3 Talks 3 Minister
            4 html Talks 4 Talks 4 Minister
            crawl.warc.gz, bytes %d to %d damaged\
            """
                .formatted(start, clipped.length));
  }

  @Test
  void flippedBytesCostTheRecordThatTheyStandInAlone() throws IOException {
    List<byte[]> members = new ArrayList<>();
    for (int n = 1; n <= 5; n++) {
      members.add(gzip(response(n)));
    }
    byte[] whole = join(members.toArray(byte[][]::new));
    for (long seed = 1; seed <= 300; seed++) {
      Random random = new Random(seed);
      int hit = random.nextInt(members.size());
      int from = members.subList(0, hit).stream().mapToInt(m -> m.length).sum();
      int at = from + random.nextInt(members.get(hit).length - 1);
      byte[] broken = whole.clone();
      broken[at] ^= (byte) (1 + random.nextInt(255));
      broken[at + 1] ^= (byte) (1 + random.nextInt(255));
      String seen = lines(file("crawl.warc.gz", broken));
      for (int n = 1; n <= 5; n++) {
        boolean kept = seen.contains("Talks " + n + " Talks");
        // A member's head has bytes that mean nothing, so that a hit may be harmless.
        assertThat(kept || n == hit + 1).as("seed %d:\n%s", seed, seen).isTrue();
        assertThat(kept || seen.contains("damaged")).as("seed %d:\n%s", seed, seen).isTrue();
      }
    }
  }

  @Test
  void theGapIsNamedByItsBytes() throws IOException {
    byte[] first = gzip(response(1));
    byte[] second = gzip(response(2));
    byte[] broken = second.clone();
    broken[second.length / 2] ^= 0x55;
    broken[second.length / 2 + 1] ^= 0x55;
    assertThat(lines(file("crawl.warc.gz", join(first, broken, gzip(response(3))))))
        .isEqualTo(
            """
            1 html Talks 1 Talks 1 Minister
            crawl.warc.gz, bytes %d to %d damaged
            2 html Talks 3 Talks 3 Minister\
            """
                .formatted(first.length, first.length + second.length));
  }

  @Test
  void aWrongLengthCostsOneRecord() throws IOException {
    String longer = new String(response(2), Charset.forName("ISO-8859-1"));
    for (String length :
        List.of("Content-Length: 9999999", "Content-Length: 700", "Content-Length: 3")) {
      byte[] wrong =
          longer
              .replaceFirst("Content-Length: \\d+", length)
              .getBytes(Charset.forName("ISO-8859-1"));
      for (byte[] archive :
          List.of(
              join(response(1), wrong, response(3)),
              join(gzip(response(1)), gzip(wrong), gzip(response(3))))) {
        assertThat(lines(file("crawl.warc", archive)))
            .as(length)
            .contains("Talks 1 Talks", "Talks 3 Talks", "damaged")
            .doesNotContain("Talks 2 Talks");
      }
    }
  }

  @Test
  void aRecordThatUnpacksWithoutEndIsTooLargeAndTheRestIsRead() throws IOException {
    byte[] bomb = gzip(record("response", "https://bomb.example/", new byte[100 << 20], ""));
    assertThat(bomb.length).isLessThan(200_000);
    assertThat(lines(file("crawl.warc.gz", join(gzip(response(1)), bomb, gzip(response(2))))))
        .isEqualTo(
            """
            1 html Talks 1 Talks 1 Minister
            crawl.warc.gz, byte %d refused too-large
            2 html Talks 2 Talks 2 Minister\
            """
                .formatted(gzip(response(1)).length));
  }

  @Test
  void aPageThatUnpacksWithoutEndIsTooLarge() throws IOException {
    byte[] block =
        http(200, "Content-Type: text/html\r\nContent-Encoding: gzip", gzip(new byte[50 << 20]));
    assertThat(lines(file("crawl.warc", record("response", "https://bomb.example/", block, ""))))
        .isEqualTo("crawl.warc, record 1 refused too-large");
  }

  @Test
  void aHeaderOfTwentyMegabytesIsDamage() throws IOException {
    byte[] header = bytes("WARC/1.0\r\nX-Long: " + "x".repeat(20 << 20) + "\r\n\r\n");
    assertThat(lines(file("crawl.warc", join(response(1), header, response(2)))))
        .contains("1 html Talks 1", "damaged", "2 html Talks 2");
  }

  @Test
  void anArchiveWithoutRecordsIsEmpty() throws IOException {
    assertThat(lines(file("crawl.warc", new byte[0]))).isEqualTo("crawl.warc refused empty");
    assertThat(lines(file("crawl.warc.gz", gzip(new byte[0]))))
        .isEqualTo("crawl.warc.gz refused empty");
  }

  @Test
  void anErrorPageNamedWarcIsReadAsThePageItIs() throws IOException {
    assertThat(lines(file("crawl.warc", bytes(page(1))))).startsWith("0 html Talks 1");
  }

  @Test
  void codedBodiesAreDecodedAndThoseThatAreNotAreTakenAsTheyAre() throws IOException {
    byte[] body = bytes(page(1));
    byte[] chunks =
        join(
            bytes(Integer.toHexString(100) + "\r\n"),
            Arrays.copyOf(body, 100),
            bytes("\r\n" + Integer.toHexString(body.length - 100) + ";x=y\r\n"),
            Arrays.copyOfRange(body, 100, body.length),
            bytes("\r\n0\r\n\r\n"));
    String html = "Content-Type: text/html\r\n";
    for (byte[] block :
        List.of(
            http(200, html + "Content-Encoding: gzip", gzip(body)),
            http(200, html + "Content-Encoding: gzip", body),
            http(200, html + "Content-Encoding: br", body),
            http(200, html + "Transfer-Encoding: chunked", chunks),
            http(200, html + "Transfer-Encoding: chunked", body),
            http(200, html + "Transfer-Encoding: chunked\r\nContent-Encoding: gzip", gzip(body)))) {
      assertThat(lines(file("crawl.warc", record("response", "https://a.example/", block, ""))))
          .isEqualTo("1 html Talks 1 Talks 1 Minister");
    }
    byte[] odd = http(200, html + "Content-Encoding: compress", body);
    assertThat(lines(file("crawl.warc", record("response", "https://a.example/", odd, ""))))
        .isEqualTo("crawl.warc, record 1 refused unsupported");
  }

  @Test
  void aHeaderThatLiesAboutItsCharactersIsFoundOut() throws IOException {
    String russian =
        "<html><body><p>Министр иностранных дел встретился с коллегой и обсудил торговлю между"
            + " двумя странами в понедельник.</p></body></html>";
    byte[] body = russian.getBytes(Charset.forName("windows-1251"));
    byte[] block = http(200, "Content-Type: text/html; charset=utf-8", body);
    Captured captured =
        (Captured)
            items(
                    file("c.warc", record("response", "https://a.example/", block, "")),
                    Settings.standard())
                .getFirst();
    assertThat(captured.capture().text()).contains("Министр иностранных дел");
    assertThat(captured.capture().encoding()).isEqualTo("windows-1251 (detected)");
  }

  @Test
  void whatIsNoPageIsCountedByItsKind() throws IOException {
    byte[] picture = http(200, "Content-Type: image/png", new byte[] {1, 2, 3});
    byte[] missing = http(404, "Content-Type: text/html", bytes(page(9)));
    assertThat(
            lines(
                file(
                    "c.warc",
                    join(
                        record("response", "https://a.example/p.png", picture, ""),
                        record("response", "https://a.example/x", missing, ""),
                        record("metadata", "https://a.example/x", bytes("a: b"), "")))))
        .isEqualTo(
            "noted c.warc: passed over, since they are no pages: 1 image/png, 1 metadata, 1"
                + " response with status 404");
  }

  @Test
  void extractedTextIsReadAsText() throws IOException {
    byte[] text = bytes("Talks\n\nMinister Berg met his colleague Koric on Monday.");
    byte[] wet = record("conversion", "https://a.example/1", text, "Content-Type: text/plain\r\n");
    assertThat(lines(file("c.warc.wet", wet))).isEqualTo("1 text Talks Minister Berg met");
  }

  @Test
  void ofAWaczTheCrawlsAreRead() throws IOException {
    byte[] wacz =
        zip(
            "datapackage.json",
            bytes("{}"),
            "archive/data.warc.gz",
            join(gzip(response(1)), gzip(response(2))),
            "pages/pages.jsonl",
            bytes("{\"text\":\"Not an article.\"}"),
            "indexes/index.cdx",
            bytes("x"));
    assertThat(lines(file("site.wacz", wacz)))
        .isEqualTo(
            """
            1 html Talks 1 Talks 1 Minister
            2 html Talks 2 Talks 2 Minister
            noted site.wacz: 3 entries were passed over, since they hold no news\
            """);
  }

  @Test
  void anArchiveCutAnywhereNeverFailsAndNeverGivesARecordTwice() throws IOException {
    byte[] packed = join(gzip(response(1)), gzip(response(2)), gzip(response(3)));
    byte[] plain = join(response(1), response(2), response(3));
    for (byte[] whole : List.of(packed, plain)) {
      for (int cut = 0; cut < whole.length; cut += 7) {
        for (byte[] part :
            List.of(Arrays.copyOf(whole, cut), Arrays.copyOfRange(whole, cut, whole.length))) {
          List<String> talks =
              lines(file("part.warc", part)).lines().filter(l -> l.contains("html Talks")).toList();
          assertThat(new TreeSet<>(talks)).as("cut at %d", cut).hasSameSizeAs(talks);
        }
      }
    }
  }
}
