package chancery.io.intake.press;

import chancery.io.page.DateText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An article while its fields are being found. One thread.
final class Draft {
  private final long line;
  private final Map<String, String> fields = new HashMap<>();
  private final List<String> paragraphs = new ArrayList<>();

  Draft(int index) {
    this.line = index + 1L;
  }

  /// Sets a field, by our name for it, where it is not set; a blank one is none.
  void set(String name, String value) {
    String bare = value.strip();
    if (!bare.isEmpty()) {
      fields.putIfAbsent(name, bare);
    }
  }

  /// Goes on with a field on the next line.
  void extend(String name, String value) {
    if (!value.isBlank()) {
      fields.merge(name, value.strip(), (a, b) -> a + " " + b);
    }
  }

  void text(List<String> more) {
    paragraphs.addAll(more);
  }

  boolean isEmpty() {
    return paragraphs.isEmpty() && !fields.containsKey("title");
  }

  PressArticle done() {
    Map<String, String> extra = new HashMap<>(fields);
    Optional<String> title = Optional.ofNullable(extra.remove("title"));
    Optional<String> publication = Optional.ofNullable(extra.remove("publication"));
    Optional<String> published = Optional.ofNullable(extra.remove("published"));
    Optional<String> authors = Optional.ofNullable(extra.remove("authors"));
    Optional<String> language = Optional.ofNullable(extra.remove("language"));
    Optional<String> address = Optional.ofNullable(extra.remove("url"));
    return new PressArticle(
        line, title, publication, published, authors, language, address, paragraphs, extra);
  }

  /// True for a line that gives a day and little else, such as `March 3, 2023 Friday`.
  static boolean isDay(String line) {
    int longest = 60;
    boolean digit = line.chars().anyMatch(c -> c >= '0' && c <= '9');
    return digit
        && line.length() <= longest
        && !line.endsWith(".")
        && DateText.parse(line).filter(d -> d.isDay()).isPresent();
  }
}
