package chancery.io.page;

import static java.util.stream.Collectors.joining;

import chancery.core.clean.Hint.Markup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// The elements that a page marks as its author's: by `rel`, `itemprop` or an author's card, which
/// are sworn to mean just that, or by a class, an id or an address that is named for authors.
///
/// Ranges are numbers of blocks, the end not included.
final class AuthorMarks {
  private static final Set<String> NAMED = BylineWords.of("mark");

  /// Parts of class names of what is told of an author.
  private static final Set<String> TOLD = BylineWords.of("told");

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

  /// The letters behind the slashes with which those begin.
  private static final String ADDRESSED =
      ADDRESSES.stream().map(part -> part.substring(1, 2)).distinct().collect(joining());

  /// Parts of the class names of portraits.
  private static final List<String> FACES =
      List.of("avatar", "headshot", "portrait", "rounded-full", "circle", "author", "profile");

  private static final Pattern SHOWN =
      Pattern.compile(
          "(?iu)^(?:(?:picture|photo|portrait|headshot|avatar|profile picture) (?:of|for)"
              + "|(?:profil)?(?:bild|foto) von|photo de|foto de) |[’']s (?:avatar|photo|picture)$");

  private static final Set<String> COMMENTS = Set.of("comment", "commentlist", "kommentar");
  private static final int LONGEST = 100;
  private static final int PEN = 30;

  /// The longest text that may stand between two authors' marks: " and ", " sowie ".
  private static final int WORD = 8;

  private final PageBlocks.Read page;
  private final List<Area> sworn = new ArrayList<>();
  private final List<Area> named = new ArrayList<>();

  /// What may be names in the texts of the elements that were asked for them.
  private final Map<Element, List<List<String>>> parts = new HashMap<>();

  AuthorMarks(PageBlocks.Read page) {
    this.page = page;
    for (Area area : page.areas()) {
      if (area.length() > LONGEST || area.end() == area.first()) {
        continue;
      }
      boolean swears = !isOther(area, Markup.CAPTION) && isSworn(area);
      boolean names = !isOther(area, Markup.NAVIGATION) && isNamed(area);
      if ((!swears && !names) || isComment(area)) {
        continue;
      }
      if (swears) {
        sworn.add(area);
      }
      if (names) {
        named.add(area);
      }
    }
  }

  private static boolean isSworn(Area area) {
    Element element = area.element();
    String names = area.names().text();
    boolean author = names.contains("author");
    boolean classed = author || names.contains("url");
    return area.attr("rel").contains("author")
        || area.attr("itemprop").equals("author")
        || (author && element.hasClass("vcard"))
        || (classed && element.hasClass("fn") && element.hasClass("url"));
  }

  private static boolean isNamed(Area area) {
    if (area.attr("rel").equals("author") || area.attr("itemprop").equals("author")) {
      return true;
    }
    return (area.names().has(NAMED) && !area.names().has(TOLD))
        || (area.tag().equals("a") && isOfAuthor(area.attr("href")))
        || new Names(area.attr("data-testid")).has(NAMED);
  }

  private static boolean isOfAuthor(String address) {
    int last = address.length() - 2;
    for (int at = address.indexOf('/'); at >= 0 && at < last; at = address.indexOf('/', at + 1)) {
      int slash = at;
      boolean could = ADDRESSED.indexOf(address.charAt(at + 1)) >= 0;
      if (could && ADDRESSES.stream().anyMatch(part -> address.startsWith(part, slash))) {
        return true;
      }
    }
    return false;
  }

  /// True for what stands in a reader's comment by the names of the elements close around it.
  private static boolean isComment(Area area) {
    int near = 5;
    Optional<Area> at = Optional.of(area);
    for (int i = 0; i < near && at.isPresent() && !at.get().tag().equals("body"); i++) {
      if (at.get().names().has(COMMENTS)) {
        return true;
      }
      at = at.get().parent();
    }
    return false;
  }

