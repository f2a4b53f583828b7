package chancery.io.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// The names in a page's by-line: persons that its metadata state, else names in elements that are
/// named for an author, else a line such as "By Ann Example" by the headline or below the article,
/// else what the page's scripts say; an outlet or a log-in only where no person is named.
final class PageAuthors {
  private final List<String> stated;
  private final Set<String> sites;
  private final PageMeta meta;
  private final PageElements elements;
  private final PageBlocks.Read page;
  private final Area main;
  private final int heading;

  /// @param url the page's address, where known
  /// @param heading number of the block that holds the title; −1 where none does
  PageAuthors(
      PageMeta meta,
      Optional<String> url,
      PageElements elements,
      PageBlocks.Read page,
      Area main,
      int heading) {
    this.sites = meta.sites(url);
    List<String> given = meta.authors();
    boolean mixed =
        given.stream().anyMatch(name -> name.indexOf(':') > 0)
            || (given.size() > 1 && PersonName.isOffice(given.getFirst(), sites));
    this.stated =
        given.stream()
            .filter(name -> !mixed || PersonName.isFull(name) || name.equals(given.getFirst()))
            .map(BylineText::withoutLead)
            .map(PersonName::bare)
            .map(name -> PersonName.alone(name, sites))
            .distinct()
            .toList();
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
    BylineLines lines = new BylineLines(page, heading);
    if (persons.stream().anyMatch(name -> name.indexOf(' ') > 0 || PersonName.isFull(name))) {
      return agreed(known, persons, lines);
    }
    AuthorMarks marks = new AuthorMarks(page);
    AuthorScripts scripts = new AuthorScripts(elements);
    int from = from();
    int to = to();
    if (!persons.isEmpty()) {
      return first(
          List.of(
              () -> whole(first(List.of(() -> marks.persons(from, to), () -> lines.led(from, to)))),
              () -> whole(lines.signed(main.end() - 4, main.end() + 2, main.end())),
              () -> persons));
    }
    Predicate<String> isOffice = name -> PersonName.isOffice(name, sites);
    int below = 6;
    int end = Math.max(main.first(), main.end() - below);
    return first(
        List.of(
            () -> marks.persons(from, to),
            () -> marks.pens(from, to, isOffice.negate()),
            () -> lines.led(from, to),
            () -> lines.reporters(main.first(), main.end() + below),
            () -> lines.penned(from, to),
            () -> marks.sworn(main.end(), isOffice.negate().and(PersonName::isPlain)),
            () -> marks.below(end, main.end() + below),
            () -> lines.led(end, main.end() + 2),
            () -> marks.sole(main.end()),
            () -> lines.signed(end, main.end() + 2 * below, main.end()),
            lines::declared,
            () -> marks.pens(from, to, known::contains).isEmpty() ? List.of() : known,
            () -> lines.penned(end, main.end() + 2),
            () -> marks.pens(end, main.end() + below, PageAuthors::isOneWord),
            lines::dated,
            () -> marks.pens(from, to, _ -> true),
            () -> marks.sworn(main.end(), PersonName::isPlain),
            lines::wrote,
            lines::alone,
            () -> lines.portrayed(main.end() - 3, main.end() + below),
            () -> lines.signature(main.end() - 2, main.end() + 1),
            () -> known.stream().filter(this::isAccount).toList(),
            () -> marks.below(main.first(), main.end()),
            () -> marks.portrait(from, main.end() + below),
            () -> marks.unseen(from, main.end()),
            () -> scripts.names(PersonName::isFull),
            meta::described,
            lines::desk,
            () -> lines.agency(main.end() - 2, main.end() + 1),
            () -> lines.dateline(main.first(), main.end()),
            () -> known.stream().filter(PersonName::isLogin).toList(),
            () -> known,
            () -> scripts.names(PageAuthors::isOneWord),
            lines::holder));
  }

  /// The persons that the metadata state and the desks beside them, unless the by-line by the title
  /// names somebody else: who put a page up need not have written it.
  private List<String> agreed(List<String> known, List<String> persons, BylineLines lines) {
    List<String> full = whole(lines.printed());
    List<String> printed = full.isEmpty() ? lines.datedPen() : full;
    if (!printed.isEmpty() && !isSaid(persons, printed)) {
      return printed;
    }
    List<String> signing =
        known.stream().filter(n -> persons.contains(n) || PersonName.isDesk(n)).toList();
    return signing.size() > persons.size() ? signing : withOthers(persons);
  }

  private static List<String> first(List<Supplier<List<String>>> sources) {
    return sources.stream()
        .map(Supplier::get)
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /// True where one of the names is one of the others, or part of one, or the same but for what
  /// stands between its first word and its last.
  private static boolean isSaid(List<String> names, List<String> others) {
    return names.stream().anyMatch(name -> others.stream().anyMatch(o -> isSame(name, o)));
  }

  private static boolean isSame(String name, String other) {
    String one = ArticleBlocks.fold(name);
    String two = ArticleBlocks.fold(other);
    return one.contains(two) || two.contains(one) || ends(name).equals(ends(other));
  }

  /// The first and the last word of a name, folded.
  private static String ends(String name) {
    List<String> words = DateText.tokens(name);
    return words.isEmpty() ? "" : words.getFirst() + ' ' + words.getLast();
  }

  private static boolean isOneWord(String name) {
    return PersonName.isPen(name) && name.indexOf(' ') < 0;
  }

  /// The names, where each is a person's whole name.
  private static List<String> whole(List<String> names) {
    return names.stream().allMatch(PageAuthors::isWhole) ? names : List.of();
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

  /// True for a log-in that is not the site's own name: "norhavenpost.example".
  private boolean isAccount(String name) {
    return PersonName.isLogin(name) && !PersonName.isOffice(name, sites);
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
      List<String> names = could ? People.names(BylineText.withoutLead(text)) : List.of();
      boolean all = names.size() > 1 && names.stream().allMatch(PersonName::isFull);
      if (all && names.stream().anyMatch(n -> n.toLowerCase(Locale.ROOT).endsWith(first))) {
        return names;
      }
    }
    return persons;
  }
}
