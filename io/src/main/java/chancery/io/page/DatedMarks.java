package chancery.io.page;

import chancery.core.clean.Hint.Markup;
import chancery.core.model.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// The days that a page's markup names for publication: `time` elements, what `itemprop`, class or
/// id call a date, and what its scripts hold.
///
/// @param page the page's blocks and elements
/// @param elements those of them that say something of the page
/// @param parse the day that a text names
record DatedMarks(
    PageBlocks.Read page, PageElements elements, Function<String, Optional<PartialDate>> parse) {
  private static final List<String> FIELDS =
      List.of(
          "datePublished",
          "publishedDate",
          "publishDate",
          "published_at",
          "publishedAt",
          "publishingDate",
          "pubDate",
          "publication_time",
          "uploadDate",
          "dateCreated",
          "createdAt",
          "created_at",
          "dateModified");

  /// The `time` element that is marked as the day of publication.
  Optional<PartialDate> named() {
    return times(area ->
        area.markup().filter(DatedLines::isOther).isEmpty()
            && (area.attr("itemprop").equals("datePublished")
                || area.element().hasAttr("pubdate")));
  }

  /// The first `time` element that stands by the article.
  ///
  /// @param from the first block that does
  /// @param end the first block behind those that do
  Optional<PartialDate> byTheArticle(int from, int end) {
    return times(area -> isBy(area, from, end));
  }

  private static boolean isBy(Area area, int from, int end) {
    return area.markup().filter(m -> DatedLines.isOther(m) || m == Markup.SIDE).isEmpty()
        && area.first() >= from
        && area.first() < end;
  }

  /// The first `time` element of the page.
  Optional<PartialDate> anyTime() {
    return times(_ -> true);
  }

  private Optional<PartialDate> times(Predicate<Area> wanted) {
    return first(
        elements.times().stream().filter(wanted),
        area -> shown(area).or(() -> parse.apply(area.attr("datetime"))));
  }

  /// The day that readers see goes before the attribute's, which may be that of a change.
  private Optional<PartialDate> shown(Area area) {
    return parse.apply(area.element().text());
  }

  /// An element by the article that class or id call its date.
  ///
  /// @param from the first block that stands by the article
  /// @param end the first block behind those that do
  Optional<PartialDate> called(int from, int end) {
    int longest = 70;
    return first(
        page.areas().stream()
            .filter(area -> area.length() <= longest && isBy(area, from, end))
            .filter(area -> !area.tag().equals("a") && area.names().has(DateWords.NAMED)),
        area -> parse.apply(area.attr("title")).or(() -> parse.apply(area.element().text())));
  }

  /// `<abbr itemprop="datePublished" title="2023-12-04T…">`, `<abbr class="published" title=…>`.
  Optional<PartialDate> marked() {
    return first(
        page.areas().stream()
            .filter(area -> !area.isBare())
            .filter(area ->
                area.attr("itemprop").equals("datePublished")
                    || area.attr("property").endsWith("datePublished")
                    || (area.element().hasAttr("title") && area.element().hasClass("published"))),
        area -> attributed(area.element()));
  }

  /// Elements that are marked as the day of a change or of a beginning, and abbreviated days.
  Optional<PartialDate> changed() {
    return Stream.concat(elements.of("meta").stream(), page.areas().stream().map(Area::element))
        .filter(element -> element.attributesSize() > 0)
        .filter(DatedMarks::isChanged)
        .flatMap(element -> attributed(element).stream())
        .findFirst();
  }

  private static boolean isChanged(Element element) {
    String item = element.attr("itemprop");
    String property = element.attr("property");
    return item.equals("dateModified")
        || item.equals("dateUpdate")
        || property.endsWith("dateCreated")
        || property.equals("article:modified_time")
        || element.attr("name").equals("last-modified")
        || (element.hasAttr("title") && (element.hasClass("updated") || isAbbreviation(element)));
  }

  private static boolean isAbbreviation(Element element) {
    return element.normalName().equals("abbr");
  }

  private Optional<PartialDate> attributed(Element element) {
    return parse.apply(element.attr("content")).or(() -> parse.apply(element.attr("title")));
  }

  private static Optional<PartialDate> first(
      Stream<Area> areas, Function<Area, Optional<PartialDate>> read) {
    return areas.flatMap(area -> read.apply(area).stream()).findFirst();
  }

  /// `"datePublished":"2023-12-04…"` and its kin in a script.
  Optional<PartialDate> inScripts() {
    int most = 60;
    int longest = 400_000;
    return elements.of("script").stream()
        .limit(most)
        .map(Element::data)
        .filter(data -> data.length() <= longest)
        .flatMap(data -> FIELDS.stream().flatMap(name -> valueOf(data, name).stream()))
        .findFirst();
  }

  private Optional<PartialDate> valueOf(String data, String name) {
    int at = data.indexOf(name);
    if (at < 0) {
      return Optional.empty();
    }
    int from = at + name.length();
    int most = 12;
    int digit = from;
    while (digit < data.length() && digit < from + most && !Character.isDigit(data.charAt(digit))) {
      digit++;
    }
    int end = digit;
    while (end < data.length() && end - digit < 30 && "\"'\\,}".indexOf(data.charAt(end)) < 0) {
      end++;
    }
    return digit == end ? Optional.empty() : parse.apply(data.substring(digit, end));
  }
}