  /// True in comments, in boxes of other stories, and in the kind of text given.
  static boolean isOther(Area area, Markup too) {
    if (area.markup().isEmpty()) {
      return false;
    }
    Markup markup = area.markup().get();
    return markup == Markup.COMMENTS || markup == Markup.RELATED || markup == too;
  }

  /// The persons in a range: those that are sworn to be authors, or what is only named for authors,
  /// where that has the same names and more.
  List<String> persons(int from, int to) {
    List<String> sworn = sworn(from, to, PersonName::isFull);
    List<String> named = named(from, to);
    return named.size() > sworn.size() && named.containsAll(sworn) ? named : sworn;
  }

  /// The names in the first element of a range that is sworn to be an author's and holds any.
  List<String> sworn(int from, int to, Predicate<String> wanted) {
    return together(sworn, from, to, area -> first(area.element(), wanted));
  }

  /// The same anywhere on the page, but in a list of stories below the text.
  ///
  /// @param end the first block behind the text
  List<String> sworn(int end, Predicate<String> wanted) {
    List<Area> own = sworn.stream().filter(area -> !isListed(area, end)).toList();
    return together(own, 0, page.blocks().size(), area -> first(area.element(), wanted));
  }

  /// The names in the first mark of a range that holds any, and in those of its kind that follow it
  /// closely: one element for each of the authors.
  private static List<String> together(
      List<Area> marks, int from, int to, Function<Area, List<String>> reader) {
    Set<String> names = new LinkedHashSet<>();
    Optional<Area> last = Optional.empty();
    for (Area area : marks) {
      boolean could = area.first() >= from && area.end() <= to;
      List<String> more = could ? reader.apply(area) : List.of();
      boolean inside = last.filter(one -> one.contains(area)).isPresent();
      if (more.isEmpty() || inside) {
        continue;
      }
      if (last.filter(one -> !isNext(one, area)).isPresent()) {
        break;
      }
      names.addAll(more);
      last = Optional.of(area);
    }
    return List.copyOf(names);
  }

  /// True for a mark like the one before it with no more than a role between them.
  private static boolean isNext(Area one, Area next) {
    int gap = 1;
    return before(next.element()).length() <= WORD
        && next.first() <= one.end() + gap
        && next.tag().equals(one.tag())
        && next.names().text().equals(one.names().text())
        && next.element().attr("rel").equals(one.element().attr("rel"))
        && next.element().attr("itemprop").equals(one.element().attr("itemprop"));
  }

  /// The persons in the first element of a range that is named for authors and holds any.
  List<String> named(int from, int to) {
    List<String> names = together(named, from, to, this::persons);
    return names.isEmpty() ? bylined(from, to) : names;
  }

  /// The persons in the first element of a range below the text that is named for authors, unless
  /// it is one of many: a list of stories names the authors of each.
  List<String> below(int from, int to) {
    List<Area> own = named.stream().filter(area -> !isListed(area, from)).toList();
    return together(own, from, to, this::persons);
  }

  /// True where another mark of a mark's kind stands apart from it, both behind a block.
  private boolean isListed(Area mark, int behind) {
    int apart = 3;
    return mark.first() >= behind
        && named.stream()
            .anyMatch(other ->
                other.first() >= behind
                    && Math.abs(other.first() - mark.first()) > apart
                    && other.tag().equals(mark.tag())
                    && other.names().equals(mark.names()));
  }

  private List<String> persons(Area area) {
    Set<String> names = new LinkedHashSet<>();
    int most = 6;
    for (Element link : area.element().getElementsByTag("a").stream().limit(most).toList()) {
      if (!BylineText.isOtherWork(before(link))) {
        names.addAll(first(link, PersonName::isFull));
      }
    }
    return names.isEmpty() ? first(area.element(), PersonName::isFull) : List.copyOf(names);
  }

  /// The text in front of an element.
  private static String before(Element element) {
    return element.previousSibling() instanceof TextNode text ? text.text() : "";
  }

