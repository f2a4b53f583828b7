package chancery.io.page;

import chancery.core.clean.Hint.Markup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// The names in a page's by-line: persons that its metadata state, else names in elements that are
/// named for an author, else a line such as "By Ann Example" by the headline or below the article,
/// else what the page's scripts say; an outlet or a log-in only where no person is named.
final class PageAuthors {
  private static final Set<String> NAMED =
      Set.of(
          "author",
          "authors",
          "authorname",
          "authornames",
          "authorbox",
          "authorbold",
          "postauthor",
          "blogauthor",
          "articleauthor",
          "byline",
          "bylines",
          "autor",
          "autorin",
          "autoren",
          "auteur",
          "auteurs",
          "autore",
          "autori",
          "writer",
          "reporter",
          "contributor",
          "contributors",
          "verfasser",
          "redakteur",
          "redacteur",
          "firma",
          "creator",
          "poster",
          "wrote");
  private static final List<String> ADDRESSES =
      List.of(
          "/author/",
          "/authors/",
          "/autor/",
          "/autoren/",
          "/auteur/",
          "/contributor",
          "/reporters/",
          "/redakteur",
          "/writers/",
          "/columnist",
          "/journalist");
  private static final Pattern BETWEEN =
      Pattern.compile("(?iu)(?:^|[\\s|,•·–-])(?:by|von|par|por|door|di|af|av|автор):?\\s+(\\S.*)$");
  private static final Pattern END =
      Pattern.compile(
          "\\s(?:am|on|at|le|el|il|op|in|um|den)\\s.*|\\s*[|•·●∙/–].*|\\s-\\s.*|,?\\s+\\d.*");
  private static final Pattern SCRIPTED =
      Pattern.compile(
          "[\"']?(?:author|authors|authorName|author_name|pagePostAuthor|articleAuthor|postedBy|byline)"
              + "[\"']?\\s*:\\s*\\[?\\{?\\s*(?:[\"']@?type[\"']\\s*:\\s*[\"']\\w+[\"']\\s*,\\s*)?"
              + "(?:[\"']name[\"']\\s*:\\s*)?[\"']([^\"'<>{}\\\\]{4,80})[\"']");
  private static final int LONGEST = 100;

  private final List<String> stated;
  private final Set<String> sites;
  private final Set<String> hosts;
  private final PageMeta meta;
  private final PageElements elements;
  private final PageBlocks.Read page;
  private final Area main;
  private final int heading;
  private final List<Area> sworn = new ArrayList<>();
  private final List<Area> named = new ArrayList<>();

  /// @param url the page's address, where known
  /// @param heading number of the block that holds the title; −1 where none does
  PageAuthors(
      PageMeta meta,
      Optional<String> url,
      PageElements elements,
      PageBlocks.Read page,
      Area main,
      int heading) {
    this.stated =
        meta.authors().stream()
            .map(PersonName::withoutLead)
            .map(PersonName::bare)
            .distinct()
            .toList();
    this.sites = meta.sites(url);
    this.hosts = meta.hosts(url);
    this.meta = meta;
    this.elements = elements;
    this.page = page;
    this.main = main;
    this.heading = heading;
  }

