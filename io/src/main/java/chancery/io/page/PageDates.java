package chancery.io.page;

import chancery.core.clean.Hint.Markup;
import chancery.core.model.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The day on which a page was published: by its address, by its metadata, by `time` elements at
/// the article, by the lines around it, by what its scripts hold, by the only day that it names.
/// The first that speaks is believed, and named as the reason.
final class PageDates {
  private static final int LONGEST = 120;

  /// Words that stand beside the day of publication.
  private static final Set<String> PUBLISHED =
      Set.of(
          "published",
          "posted",
          "publication",
          "publié",
          "publiée",
          "publicado",
          "publicada",
          "fecha",
          "date",
          "datum",
          "data",
          "veröffentlicht",
          "veröffentlichung",
          "erschienen",
          "erstellt",
          "eingestellt",
          "pubblicato",
          "gepubliceerd",
          "geplaatst",
          "opublikowano",
          "dodano",
          "publikováno",
          "vydáno",
          "опубликовано",
          "дата",
          "опубліковано",
          "publicerad",
          "publiceret",
          "julkaistu",
          "publisert",
          "yayınlanma",
          "yayın",
          "δημοσίευση",
          "发布时间",
          "发表于",
          "发布于",
          "公開日",
          "入力",
          "입력",
          "نشر",
          "تاريخ",
          "انتشار",
          "diterbitkan",
          "đăng");

  /// Words in sentences about the text itself.
  private static final Set<String> POSTED =
      Set.of(
          "written",
          "gepostet",
          "geschrieben",
          "publiziert",
          "verfasst",
          "écrit",
          "rédigé",
          "escrito",
          "scritto",
          "geschreven",
          "napisano",
          "написано",
          "размещено");

  private static final Set<String> UPDATED =
      Set.of(
          "updated",
          "modified",
          "revised",
          "stand",
          "aktualisiert",
          "geändert",
          "änderung",
          "bearbeitet",
          "actualizado",
          "actualizada",
          "modifié",
          "mis",
          "aggiornato",
          "bijgewerkt",
          "zaktualizowano",
          "обновлено",
          "изменено",
          "оновлено",
          "更新",
          "更新时间",
          "تحديث",
          "güncelleme",
          "uppdaterad",
          "opdateret",
          "päivitetty",
          "reviewed",
          "atualizado",
          "atualizada");

  private final Document document;
  private final PageBlocks.Read page;
  private final Area main;
  private final int heading;
  private final DateUsage usage;

  /// @param heading number of the block that holds the title; −1 where none does
  PageDates(Document document, PageBlocks.Read page, Area main, int heading, DateUsage usage) {
    this.document = document;
    this.page = page;
    this.main = main;
    this.heading = heading;
    this.usage = usage;
  }

  /// The day that the metadata state, or else the one that the page shows. The day that readers see
  /// by the headline goes before where it is the next to the stated one (the metadata may count in
  /// another zone), or where the metadata only say "date".
  PartialDate published(PageMeta.Stated stated) {
    PartialDate told = stated.date();
    if (!told.isDay()) {
      PartialDate shown = shown();
      return shown.isUnknown() ? told : shown;
    }
    return (stated.sure() ? nextTo(told) : near()).orElse(told);
  }

  /// The day of the article's time element, else the surest one by the headline.
  private Optional<PartialDate> near() {
    return timeElement()
        .map(day -> day.because(List.of("the page's time element")))
        .or(() -> beside(_ -> true).stream().findFirst());
  }

  /// The day by the headline where it is the one before or behind the stated day, which is not
  /// there itself.
  private Optional<PartialDate> nextTo(PartialDate told) {
    List<PartialDate> seen = beside(block -> !isUpdate(block));
    boolean there = seen.stream().anyMatch(day -> days(day, told) == 0);
    return seen.stream().findFirst().filter(day -> !there && days(day, told) == 1);
  }

  private static long days(PartialDate one, PartialDate other) {
    return Math.abs(one.day().orElseThrow().toEpochDay() - other.day().orElseThrow().toEpochDay());
  }

