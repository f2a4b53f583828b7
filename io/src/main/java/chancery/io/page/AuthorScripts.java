package chancery.io.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// The names that a page's scripts give in fields that are named for an author.
final class AuthorScripts {
  /// `"author": "Ann Example"`, `authors: ["Ann Example", "Bo Sample"]`, `"author": {"name": "Ann
  /// Example"}`: the field and what it holds.
  private static final Pattern FIELD =
      Pattern.compile(
          "(?:author(?:s|Name|_name)?|pagePostAuthor|articleAuthor|postedBy|byline)"
              + "[\"']?\\s*:\\s*(?:\\[([^\\[\\]]{4,600})]|\\{([^{}]{4,300})}|([\"'][^\"'<>{}\\\\]{4,80}[\"']))");

  private static final Pattern NAMED =
      Pattern.compile("[\"']name[\"']\\s*:\\s*[\"']([^\"'<>{}\\\\]{4,80})[\"']");
  private static final Pattern QUOTED = Pattern.compile("[\"']([^\"'<>{}\\\\]{4,80})[\"']");
  private static final int MOST = 60;
  private static final int LONGEST = 400_000;

  private final PageElements elements;

  AuthorScripts(PageElements elements) {
    this.elements = elements;
  }

  /// The names of the first field that holds any.
  ///
  /// @param wanted what a name must be
  List<String> names(Predicate<String> wanted) {
    return elements.of("script").stream()
        .filter(script -> !script.attr("type").equalsIgnoreCase("application/ld+json"))
        .limit(MOST)
        .map(Element::data)
        .filter(AuthorScripts::isWorthIt)
        .flatMap(data -> FIELD.matcher(data).results())
        .map(field -> values(field, wanted))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static boolean isWorthIt(String data) {
    return data.length() <= LONGEST
        && (data.contains("uthor") || data.contains("postedBy") || data.contains("byline"));
  }

  private static List<String> values(MatchResult field, Predicate<String> wanted) {
    String held =
        Stream.of(1, 2, 3).map(field::group).filter(g -> g != null).findFirst().orElse("");
    boolean objects = held.indexOf(':') >= 0;
    List<String> names = new ArrayList<>();
    (objects ? NAMED : QUOTED)
        .matcher(held)
        .results()
        .forEach(m -> names.addAll(BylineText.names(m.group(1), wanted)));
    return names.stream().distinct().toList();
  }
}
