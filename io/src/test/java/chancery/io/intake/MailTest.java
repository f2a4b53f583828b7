package chancery.io.intake;

import static chancery.io.intake.Containers.bytes;
import static chancery.io.intake.Containers.items;
import static chancery.io.intake.Containers.lines;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.Document;
import chancery.io.intake.IntakeItem.Captured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailTest {
  private static final String HEAD =
      "From: =?utf-8?Q?River_Daily_=E2=80=94_news?= <news@river.example>\n"
          + "To: reader@example.org\n"
          + "Subject: =?utf-8?B?VGFsa3Mg4oCTIGFu?=\n"
          + " =?utf-8?B?ZCBhIGJyaWRnZQ==?=\n"
          + "Date: Mon, 4 Dec 2023 10:00:00 +0100\n"
          + "Message-ID: <1@river.example>\n"
          + "MIME-Version: 1.0\n";

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  private static Document document(Path path) {
    var outcome =
        Containers.DOCUMENTS.from(
            ((Captured) items(path, Settings.standard()).getFirst()).capture());
    return ((Documents.Outcome.Made) outcome).document();
  }

  @Test
  void aNewsletterIsAnArticle() throws IOException {
    String html =
        "<html><body><p>Minister Berg met his colleague Koric on Monday for talks about"
            + " caf\u00e9s.</p></body></html>";
    String parts =
        "Content-Type: multipart/alternative; boundary=\"b1\"\n\n"
            + "not read\n"
            + "--b1\n"
            + "Content-Type: text/plain; charset=utf-8\n"
            + "Content-Transfer-Encoding: quoted-printable\n\n"
            + "Minister Berg met caf=C3=A9 ow=\n"
            + "ners.\n"
            + "--b1\n"
            + "Content-Type: text/html; charset=utf-8\n"
            + "Content-Transfer-Encoding: base64\n\n"
            + Base64.getMimeEncoder().encodeToString(bytes(html))
            + "\n--b1--\nnot read either\n";
    Document document =
        document(file("a.mbox", "From x@example.org Mon Dec  4 10:00:00 2023\n" + HEAD + parts));
    assertThat(document.card().title()).contains("Talks – and a bridge");
    assertThat(document.source().publisher()).contains("River Daily — news");
    assertThat(document.card().givenId()).isEqualTo("1@river.example");
    assertThat(document.published().edtf()).isEqualTo("2023-12-04");
    assertThat(document.text()).contains("talks about cafés");
  }

  @Test
  void aMailboxIsCutAtItsFromLines() throws IOException {
    String one =
        "From a@x Mon Dec  4 10:00:00 2023\n"
            + HEAD
            + "\nBerg met Koric.\n\n>From then on they talked.\nFrom here it goes on.\n\n";
    String two = "From b@x Mon Dec  4 11:00:00 2023\n" + HEAD + "\nKoric met Berg.\n";
    assertThat(lines(file("a.mbox", one + two)))
        .isEqualTo("1 text Berg met Koric. From the\n2 text Koric met Berg.");
    Captured first = (Captured) items(folder.resolve("a.mbox"), Settings.standard()).getFirst();
    assertThat(first.capture().text())
        .contains("\nFrom then on they talked.\nFrom here it goes on.");
  }

  @Test
  void aSingleMessageIsKnownByItsHeader() throws IOException {
    assertThat(lines(file("a.eml", HEAD + "\nBerg met Koric.\n")))
        .isEqualTo("0 text Berg met Koric.");
    assertThat(lines(file("a.txt", "From: Berg\nTo: Koric\nTalks: begun\n\nNo message at all.\n")))
        .startsWith("0 text From: Berg");
  }

  @Test
  void aMessageWithoutTextIsRefused() throws IOException {
    String picture = "Content-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n";
    assertThat(lines(file("a.eml", HEAD + picture))).isEqualTo("a.eml refused no-text");
  }

  @Test
  void partsNestedWithoutEndAreReadInBoundedTime() throws IOException {
    StringBuilder text = new StringBuilder("From a@x Mon Dec  4 10:00:00 2023\n" + HEAD);
    for (int i = 0; i < 5_000; i++) {
      text.append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i)
          .append('\n');
    }
    assertThat(lines(file("deep.mbox", text.toString())))
        .isEqualTo("deep.mbox, message 1 refused no-text");
    assertThat(lines(file("open.mbox", "From a@x\n" + HEAD + "Content-Type: multipart/mixed\n\nx")))
        .endsWith("refused no-text");
  }
}
