package chancery.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.actors.Register;
import chancery.io.json.Json;
import chancery.io.store.Store;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String PAIR = "/dossier?a=Belarus&b=China";

  private Web web;
  private SampleRecord sample;

  WebTest(@TempDir Path folder) throws IOException {
    Store store = Store.open(folder.resolve("record.db"));
    sample = SampleRecord.into(store);
    web = Web.start(store, Register.load(), 0);
  }

  @BeforeAll
  void isServed() throws Exception {
    assertThat(get("/").statusCode()).isEqualTo(200);
  }

  @AfterAll
  void stop() {
    web.close();
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(at(path)).build());
  }

  private URI at(String path) {
    return URI.create(web.address().replaceFirst("/$", "") + path);
  }

  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private JsonNode json(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Json.mapper().readTree(answer.body());
  }

  private List<String> pages() {
    return List.of(
        "/",
        PAIR,
        "/dossier?a=Belarus",
        PAIR + "&from=2023-12&to=2023-12",
        "/story/" + sample.storyOf(0).id(),
        "/story/" + sample.storyOf(2).id() + "?copy=" + sample.document(4).id(),
        "/story/" + sample.storyOf(5).id(),
        "/document/" + sample.document(0).id() + "?mark=0-5",
        "/document/" + sample.document(5).id(),
        "/entry/" + sample.entry(SampleRecord.HOSTILE).id(),
        "/entry/" + sample.entry("betrayed").id(),
        "/search?q=park",
        "/search?q=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
        "/about");
  }

  @Test
  void everyPageCarriesTheSecurityHeaders() throws Exception {
    for (String page : pages()) {
      HttpResponse<String> answer = get(page);
      assertThat(answer.statusCode()).as(page).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Security-Policy"))
          .as(page)
          .hasValue(
              "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                  + " connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors"
                  + " 'none'");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    }
  }

  @Test
  void noPageHasAScriptAStyleAttributeOrAForeignAddress() throws Exception {
    for (String page : pages()) {
      String html = get(page).body();
      assertThat(html)
          .as(page)
          .doesNotContain("<script", "<style", " style=", "<img", "src=\"http", "href=\"http");
      assertThat(html).as(page).doesNotContainPattern("\\son[a-z]++=\"");
    }
  }

  @Test
  void hostileNamesAreShownAsWordsEverywhere() throws Exception {
    for (String page : pages()) {
      String html = get(page).body();
      assertThat(html).as(page).doesNotContain("<img");
    }
    String entry = get("/entry/" + sample.entry(SampleRecord.HOSTILE).id()).body();
    assertThat(entry).contains("&lt;img src=x onerror=alert(1)&gt;");
  }

  @Test
  void everyPageSpeaksOneLanguageAndHasOneMainHeading() throws Exception {
    for (String page : pages()) {
      String html = get(page).body();
      assertThat(html).as(page).contains("<html lang=\"en\">", "<main id=\"main\">");
      assertThat(html.split("<h1", -1)).as(page).hasSize(2);
      assertThat(html.split("<table", -1).length)
          .as("each table has a caption: " + page)
          .isEqualTo(html.split("<caption", -1).length);
    }
  }

  @Test
  void theJsonTwinHoldsThePagesFacts() throws Exception {
    JsonNode twin = json("/dossier.json?a=Minsk&b=PRC");
    String html = get(PAIR).body();
    assertThat(twin.at("/counts/entries").asInt()).isEqualTo(12);
    assertThat(html).contains("12 entries from 6 copies of 3 independent stories");
    for (JsonNode section : twin.get("sections")) {
      for (JsonNode row : section.get("rows")) {
        assertThat(html).contains(row.get("entry").asString(), row.get("account").asString());
        assertThat(html).contains(">" + row.get("date").asString());
      }
    }
    for (JsonNode row : twin.get("insertedByRepublishers")) {
      assertThat(html.substring(html.indexOf("id=\"inserted\"")))
          .contains(row.get("entry").asString());
    }
  }

  @Test
  void whatARepublisherInsertedStandsApart() throws Exception {
    JsonNode twin = json("/dossier.json?a=Belarus&b=China");
    String inserted = sample.entry("betrayed").id().value();
    assertThat(twin.get("sections").toString()).doesNotContain(inserted);
    assertThat(twin.get("insertedByRepublishers").toString()).contains(inserted, "Harbour Gazette");
    String html = get(PAIR).body();
    assertThat(html.indexOf(inserted)).isGreaterThan(html.indexOf("id=\"inserted\""));
  }

  @Test
  void theTimelineCountsWhatTookPlaceBetweenTheTwo() throws Exception {
    JsonNode timeline = json("/dossier.json?a=Belarus&b=China").get("timeline");
    assertThat(timeline.get("months").toString())
        .isEqualTo(
            "[{\"month\":\"2023-03\",\"cooperation\":{\"events\":1,\"score\":4.0},\"conflict\":{\"events\":1,\"score\":-3.5}},"
                + "{\"month\":\"2023-12\",\"cooperation\":{\"events\":3,\"score\":11.5},\"conflict\":{\"events\":0,\"score\":0.0}}]");
    assertThat(timeline.get("spans")).hasSize(1);
    assertThat(timeline.get("undated").asInt()).isEqualTo(1);
  }

  @Test
  void datesShowTheirDoubt() throws Exception {
    assertThat(get(PAIR).body())
        .contains(
            "between 3 and 5 December 2023", "a March", "undated", "between February and May 2023");
  }

  @Test
  void aDateThatMayLieInTheWindowIsShownAndSaysSo() throws Exception {
    JsonNode march = json("/dossier.json?a=Belarus&b=China&from=2023-03&to=2023-03");
    assertThat(march.toString()).contains(sample.entry("rejected the accusation").id().value());
    assertThat(march.at("/counts/uncertainDates").asInt()).isGreaterThan(0);
    JsonNode december = json("/dossier.json?a=Belarus&b=China&from=2023-12&to=2023-12");
    assertThat(december.toString())
        .doesNotContain(sample.entry("rejected the accusation").id().value())
        .doesNotContain(sample.entry("thanked China").id().value());
  }

  @Test
  void aChangedNumberIsRaised() throws Exception {
    JsonNode story = json("/story/" + sample.storyOf(0).id() + ".json");
    assertThat(story.get("account").asString()).isEqualTo("2 copies of 1 story");
    assertThat(story.at("/comparison/changes").toString()).contains("number", "120", "210");
    String html = get("/story/" + sample.storyOf(0).id()).body();
    assertThat(html).contains("alter what is claimed", "120", "210");
  }

  @Test
  void aChangedNumberIsRaisedWhicheverCopyIsChosen() throws Exception {
    for (int chosen = 2; chosen < 5; chosen++) {
      String html =
          get("/story/" + sample.storyOf(2).id() + "?copy=" + sample.document(chosen).id()).body();
      assertThat(html).contains("alters what is claimed", "<mark>three</mark>", "original: ");
    }
  }

  @Test
  void aStoryOfThreeCopiesIsLaidBesideTheChosenOne() throws Exception {
    JsonNode story =
        json("/story/" + sample.storyOf(2).id() + ".json?copy=" + sample.document(4).id());
    assertThat(story.get("account").asString()).isEqualTo("3 copies of 1 story");
    assertThat(story.at("/comparison/right").asString()).isEqualTo(sample.document(4).id().value());
    assertThat(story.at("/comparison/left").isNull()).isTrue();
  }

  @Test
  void theWordsOfEvidenceAreMarkedInTheirDocument() throws Exception {
    JsonNode entry = json("/entry/" + sample.entry("praised China").id() + ".json");
    JsonNode first = entry.get("evidence").get(0);
    String html =
        get("/document/"
                + first.get("document").asString()
                + "?mark="
                + first.get("start").asInt()
                + "-"
                + first.get("end").asInt())
            .body();
    assertThat(html)
        .contains(
            "<a id=\"mark\" tabindex=\"-1\"></a><mark>"
                + first.get("words").asString()
                + "</mark>");
  }

  @Test
  void anUnknownParameterIsRefusedWithTheCure() throws Exception {
    for (String page :
        List.of(
            "/?x=1",
            PAIR + "&Since=2020",
            "/story/" + sample.storyOf(0).id() + "?a=1",
            "/search?query=a",
            "/about?x")) {
      HttpResponse<String> answer = get(page);
      assertThat(answer.statusCode()).as(page).isEqualTo(400);
      assertThat(answer.body()).contains("unknown parameter");
    }
    assertThat(get(PAIR + "&Since=2020").body()).contains("this page knows a, b, from, to");
  }

  @Test
  void badArgumentsAreRefusedWithTheCure() throws Exception {
    assertThat(get("/dossier.json?a=Belarrus&b=China").body()).contains("did you mean Belarus");
    for (String page :
        List.of(
            "/dossier",
            "/dossier?a=Belarrus",
            "/dossier?a=Belarus&b=BLR",
            PAIR + "&from=2023-02-31",
            PAIR + "&from=2024&to=2023",
            PAIR + "&a=China",
            "/search?q=" + "a".repeat(1001),
            "/document/" + sample.document(0).id() + "?mark=5-2",
            "/document/" + sample.document(0).id() + "?mark=0-999999",
            "/story/" + sample.storyOf(0).id() + "?copy=" + sample.document(3).id())) {
      HttpResponse<String> answer = get(page);
      assertThat(answer.statusCode()).as(page).isEqualTo(400);
      assertThat(answer.body())
          .as(page)
          .doesNotContain("Exception", "chancery.io", "chancery.app", "chancery.core");
    }
  }

  @Test
  void whatIsNotThereIsNotFound() throws Exception {
    for (String page :
        List.of(
            "/story/s:0",
            "/story/x",
            "/document/d:0",
            "/entry/e:0.json",
            "/nothing",
            "/about/x",
            "/../etc/passwd",
            "/document/%2e%2e%2fx",
            "/about.json")) {
      assertThat(get(page).statusCode()).as(page).isIn(404, 400);
    }
    assertThat(get("/story/s:0").statusCode()).isEqualTo(404);
  }

  @Test
  void anEmptyDossierExplainsItself() throws Exception {
    assertThat(get("/dossier?a=France&b=China&from=2023").body())
        .contains("This record holds nothing about France and China", "leave the dates out");
    assertThat(get("/search?q=zzzz").body()).contains("Nothing in 6 documents holds");
  }

  @Test
  void aPageThatHasNotChangedIsNotSentAgain() throws Exception {
    String tag = get(PAIR).headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again =
        send(HttpRequest.newBuilder(at(PAIR)).header("If-None-Match", tag).build());
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void whatIsTakenInLaterIsSeenAtOnce(@TempDir Path other) throws Exception {
    Store store = Store.open(other.resolve("later.db"));
    try (Web later = Web.start(store, Register.load(), 0)) {
      HttpRequest home = HttpRequest.newBuilder(URI.create(later.address())).build();
      assertThat(send(home).body()).contains("0 entries from", "0 documents in");
      SampleRecord.into(store);
      assertThat(send(home).body()).contains("13 entries from", "6 documents in");
    }
  }

  @Test
  void onlyReadingIsPossible() throws Exception {
    for (String method : List.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS")) {
      HttpResponse<String> answer =
          send(
              HttpRequest.newBuilder(at("/"))
                  .method(method, HttpRequest.BodyPublishers.noBody())
                  .build());
      assertThat(answer.statusCode()).as(method).isEqualTo(405);
      assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
    }
    HttpResponse<String> head =
        send(
            HttpRequest.newBuilder(at(PAIR))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    assertThat(head.body()).isEmpty();
  }

  @Test
  void aForeignHostNameGetsNothing() throws Exception {
    assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 403");
    assertThat(raw("GET / HTTP/1.1\r\nHost: localhost.evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 403");
    assertThat(raw("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void aHugeHeaderIsRefusedAndTheServerLives() throws Exception {
    String huge = "GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "a".repeat(64_000) + "\r\n\r\n";
    assertThat(raw(huge)).startsWith("HTTP/1.1 431");
    assertThat(get("/").statusCode()).isEqualTo(200);
  }

  private String raw(String request) throws IOException {
    URI address = URI.create(web.address());
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