  /// The days in lines by the headline that are ones of publication beyond doubt, the surest first.
  private List<PartialDate> beside(Predicate<PageBlock> wanted) {
    List<PageBlock> near =
        lines(this::isHead).stream().filter(PageDates::hasDigit).filter(wanted).toList();
    return Stream.concat(
            named().stream(),
            Stream.concat(
                    near.stream().filter(block -> says(block, PUBLISHED)),
                    near.stream().filter(block -> DateLine.of(block.text()).isPresent()))
                .flatMap(block -> day(block.text()).stream()))
        .map(day -> day.because(List.of("a line by the headline")))
        .toList();
  }

  /// The day that the page shows, where its address and metadata give none.
  private PartialDate shown() {
    List<Supplier<Optional<PartialDate>>> sources =
        List.of(
            () -> timeElement().map(d -> d.because(List.of("the page's time element"))),
            () -> byTheHeadline().map(d -> d.because(List.of("a line by the headline"))),
            () -> opening().map(d -> d.because(List.of("the article's first words"))),
            () -> worded().map(d -> d.because(List.of("a line that names a day of publication"))),
            () -> inScripts().map(d -> d.because(List.of("the page's scripts"))),
            () -> marked().map(d -> d.because(List.of("an element named for it"))),
            () -> title().map(d -> d.because(List.of("the page's title"))),
            () -> times(_ -> true).map(d -> d.because(List.of("a time element"))),
            () -> onlyDay().map(d -> d.because(List.of("the only day that the page names"))),
            () -> below().map(d -> d.because(List.of("the first day below the title"))));
    for (Supplier<Optional<PartialDate>> source : sources) {
      Optional<PartialDate> date = source.get();
      if (date.isPresent()) {
        return date.get();
      }
    }
    return PartialDate.unknown();
  }

  private Optional<PartialDate> day(String text) {
    return DateText.parse(text, usage).filter(PartialDate::isDay).filter(PageDates::isOfTheWeb);
  }

  /// No page is older than the web.
  private static boolean isOfTheWeb(PartialDate date) {
    int first = 1990;
    return date.day().filter(d -> d.getYear() >= first).isPresent();
  }

  private int from() {
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
    return block.markup().filter(PageDates::isOther).isPresent();
  }

  private static boolean isOther(Markup markup) {
    return markup == Markup.RELATED || markup == Markup.COMMENTS || markup == Markup.ADVERT;
  }

  /// One that is named for the day of publication, else the first by the article.
  private Optional<PartialDate> timeElement() {
    Optional<PartialDate> named = named();
    return named.or(() ->
        times(area ->
            area.markup().filter(m -> isOther(m) || m == Markup.SIDE).isEmpty()
                && area.first() >= from()
                && area.first() < main.end() + 3));
  }

  private Optional<PartialDate> named() {
    return times(area ->
        area.markup().filter(PageDates::isOther).isEmpty()
            && (area.element().attr("itemprop").equals("datePublished")
                || area.element().hasAttr("pubdate")));
  }

