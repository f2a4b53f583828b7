package chancery.io.intake.press;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// One article of an export.
///
/// @param line number of the line in which it begins, from 1
/// @param title its headline
/// @param publication the outlet
/// @param published its date as printed
/// @param authors the by-line as printed
/// @param language its language as printed, in English words or a code
/// @param address its web address, where it has one
/// @param paragraphs its text; empty where the export holds none
/// @param extra other fields, by their names in lower case
public record PressArticle(
    long line,
    Optional<String> title,
    Optional<String> publication,
    Optional<String> published,
    Optional<String> authors,
    Optional<String> language,
    Optional<String> address,
    List<String> paragraphs,
    Map<String, String> extra) {
  public PressArticle {
    paragraphs = List.copyOf(paragraphs);
    extra = Collections.unmodifiableMap(new TreeMap<>(extra));
  }

  /// Title and text, paragraphs parted by blank lines.
  public String text() {
    String body = String.join("\n\n", paragraphs);
    return title.map(t -> t + "\n\n" + body).orElse(body);
  }
}
