package chancery.io.intake;

import chancery.core.model.PartialDate;
import chancery.io.page.DateLine;
import chancery.io.page.DateText;
import chancery.io.page.People;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a plain text's first lines say of it: lines such as "Published: 4 December 2023", "URL: …",
/// or a date alone. The lines stay in the text.
///
/// @param given what the lines give by name
/// @param published the date that they give
record TextHead(Given given, PartialDate published) {
  private static final int MOST_LINES = 8;
  private static final int LONGEST = 200;

  /// Words before a colon, by the field that they name.
  private static final Map<String, Fields> NAMES =
      Map.ofEntries(
          Map.entry("published", Fields.PUBLISHED),
          Map.entry("publication date", Fields.PUBLISHED),
          Map.entry("date", Fields.PUBLISHED),
          Map.entry("posted", Fields.PUBLISHED),
          Map.entry("url", Fields.ADDRESS),
          Map.entry("link", Fields.ADDRESS),
          Map.entry("address", Fields.ADDRESS),
          Map.entry("source", Fields.PUBLISHER),
          Map.entry("publisher", Fields.PUBLISHER),
          Map.entry("outlet", Fields.PUBLISHER),
          Map.entry("title", Fields.TITLE),
          Map.entry("headline", Fields.TITLE),
          Map.entry("author", Fields.AUTHORS),
          Map.entry("byline", Fields.AUTHORS),
          Map.entry("language", Fields.LANGUAGE));

  static TextHead of(String text) {
    Map<Fields, String> named = new HashMap<>();
    PartialDate alone = PartialDate.unknown();
    List<String> lines =
        text.lines().limit(2L * MOST_LINES).filter(l -> !l.isBlank()).limit(MOST_LINES).toList();
    for (String line : lines) {
      if (line.length() > LONGEST) {
        break;
      }
      name(line, named);
      if (alone.isUnknown()) {
        alone = DateLine.of(line).orElse(alone);
      }
    }
    Optional<PartialDate> told =
        Optional.ofNullable(named.get(Fields.PUBLISHED)).flatMap(DateText::parse);
    PartialDate published = told.orElse(alone);
    return new TextHead(
        given(named),
        published.isUnknown() ? published : published.because(List.of("its first lines")));
  }

  private static void name(String line, Map<Fields, String> named) {
    int colon = line.indexOf(':');
    int most = 20;
    if (colon <= 0 || colon > most) {
      return;
    }
    Fields field = NAMES.get(line.substring(0, colon).strip().toLowerCase(Locale.ROOT));
    String value = line.substring(colon + 1).strip();
    boolean web = value.startsWith("//") || value.startsWith("http");
    if (field == Fields.PUBLISHER && web) {
      named.putIfAbsent(Fields.ADDRESS, value);
    } else if (field != null && !value.isEmpty()) {
      named.putIfAbsent(field, value);
    }
  }

  private static Given given(Map<Fields, String> named) {
    return new Given(
        Optional.empty(),
        Optional.ofNullable(named.get(Fields.TITLE)),
        Optional.empty(),
        Optional.ofNullable(named.get(Fields.PUBLISHER)),
        Optional.ofNullable(named.get(Fields.ADDRESS)),
        Optional.ofNullable(named.get(Fields.LANGUAGE)),
        Optional.empty(),
        Optional.ofNullable(named.get(Fields.AUTHORS)).map(People::names).orElse(List.of()),
        Map.of());
  }
}