  /// Names alone in a block inside something that is named for the author.
  private List<String> bylined(int from, int to) {
    return page.blocks().subList(from, Math.max(from, Math.min(to, page.blocks().size()))).stream()
        .filter(block -> block.markup().filter(m -> m == Markup.BYLINE).isPresent())
        .filter(block -> block.text().length() <= LONGEST && !block.inner().names().has(TOLD))
        .map(block -> first(block.inner().element(), PersonName::isFull))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /// Who signs in a range without a person's name: a single word, a desk.
  List<String> pens(int from, int to, Predicate<String> wanted) {
    List<String> sworn = sworn(from, to, name -> PersonName.isPlain(name) && wanted.test(name));
    return sworn.isEmpty()
        ? named.stream()
            .filter(area -> area.first() >= from && area.end() <= to && area.length() <= PEN)
            .map(area -> first(area.element(), name -> PersonName.isPen(name) && wanted.test(name)))
            .filter(names -> !names.isEmpty())
            .findFirst()
            .orElse(List.of())
        : sworn;
  }

  /// The only person whom elements of the page name as an author, wherever they stand.
  ///
  /// @param end the first block behind the text
  List<String> sole(int end) {
    Set<String> all = new LinkedHashSet<>();
    named.stream().filter(area -> !isListed(area, end)).forEach(area -> all.addAll(persons(area)));
    return all.size() == 1 ? List.copyOf(all) : List.of();
  }

  /// The person whom the page's microdata name as the author without showing it: `<meta
  /// itemprop="author" content="Ann Example">` in a range; where they name several, none.
  List<String> unseen(int from, int to) {
    Set<String> all = new LinkedHashSet<>();
    page.areas().stream()
        .filter(area -> area.tag().equals("meta") && !isOther(area, Markup.CAPTION))
        .filter(area -> area.first() >= from && area.end() <= to)
        .filter(area -> isAuthor(area.element()))
        .forEach(area ->
            all.addAll(BylineText.names(area.element().attr("content"), PersonName::isFull)));
    return all.size() == 1 ? List.copyOf(all) : List.of();
  }

  /// Who is shown beside his or her name: a picture that is called by a name stands before the
  /// name, or "Picture of Ann Example" does.
  List<String> portrait(int from, int to) {
    return page.areas().stream()
        .filter(area -> area.tag().equals("img") && !isOther(area, Markup.NAVIGATION))
        .filter(area -> area.first() >= from && area.end() <= to && !isComment(area))
        .map(this::shown)
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<String> shown(Area image) {
    String alt = image.element().attr("alt").strip();
    String name = SHOWN.matcher(alt).replaceAll("");
    boolean face = !name.equals(alt) || FACES.stream().anyMatch(image.names().text()::contains);
    int near = Math.min(image.first() + 2, page.blocks().size());
    boolean printed =
        face
            && PersonName.isFull(name)
            && page.blocks().subList(image.first(), near).stream()
                .anyMatch(block -> block.text().startsWith(name));
    return printed ? List.of(name) : List.of();
  }

  private static boolean isAuthor(Element meta) {
    String property = meta.attr("itemprop");
    return property.equals("author")
        || (property.equals("name") && meta.closest("[itemprop=author]") != null);
  }

  /// The names in the first of the element's texts that holds any.
  private List<String> first(Element element, Predicate<String> wanted) {
    return parts.computeIfAbsent(element, AuthorMarks::read).stream()
        .map(parts -> BylineText.run(parts, wanted))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<List<String>> read(Element element) {
    int most = 12;
    return element
        .nodeStream(TextNode.class)
        .limit(most)
        .filter(leaf -> !leaf.isBlank())
        .map(TextNode::text)
        .filter(text -> text.length() <= LONGEST)
        .takeWhile(text -> !BylineText.isOtherWork(text))
        .map(BylineText::parts)
        .toList();
  }
}