  private Optional<PartialDate> times(Predicate<Area> wanted) {
    for (Area area : page.areas()) {
      Element element = area.element();
      if (area.tag().equals("time") && wanted.test(area)) {
        Optional<PartialDate> date = day(element.attr("datetime")).or(() -> day(element.text()));
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  /// A short line by the headline, else by the article's end: first one that says "published", then
  /// a date alone, then one that says "updated", then any.
  private Optional<PartialDate> byTheHeadline() {
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
    return first(near, block -> says(block, PUBLISHED))
        .or(() -> first(near, block -> DateLine.of(block.text()).isPresent()))
        .or(() -> first(near, block -> says(block, UPDATED)))
        .or(() -> first(near, block -> block.text().length() <= 70 && !block.isEnded()));
  }

  private Optional<PartialDate> first(List<PageBlock> blocks, Predicate<PageBlock> wanted) {
    for (PageBlock block : blocks) {
      if (hasDigit(block) && wanted.test(block)) {
        Optional<PartialDate> date = day(block.text());
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  /// True for a line whose first date is that of a change: "Updated: 4 December 2023".
  private static boolean isUpdate(PageBlock block) {
    String text = block.text();
    int digit = 0;
    while (digit < text.length() && !Character.isDigit(text.charAt(digit))) {
      digit++;
    }
    String before = text.substring(0, digit);
    return says(before, UPDATED) && !says(before, PUBLISHED);
  }

  private static boolean hasDigit(PageBlock block) {
    return DateText.hasDigit(block.text());
  }

  private static boolean says(PageBlock block, Set<String> words) {
    return says(block.text(), words);
  }

  private static boolean says(String text, Set<String> words) {
    return DateText.tokens(text).stream().anyMatch(words::contains)
        || words.stream().anyMatch(w -> w.charAt(0) > 0x2e80 && text.contains(w));
  }

  /// "4.12.2023 – Berg met Koric on …", "Norhaven, 4 December 2023. Berg met …": the date before
  /// the first words.
  private Optional<PartialDate> opening() {
    int most = 6;
    int longest = 40;
    for (int i = main.first(); i < Math.min(main.end(), main.first() + most); i++) {
      String text = page.blocks().get(i).text();
      if (text.length() > longest) {
        Optional<PartialDate> date = day(text.substring(0, longest));
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  /// A line anywhere that has a date and a word for publishing: "This text was posted on …".
  private Optional<PartialDate> worded() {
    int longest = 300;
    List<PageBlock> lines =
        page.blocks().stream()
            .filter(b -> b.text().length() <= longest && hasDigit(b) && !isOther(b))
            .toList();
    return first(lines, block -> block.text().length() <= LONGEST && says(block, PUBLISHED))
        .or(() -> first(lines, block -> block.text().length() <= LONGEST && says(block, UPDATED)))
        .or(() -> inSentence(lines));
  }

  private Optional<PartialDate> inSentence(List<PageBlock> lines) {
    for (PageBlock block : lines) {
      String text = block.text();
      boolean could = says(block, PUBLISHED) || says(block, POSTED);
      for (int i = 0; could && i < text.length(); i++) {
        boolean begins = Character.isDigit(text.charAt(i)) && !isDigit(text, i - 1);
        Optional<PartialDate> date =
            begins ? day(text.substring(i, Math.min(text.length(), i + 24))) : Optional.empty();
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && Character.isDigit(text.charAt(at));
  }

  /// The first day in a short line below the title.
  private Optional<PartialDate> below() {
    List<PageBlock> lines = lines(i -> i >= Math.max(0, heading));
    return first(lines, block -> block.text().length() <= 80);
  }

  /// `"datePublished":"2023-12-04…"` and its kin in a script.
  private Optional<PartialDate> inScripts() {
    int most = 60;
    int longest = 400_000;
    int seen = 0;
    for (Element script : document.getElementsByTag("script")) {
      String data = script.data();
      if (seen++ > most || data.length() > longest) {
        continue;
      }
      for (String name :
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
              "dateModified")) {
        Optional<PartialDate> date = valueOf(data, name);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
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
    return digit == end ? Optional.empty() : day(data.substring(digit, end));
  }

  /// `<abbr class="published" title="2023-12-04T…">` and other elements that are named for a date.
  private Optional<PartialDate> marked() {
    for (Element element :
        document.select(
            "[itemprop=datePublished], [property$=datePublished], abbr[title], .published[title],"
                + " [itemprop=dateModified], [property$=dateCreated], [itemprop=dateUpdate],"
                + " .updated[title], [property=article:modified_time], [name=last-modified]")) {
      Optional<PartialDate> date =
          day(element.attr("content")).or(() -> day(element.attr("title")));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private Optional<PartialDate> title() {
    String title = document.title();
    return title.length() > 300 ? Optional.empty() : day(tail(title));
  }

  private static String tail(String title) {
    int mark = title.lastIndexOf('|');
    return mark < 0 ? "" : title.substring(mark + 1);
  }

  /// The one day that the page's short lines name, if there is only one.
  private Optional<PartialDate> onlyDay() {
    Set<String> days = new LinkedHashSet<>();
    for (PageBlock block : page.blocks()) {
      boolean could = block.text().length() <= 80 && hasDigit(block) && !isOther(block);
      if (could) {
        day(block.text()).ifPresent(d -> days.add(d.edtf()));
      }
    }
    return days.size() == 1 ? PartialDate.tryParse(days.iterator().next()) : Optional.empty();
  }
}
