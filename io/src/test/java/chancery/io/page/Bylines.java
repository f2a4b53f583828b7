package chancery.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

/// Pages with by-lines, for the tests of authors' names.
final class Bylines {
  static final String TEXT =
      "<p>"
          + "The two ministers spoke for an hour in the harbour town and agreed to meet again. "
              .repeat(6)
          + "</p>";

  private Bylines() {}

  /// @param head markup of the page's head
  /// @param byline markup between the title and the text
  /// @param end markup behind the text
  static List<String> authors(String head, String byline, String end) {
    String html =
        "<html><head><title>Berg meets Koric in Norhaven</title>"
            + head
            + "</head><body><article><h1>Berg meets Koric in Norhaven</h1>"
            + byline
            + TEXT
            + end
            + "</article></body></html>";
    return of(html);
  }

  static List<String> authors(String byline) {
    return authors("", byline, "");
  }

  static List<String> of(String html) {
    return HtmlExtractor.extract(html, Optional.of("https://www.norhavenpost.example/world/1"))
        .authors();
  }

  /// Each line with the names that it gives by the title, parted by bars.
  static void assertNames(String... linesAndNames) {
    for (int i = 0; i < linesAndNames.length; i += 2) {
      assertThat(authors("<p>" + linesAndNames[i] + "</p>"))
          .as(linesAndNames[i])
          .containsExactly(linesAndNames[i + 1].split("\\|"));
    }
  }
}
