package chancery.io.intake;

import static chancery.io.intake.Containers.bytes;
import static chancery.io.intake.Containers.items;
import static chancery.io.intake.Containers.lines;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.Document;
import chancery.io.intake.IntakeItem.Captured;
import chancery.io.intake.feed.Opml;
import chancery.io.xml.XmlException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedTest {
  private static final String STORY =
      "<p>Minister Berg met his colleague Koric on Monday for talks about the bridge over the river.</p>"
          .repeat(6);

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.write(folder.resolve(name), bytes(text));
  }

  private static String rss(String items) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\""
        + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>River Daily</title>"
        + "<language>en</language>"
        + items
        + "</channel></rss>";
  }

  private static Document document(IntakeItem item) {
    var outcome = Containers.DOCUMENTS.from(((Captured) item).capture());
    return ((Documents.Outcome.Made) outcome).document();
  }

  @Test
  void anItemWithFullTextIsAnArticle() throws IOException {
    Path feed =
        file(
            "feed.xml",
            rss(
                "<item><title>Talks &amp;amp; bridges</title><link>https://river.example/1</link>"
                    + "<guid isPermaLink=\"false\">r-1</guid><dc:creator>Ann Example</dc:creator>"
                    + "<pubDate>Mon, 04 Dec 2023 10:00:00 +0000</pubDate><content:encoded><![CDATA["
                    + STORY
                    + "]]></content:encoded></item>"));
    Document document = document(items(feed, Settings.standard()).getFirst());
    assertThat(document.card().title()).contains("Talks & bridges");
    assertThat(document.card().givenId()).isEqualTo("r-1");
    assertThat(document.card().authors()).containsExactly("Ann Example");
    assertThat(document.source().publisher()).contains("River Daily");
    assertThat(document.source().address().map(Object::toString))
        .contains("https://river.example/1");
    assertThat(document.published().edtf()).isEqualTo("2023-12-04");
    assertThat(document.text()).contains("Minister Berg met his colleague Koric");
  }

  @Test
  void atomIsReadToo() throws IOException {
    Path feed =
        file(
            "feed.atom",
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>River</title><entry><id>urn:1</id>"
                + "<title type=\"html\">Talks &lt;b&gt;held&lt;/b&gt;</title>"
                + "<link rel=\"self\" href=\"https://river.example/self\"/>"
                + "<link rel=\"alternate\" href=\"https://river.example/1\"/>"
                + "<author><name>Bo Sample</name><email>b@river.example</email></author>"
                + "<published>2023-12-04T10:00:00Z</published>"
                + "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">"
                + STORY
                + "</div></content></entry></feed>");
    Document document = document(items(feed, Settings.standard()).getFirst());
    assertThat(document.card().title()).contains("Talks held");
    assertThat(document.card().authors()).containsExactly("Bo Sample");
    assertThat(document.source().address().map(Object::toString))
        .contains("https://river.example/1");
    assertThat(document.text()).contains("Minister Berg met");
  }

  @Test
  void aSummaryIsNoArticle() throws IOException {
    Path feed =
        file(
            "feed.xml",
            rss(
                "<item><title>Talks</title><link>https://river.example/1</link>"
                    + "<description>Berg met Koric.</description></item>"));
    assertThat(lines(feed)).isEqualTo("feed.xml, item 1 refused summary");
  }

  @Test
  void aFeedThatBreaksOffGivesTheItemsBefore() throws IOException {
    String item =
        "<item><title>T</title><description><![CDATA["
            + STORY.repeat(4)
            + "]]></description></item>";
    assertThat(lines(file("feed.xml", rss(item + item + "<item><title>open"))))
        .isEqualTo(
            """
            1 html T T Minister Berg met hi
            2 html T T Minister Berg met hi
            feed.xml refused bad-xml\
            """);
  }

  @Test
  void documentTypesAndEntitiesAreRefused() throws IOException {
    String secret =
        Files.writeString(folder.resolve("secret.txt"), "TOP SECRET").toUri().toString();
    String laughs =
        "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b"
            + " \"&a;&a;&a;&a;\">]><rss><channel><item><title>&b;</title></item></channel></rss>";
    String external =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \""
            + secret
            + "\">]><rss><channel><item><title>&x;</title><description>&x;</description></item></channel></rss>";
    assertThat(lines(file("laughs.xml", laughs))).isEqualTo("laughs.xml refused bad-xml");
    assertThat(lines(file("external.xml", external))).isEqualTo("external.xml refused bad-xml");
  }

  @Test
  void twoHundredThousandNestedElementsAreRefused() throws IOException {
    assertThat(lines(file("deep.xml", rss("<item>" + "<a>".repeat(200_000)))))
        .isEqualTo("deep.xml refused bad-xml");
  }

  @Test
  void entitiesOfHtmlAreKnownThoughTheyAreNotDeclared() throws IOException {
    String item =
        "<item><title>Caf&eacute;&nbsp;talks</title><description><![CDATA["
            + STORY.repeat(4)
            + "]]></description></item>";
    assertThat(lines(file("feed.xml", rss(item)))).startsWith("1 html Café");
  }

  @Test
  void aFeedWhoseDeclarationLiesIsReadByItsBytes() throws IOException {
    String russian =
        "Министр иностранных дел встретился с коллегой и обсудил торговлю. ".repeat(30);
    String feed =
        rss("<item><title>Министр</title><description>" + russian + "</description></item>");
    Path path =
        Files.write(folder.resolve("f.xml"), feed.getBytes(Charset.forName("windows-1251")));
    assertThat(lines(path)).startsWith("1 html Министр Министр");
  }

  @Test
  void aListOfFeedsNamesThem() throws IOException {
    assertThat(
            Opml.feeds(
                "<?xml version=\"1.0\"?><opml version=\"2.0\"><body><outline text=\"News\">"
                    + "<outline type=\"rss\" text=\"River\" xmlUrl=\"https://river.example/feed\"/>"
                    + "<outline type=\"rss\" xmlUrl=\"https://river.example/feed\"/>"
                    + "</outline></body></opml>"))
        .extracting(Opml.Feed::address)
        .containsExactly("https://river.example/feed");
    assertThat(Opml.feeds("# mine\nhttps://a.example/f\n\nhttps://b.example/f\n")).hasSize(2);
    Assertions.assertThatThrownBy(() -> Opml.feeds("<!DOCTYPE opml [<!ENTITY x \"y\">]><opml/>"))
        .isInstanceOf(XmlException.class);
    assertThat(lines(file("feeds.opml", "<opml version=\"2.0\"><body/></opml>")))
        .isEqualTo("feeds.opml refused unsupported");
  }

  @Test
  void aShortContentThatIsMoreThanTheSummaryIsTheWholeText() throws IOException {
    String flash =
        "<p>Minister Berg met his colleague Koric on Monday for talks about the bridge over the"
            + " river.</p><p>Both sides agreed to meet again in spring.</p>";
    String item =
        "<item><title>Talks</title><link>https://river.example/1</link>"
            + "<description>Berg met Koric.</description>"
            + "<content:encoded><![CDATA[%s]]></content:encoded></item>";
    assertThat(lines(file("a.xml", rss(item.formatted(flash))))).doesNotContain("refused");
    String cut = flash.replace("in spring.", "…");
    assertThat(lines(file("b.xml", rss(item.formatted(cut))))).contains("refused summary");
  }
}
