package chancery.io.page;

import chancery.core.model.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The day on which a page was published: by its address, by its metadata, by `time` elements at
/// the article, by the lines around it, by what its scripts hold, by the only day that it names.
/// The first that speaks is believed, and named as the reason.
final class PageDates {
  private final Area main;
  private final DateUsage usage;
  private final DatedLines lines;
  private final DatedMarks marks;
  private final PageElements elements;

  /// @param heading number of the block that holds the title; −1 where none does
  PageDates(PageElements elements, PageBlocks.Read page, Area main, int heading, DateUsage usage) {
    this.main = main;
    this.usage = usage;
    this.elements = elements;
    this.lines = new DatedLines(page, main, heading, this::day);
    this.marks = new DatedMarks(page, elements, this::day);
  }

  /// The day that the metadata state, or else the one that the page shows. The day that readers see
  /// by the headline goes before where it is the next to the stated one (the metadata may count in
  /// another zone), or where the metadata only say "date".
  PartialDate published(PageMeta.Stated stated) {
    PartialDate told = stated.date();
    if (!told.isDay()) {
      return shown().orElse(told);
    }
    return switch (stated.trust()) {
      case AGREED -> told;
      case SAID -> nextTo(told).or(() -> earlier(told)).orElse(told);
      case LOOSE -> near().orElse(told);
    };
  }

  /// The day of the article's time element, else the surest one by the headline.
  private Optional<PartialDate> near() {
    return timeElement()
        .map(day -> because(day, "the page's time element"))
        .or(() -> beside(true).stream().findFirst());
  }

  /// The day by the headline where it is the one before or behind the stated day, which is not
  /// there itself.
  private Optional<PartialDate> nextTo(PartialDate told) {
    List<PartialDate> seen = beside(false);
    boolean there = seen.stream().anyMatch(day -> days(day, told) == 0);
    return seen.stream().findFirst().filter(day -> !there && days(day, told) == 1);
  }

  /// The day that a line or an element below the headline gives for publication, where it lies
  /// before the stated one, which the page does not show there: one that was set anew.
  private Optional<PartialDate> earlier(PartialDate told) {
    int below = 12;
    int heading = lines.heading();
    boolean there = timeElement().filter(day -> days(day, told) == 0).isPresent();
    if (there || heading < 0) {
      return Optional.empty();
    }
    return lines.published().stream()
        .findFirst()
        .or(() -> marks.called(heading, heading + below))
        .filter(day -> day.day().orElseThrow().isBefore(told.day().orElseThrow()))
        .map(day -> because(day, "a line by the headline"));
  }

  private static long days(PartialDate one, PartialDate other) {
    return Math.abs(one.day().orElseThrow().toEpochDay() - other.day().orElseThrow().toEpochDay());
  }

  private List<PartialDate> beside(boolean changes) {
    List<PartialDate> days = new ArrayList<>();
    marks.named().ifPresent(days::add);
    days.addAll(lines.beside(changes));
    return days.stream().map(day -> because(day, "a line by the headline")).toList();
  }

  /// A way to find the day that a page shows.
  private record Way(String why, Supplier<Optional<PartialDate>> find) {
    Optional<PartialDate> day() {
      return find.get().map(day -> because(day, why));
    }
  }

  /// The day that the page shows, where its address and metadata give none.
  private Optional<PartialDate> shown() {
    int end = main.end() + 3;
    List<Way> ways =
        List.of(
            new Way("the page's time element", this::timeElement),
            new Way("an element marked as the day of publication", marks::marked),
            new Way("an element named for it", () -> marks.called(lines.from(), end)),
            new Way("a line by the headline", lines::byTheHeadline),
            new Way("the article's first words", lines::opening),
            new Way("a line that names a day of publication", lines::worded),
            new Way("the page's scripts", marks::inScripts),
            new Way("an element named for a change", marks::changed),
            new Way("the page's title", this::title),
            new Way("a time element", marks::anyTime),
            new Way("the only day that the page names", lines::onlyDay),
            new Way("the first day below the title", lines::below));
    return ways.stream().flatMap(way -> way.day().stream()).findFirst();
  }

  private static PartialDate because(PartialDate day, String why) {
    return day.because(List.of(why));
  }

  private Optional<PartialDate> day(String text) {
    return DateText.parse(text, usage).filter(PartialDate::isDay).filter(PageDates::isOfTheWeb);
  }

  /// No page is older than the web.
  private static boolean isOfTheWeb(PartialDate date) {
    int first = 1990;
    return date.day().filter(d -> d.getYear() >= first).isPresent();
  }

  /// One that is named for the day of publication, else the first by the article.
  private Optional<PartialDate> timeElement() {
    return marks.named().or(() -> marks.byTheArticle(lines.from(), main.end() + 3));
  }

  /// The day behind the last bar of the page's title.
  private Optional<PartialDate> title() {
    return elements.of("title").stream()
        .map(element -> element.text())
        .filter(title -> title.length() <= 300 && title.contains("|"))
        .flatMap(title -> day(title.substring(title.lastIndexOf('|') + 1)).stream())
        .findFirst();
  }
}