  /// The names, in order; empty where the page gives none.
  List<String> find() {
    List<String> known = stated.stream().filter(PersonName::isSomebody).toList();
    List<String> persons = known.stream().filter(this::isPerson).toList();
    if (persons.stream().anyMatch(name -> name.indexOf(' ') > 0 || PersonName.isFull(name))) {
      return withOthers(persons);
    }
    collect();
    int below = 6;
    int from = from();
    int to = to();
    if (!persons.isEmpty()) {
      return fuller(persons, from, to);
    }
    int end = Math.max(main.first(), main.end() - below);
    List<Supplier<List<String>>> sources =
        List.of(
            () -> sworn(from, to),
            () -> named(from, to),
            () -> led(from, to),
            () -> sworn(0, page.blocks().size()),
            () -> named(end, main.end() + below),
            () -> led(end, main.end() + 2),
            this::sole,
            () -> signed(end, main.end() + 2 * below),
            () -> known.stream().filter(PersonName::isLogin).toList(),
            () -> named(main.first(), main.end()),
            this::alone,
            this::scripted,
            this::owner);
    for (Supplier<List<String>> source : sources) {
      List<String> found = source.get();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return known;
  }

  /// The by-line beside the title, where the metadata give an account's name and the by-line a
  /// person's.
  private List<String> fuller(List<String> account, int from, int to) {
    return Stream.<Supplier<List<String>>>of(
            () -> sworn(from, to), () -> named(from, to), () -> led(from, to))
        .map(Supplier::get)
        .filter(names -> !names.isEmpty() && names.stream().allMatch(PageAuthors::isWhole))
        .findFirst()
        .orElse(account);
  }

  /// True for a person's name of which no word is a month's: "Ann July" is a pen name and a date.
  private static boolean isWhole(String name) {
    return PersonName.isFull(name)
        && DateText.tokens(name).stream().noneMatch(DateText::isCalendarWord);
  }

  /// The first of the blocks in which a by-line is looked for: a little above the title.
  private int from() {
    int above = 10;
    return Math.max(
        0, (heading >= 0 ? Math.min(heading, main.first() + 20) : main.first()) - above);
  }

  /// The one behind the last: a little below the title, or the article's first.
  private int to() {
    int below = 8;
    int begin = Math.max(main.first(), Math.min(heading, main.end()));
    return Math.min(begin + below, page.blocks().size());
  }

  private boolean isPerson(String name) {
    return !PersonName.isOffice(name, sites) && !PersonName.isLogin(name) && name.indexOf(':') < 0;
  }

  /// The by-line that holds the stated name and more of them.
  private List<String> withOthers(List<String> persons) {
    int to = to();
    String first = persons.getFirst().toLowerCase(Locale.ROOT);
    int longest = 200;
    for (int i = from(); persons.size() == 1 && i < to; i++) {
      String text = page.blocks().get(i).text();
      boolean could =
          text.length() <= longest
              && text.length() > first.length()
              && text.toLowerCase(Locale.ROOT).contains(first);
      List<String> names = could ? People.names(PersonName.withoutLead(text)) : List.of();
      boolean all = names.size() > 1 && names.stream().allMatch(PersonName::isFull);
      if (all && names.stream().anyMatch(n -> n.toLowerCase(Locale.ROOT).endsWith(first))) {
        return names;
      }
    }
    return persons;
  }

  /// Puts aside the elements that are named for an author.
  private void collect() {
    Map<String, Boolean> known = new HashMap<>();
    for (Area area : page.areas()) {
      if (area.length() > LONGEST || area.end() == area.first()) {
        continue;
      }
      if (isSworn(area) && !isOther(area, Markup.CAPTION)) {
        sworn.add(area);
      }
      if (isNamed(area, known) && !isOther(area, Markup.NAVIGATION)) {
        named.add(area);
      }
    }
  }

  private static boolean isSworn(Area area) {
    Element element = area.element();
    boolean classed = area.names().contains("author") || area.names().contains("url");
    boolean card = area.names().contains("author") && element.hasClass("vcard");
    return element.attr("rel").contains("author")
        || element.attr("itemprop").equals("author")
        || card
        || (classed && element.hasClass("fn") && element.hasClass("url"));
  }

  private static boolean isOther(Area area, Markup too) {
    return area.markup()
        .filter(m -> m == Markup.COMMENTS || m == Markup.RELATED || m == too)
        .isPresent();
  }

  /// What `rel=author`, `itemprop=author` and author's cards hold, pen names too.
  private List<String> sworn(int from, int to) {
    return sworn.stream()
        .filter(area -> area.first() >= from && area.end() <= to)
        .map(area -> first(area.element(), PersonName::isPlain))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /// The names in the first of the element's texts that holds any.
  private static List<String> first(Element element, Predicate<String> wanted) {
    int most = 12;
    List<TextNode> leaves = element.nodeStream(TextNode.class).limit(most).toList();
    for (TextNode leaf : leaves) {
      List<String> names =
          leaf.isBlank() || leaf.text().length() > LONGEST ? List.of() : names(leaf.text(), wanted);
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private static List<String> names(String text, Predicate<String> wanted) {
    return People.names(PersonName.withoutLead(text)).stream()
        .map(PersonName::bare)
        .filter(wanted)
        .toList();
  }

  private List<String> named(int from, int to) {
    List<String> pen = List.of();
    for (Area area : named) {
      if (area.first() < from || area.end() > to) {
        continue;
      }
      List<String> names = linked(area.element());
      if (names.isEmpty()) {
        names = first(area.element(), PersonName::isFull);
      }
      if (!names.isEmpty()) {
        return names;
      }
      if (pen.isEmpty() && area.length() <= 30 && to <= to()) {
        pen = first(area.element(), PageAuthors::isPenName);
      }
    }
    List<String> bylined = bylined(from, to);
    return bylined.isEmpty() ? pen : bylined;
  }

  /// The only person whom elements of the page name as an author, wherever they stand.
  private List<String> sole() {
    Set<String> all = new LinkedHashSet<>();
    for (Area area : named) {
      List<String> names = linked(area.element());
      all.addAll(names.isEmpty() ? first(area.element(), PersonName::isFull) : names);
    }
    return all.size() == 1 ? List.copyOf(all) : List.of();
  }

  /// Names behind a word that leads to them, below the article.
  private List<String> signed(int from, int to) {
    for (int i = from; i < Math.min(to, page.blocks().size()); i++) {
      PageBlock block = page.blocks().get(i);
      boolean could = block.text().length() <= LONGEST && !isOther(block.inner(), Markup.CAPTION);
      List<String> names = could ? ledBy(block.text()) : List.of();
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  /// Names alone in a block inside something that is named for the author.
  private List<String> bylined(int from, int to) {
    for (int i = from; i < Math.min(to, page.blocks().size()); i++) {
      PageBlock block = page.blocks().get(i);
      boolean byline = block.markup().filter(m -> m == Markup.BYLINE).isPresent();
      if (byline && block.text().length() <= LONGEST) {
        List<String> names = first(block.inner().element(), PersonName::isFull);
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  /// A name that is a block by itself just below the title, with a date beside it.
  private List<String> alone() {
    int most = 3;
    int near = 4;
    int last = Math.min(heading + near, page.blocks().size() - 1);
    for (int i = heading + 1; heading >= 0 && i < last; i++) {
      PageBlock block = page.blocks().get(i);
      boolean dated = isDated(i - 1) || isDated(i + 1);
      boolean could = dated && block.text().length() <= 40 && block.linkShare() < .5;
      boolean name = could && PersonName.isFull(block.text()) && !block.isHeading();
      if (name && block.text().split(" ", -1).length <= most) {
        return List.of(block.text());
      }
    }
    return List.of();
  }

  private boolean isDated(int block) {
    String text = page.blocks().get(block).text();
    return text.length() <= LONGEST
        && text.chars().anyMatch(Character::isDigit)
        && DateText.parse(text).isPresent();
  }

  /// Who a site is named after: a person's name in its title that its address holds too.
  private List<String> owner() {
    List<String> could = new ArrayList<>(meta.names());
    elements.of("title").stream()
        .findFirst()
        .ifPresent(e -> could.addAll(List.of(e.text().split("\\s+[|•·»–—-]\\s+", -1))));
    for (String name : could) {
      boolean own =
          PersonName.isFull(name.strip())
              && name.strip().split(" ", -1).length <= 3
              && DateText.tokens(name).stream()
                  .anyMatch(w -> w.length() > 3 && hosts.stream().anyMatch(h -> h.contains(w)));
      if (own) {
        return List.of(name.strip());
      }
    }
    return List.of();
  }

  /// A single word, or a desk's name, where an element named for the author holds nothing else.
  private static boolean isPenName(String name) {
    int most = 4;
    int longest = 30;
    return PersonName.isPlain(name)
        && name.length() <= longest
        && name.split(" ", -1).length <= most
        && Character.isUpperCase(name.codePointAt(0))
        && !name.endsWith(":");
  }

  private static boolean isNamed(Area area, Map<String, Boolean> known) {
    Element element = area.element();
    String rel = element.attr("rel");
    if (rel.equals("author") || element.attr("itemprop").equals("author")) {
      return true;
    }
    String href = element.normalName().equals("a") ? element.attr("href") : "";
    return (!href.isEmpty() && ADDRESSES.stream().anyMatch(href::contains))
        || known.computeIfAbsent(area.names(), names -> PageWords.has(names, NAMED));
  }

  private static List<String> linked(Element element) {
    Set<String> names = new LinkedHashSet<>();
    int most = 6;
    for (Element link : element.getElementsByTag("a").stream().limit(most).toList()) {
      names.addAll(first(link, PersonName::isFull));
    }
    return List.copyOf(names);
  }

  /// Names behind "By": at a line's start, in a line of their own below it, behind a date.
  private List<String> led(int from, int to) {
    int last = Math.min(to, page.blocks().size());
    for (int i = from; i < last; i++) {
      PageBlock block = page.blocks().get(i);
      boolean below = heading >= 0 && i > heading && i <= heading + 6;
      if (block.text().length() > LONGEST
          || (!below && isOther(block.inner(), Markup.NAVIGATION))) {
        continue;
      }
      List<String> names = ledBy(block.text());
      if (names.isEmpty() && PersonName.isLead(block.text()) && i + 1 < last) {
        String next = page.blocks().get(i + 1).text();
        boolean by = !block.text().strip().endsWith("r") && next.length() <= 40;
        names = names(by ? next : "", PageAuthors::isPenName);
      }
      if (names.isEmpty()) {
        names = between(block.text());
      }
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private static List<String> ledBy(String text) {
    String rest = PersonName.withoutLead(text);
    List<String> names = new ArrayList<>();
    for (String part :
        rest.length() < text.strip().length() ? People.names(rest) : List.<String>of()) {
      String end = END.matcher(part).replaceFirst("");
      String name = PersonName.bare(end.equals(part) ? part : PersonName.undated(end));
      if (!PersonName.isFull(name)) {
        break;
      }
      names.add(name);
    }
    return names;
  }

  /// "Posted on 4 December 2023 by Ann Example", "04.12.2023 | 13:10 | Ann Example", "by ann".
  private static List<String> between(String text) {
    boolean dated = text.chars().anyMatch(Character::isDigit) && DateText.parse(text).isPresent();
    Matcher by = BETWEEN.matcher(text);
    int brief = 25;
    if ((dated || text.length() <= brief) && by.find()) {
      List<String> names = ledBy("by " + by.group(1));
      String pen = END.matcher(by.group(1)).replaceFirst("").replace(",", "").strip();
      boolean sure = dated || text.toLowerCase(Locale.ROOT).startsWith("by ");
      boolean one = sure && pen.indexOf(' ') < 0 && pen.length() > 2 && PersonName.isPlain(pen);
      return !names.isEmpty() || !one ? names : List.of(pen);
    }
    String[] parts = text.split("\\s*[|•·●∙]\\s*|\\s[-–—]\\s", -1);
    for (String given : dated && parts.length > 1 ? parts : new String[0]) {
      String part = PersonName.bare(PersonName.withoutLead(given));
      if (PersonName.isFull(part) && part.split(" ", -1).length <= 3) {
        return List.of(part);
      }
    }
    return List.of();
  }

  /// `"author":"Ann Example"` in a script.
  private List<String> scripted() {
    int most = 60;
    int longest = 400_000;
    for (Element script : elements.of("script").stream().limit(most).toList()) {
      String data = script.data();
      Matcher found = SCRIPTED.matcher(data.length() > longest ? "" : data);
      if (data.contains("uthor") || data.contains("postedBy") || data.contains("byline")) {
        Optional<List<String>> names =
            found
                .results()
                .map(m -> names(m.group(1), PersonName::isFull))
                .filter(n -> !n.isEmpty())
                .findFirst();
        if (names.isPresent()) {
          return names.get();
        }
      }
    }
    return List.of();
  }
}
