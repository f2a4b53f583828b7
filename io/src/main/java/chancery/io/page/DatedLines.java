package chancery.io.page;

import chancery.core.clean.Hint.Markup;
import chancery.core.model.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The days that the lines of a page show, by where a line stands and what else it says.
///
/// @param page the page's blocks and elements
/// @param main the element that holds the article
/// @param heading number of the block that holds the title; −1 where none does
/// @param parse the day that a text names
record DatedLines(
    PageBlocks.Read page, Area main, int heading, Function<String, Optional<PartialDate>> parse) {
  /// A line of more characters is a sentence of the article.
  private static final int LONGEST = 120;

  /// Number of the first block that stands by the headline: a little above the title.
  int from() {
    int above = 12;
    boolean titled = heading >= 0 && heading <= main.first();
    return Math.max(0, (titled ? heading : main.first()) - above);
  }

  /// True for the blocks from a little above the title to the article's first lines.
  private boolean isHead(int block) {
    int begun = 10;
    return block >= from() && block < main.first() + begun;
  }

  /// True for the blocks just around the article's end.
  private boolean isFoot(int block) {
    int end = 8;
    return block >= main.end() - end && block < main.end() + end;
  }

  private static boolean isOther(PageBlock block) {
    return block.markup().filter(DatedLines::isOther).isPresent();
  }

  /// True for the parts of a page that speak of other stories.
  static boolean isOther(Markup markup) {
    return markup == Markup.RELATED || markup == Markup.COMMENTS || markup == Markup.ADVERT;
  }

  /// The days in lines by the headline that are ones of publication beyond doubt, the surest first.
  ///
  /// @param changes whether lines count that tell of a change
  List<PartialDate> beside(boolean changes) {
    List<PageBlock> near =
        lines(i -> isHead(i) && i >= heading - 3).stream()
            .filter(
                block -> DateText.hasDigit(block.text()) && (changes || !isUpdate(block.text())))
            .toList();
    return Stream.concat(
            near.stream().filter(block -> says(block, DateWords.PUBLISHED)),
            near.stream().filter(block -> DateLine.of(block.text()).isPresent()))
        .flatMap(block -> parse.apply(block.text()).stream())
        .toList();
  }

  /// The days in lines behind the title that say so themselves, and that name no other.
  List<PartialDate> published() {
    return lines(i -> isHead(i) && i >= heading).stream()
        .filter(block -> DateText.hasDigit(block.text()) && !isUpdate(block.text()))
        .filter(block -> says(block, DateWords.PUBLISHED) && DateLine.of(block.text()).isPresent())
        .flatMap(block -> parse.apply(block.text()).stream())
        .toList();
  }

  /// A short line by the headline, else by the article's end: first one that says "published", then
  /// a date alone, then one that says "updated", then any.
  Optional<PartialDate> byTheHeadline() {
    return inShortLines(this::isHead).or(() -> inShortLines(this::isFoot));
  }

  /// Short lines, those behind the title first: above it a site may show the day on which it is
  /// read.
  private List<PageBlock> lines(IntPredicate place) {
    List<PageBlock> near = new ArrayList<>();
    List<PageBlock> above = new ArrayList<>();
    for (int i = 0; i < page.blocks().size(); i++) {
      PageBlock block = page.blocks().get(i);
      if (place.test(i) && block.text().length() <= LONGEST && !isOther(block)) {
        (i < heading ? above : near).add(block);
      }
    }
    near.addAll(above);
    return near;
  }

  private Optional<PartialDate> inShortLines(IntPredicate place) {
    List<PageBlock> near = lines(place);
    return first(near, block -> says(block, DateWords.PUBLISHED))
        .or(() -> first(near, block -> DateLine.of(block.text()).isPresent()))
        .or(() -> first(near, block -> says(block, DateWords.UPDATED)))
        .or(() -> first(near, block -> block.text().length() <= 70 && !block.isEnded()));
  }

  private Optional<PartialDate> first(List<PageBlock> blocks, Predicate<PageBlock> wanted) {
    for (PageBlock block : blocks) {
      if (DateText.hasDigit(block.text()) && wanted.test(block)) {
        Optional<PartialDate> date = parse.apply(block.text());
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  /// True for a line whose first date is that of a change: "Updated: 4 December 2023".
  private static boolean isUpdate(String text) {
    String before = text.substring(0, firstDigit(text));
    return DateWords.says(before, DateWords.UPDATED)
        && !DateWords.says(before, DateWords.PUBLISHED);
  }

  private static int firstDigit(String text) {
    int at = 0;
    while (at < text.length() && !Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean says(PageBlock block, Set<String> words) {
    return DateWords.says(block.text(), words);
  }

  /// "4.12.2023 – Berg met Koric on …", "Norhaven, 4 December 2023. Berg met …": the date before
  /// the first words.
  Optional<PartialDate> opening() {
    int most = 6;
    int longest = 40;
    for (int i = main.first(); i < Math.min(main.end(), main.first() + most); i++) {
      String text = page.blocks().get(i).text();
      if (text.length() > longest) {
        Optional<PartialDate> date = parse.apply(text.substring(0, longest));
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  /// A line anywhere that has a date and a word for publishing: "This text was posted on …".
  Optional<PartialDate> worded() {
    int longest = 300;
    List<PageBlock> lines =
        page.blocks().stream()
            .filter(b -> b.text().length() <= longest && DateText.hasDigit(b.text()) && !isOther(b))
            .toList();
    List<PageBlock> brief = lines.stream().filter(b -> b.text().length() <= LONGEST).toList();
    return first(brief, block -> says(block, DateWords.PUBLISHED))
        .or(() -> first(brief, block -> says(block, DateWords.UPDATED)))
        .or(() -> inSentence(lines));
  }

  private Optional<PartialDate> inSentence(List<PageBlock> lines) {
    int date = 24;
    for (PageBlock block : lines) {
      String text = block.text();
      boolean could = says(block, DateWords.PUBLISHED) || says(block, DateWords.WRITTEN);
      for (int i = 0; could && i < text.length(); i++) {
        boolean begins = Character.isDigit(text.charAt(i)) && !isDigit(text, i - 1);
        Optional<PartialDate> day =
            begins
                ? parse.apply(text.substring(i, Math.min(text.length(), i + date)))
                : Optional.empty();
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && Character.isDigit(text.charAt(at));
  }

  /// The first day in a short line below the title.
  Optional<PartialDate> below() {
    List<PageBlock> lines = lines(i -> i >= Math.max(0, heading));
    return first(lines, block -> block.text().length() <= 80);
  }

  /// The one day that the page's short lines name, if there is only one.
  Optional<PartialDate> onlyDay() {
    Set<PartialDate> days = new LinkedHashSet<>();
    for (PageBlock block : page.blocks()) {
      if (block.text().length() <= 80 && DateText.hasDigit(block.text()) && !isOther(block)) {
        parse.apply(block.text()).ifPresent(days::add);
      }
    }
    return days.size() == 1 ? days.stream().findFirst() : Optional.empty();
  }
}
