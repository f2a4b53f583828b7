package chancery.io.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// The title of a page's article: the heading that the metadata repeat, else the one that is most
/// like them, else the metadata's own without the site's name.
///
/// A heading may hold more than the title (a kicker, a date, a label for screen readers); what the
/// metadata repeat of it is the title, else what remains without the parts that are named for
/// something else. A heading that says the site's name is none. Where heading and metadata differ,
/// the page's address may tell which of them is the title: editors shorten headings, and metadata
/// are written for search engines, but an address is made of the title that the page had first.
final class PageTitle {
  private static final Set<String> BESIDE =
      Set.of(
          "kicker",
          "overline",
          "topline",
          "toptitle",
          "uptitle",
          "dachzeile",
          "spitzmarke",
          "eyebrow",
          "roofline",
          "overtitle",
          "supertitle",
          "pretitle",
          "antetitulo",
          "volanta",
          "subtitle",
          "subheadline",
          "subline",
          "subhead",
          "subheading",
          "date",
          "datum",
          "time",
          "meta",
          "category",
          "rubrik",
          "section",
          "label",
          "badge",
          "tag",
          "comments",
          "hidden",
          "invisible",
          "sr");

  private static final Set<String> SECTIONS = BylineWords.of("section");
  private static final Set<String> ASIDE = Set.of("time", "small", "rt", "rp");
  private static final Pattern ARCHIVE =
      Pattern.compile("^(?:https?://web\\.archive\\.org)?/web/\\d+[a-z_]*/");
  private static final Pattern HOST = Pattern.compile("^https?://[^/?#]*");
  private static final Pattern LANGUAGE = Pattern.compile("\\?(?:lang|locale)=[\\w-]*$");
  private static final Pattern UNSEEN = Pattern.compile("[\u00ad\u200b]");
  private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");
  private static final Pattern BARS = Pattern.compile("\\s*[|｜│]+\\s*");

  /// From here on scripts part no words by spaces.
  private static final char UNSPACED = '\u3040';

  private static final int FEWEST = 6;
  private static final int MOST = 40;

  /// Longest heading, in UTF-16 units, that is a title and no introduction set as a heading.
  private static final int LONGEST = 200;

  /// Longest name of a section with the site's beside it.
  private static final int LONGEST_SECTION = 80;

  private final PageElements page;
  private final List<String> stated;
  private final Set<String> sites;
  private final StatedTitle parting;
  private final TitleSlug slug;
  private final Set<String> wholes;
  private final Set<String> openings;
  private final Set<String> endings;

  /// @param stated the titles that the metadata give, the best first; the page's own title last
  /// @param sites names of the site, folded
  /// @param path the path of the page's address; empty where none is known
  PageTitle(PageElements page, List<String> stated, Set<String> sites, String path) {
    this.page = page;
    this.stated = stated.stream().map(PageTitle::clean).map(PageTitle::barred).toList();
    this.sites = sites;
    this.parting = new StatedTitle(sites);
    this.slug = new TitleSlug(path);
    this.wholes = this.stated.stream().map(ArticleBlocks::fold).collect(Collectors.toSet());
    this.openings = parts(this.stated, true);
    this.endings = parts(this.stated, false);
  }

  /// The title; empty where the page gives none.
  Optional<String> find() {
    return chosen()
        .map(parting::withoutName)
        .map(title -> StatedTitle.withoutSections(title, " | "))
        .filter(title -> !title.isEmpty());
  }

  private Optional<String> chosen() {
    List<Element> first = headings(page.of("h1"));
    List<Element> all = new ArrayList<>(first);
    all.addAll(headings(page.headlines()));
    Optional<String> repeated = repeated(all, wholes).or(() -> repeated(all, openings));
    if (repeated.isPresent()) {
      return repeated;
    }
    Optional<String> addressed = first.size() == 1 ? addressed(first.getFirst()) : Optional.empty();
    if (addressed.isPresent() && repeated(all, endings).isEmpty()) {
      return addressed;
    }
    List<Element> lower = new ArrayList<>(page.of("h2"));
    lower.addAll(page.of("h3"));
    List<Element> below = headings(lower);
    return first.stream()
        .flatMap(e -> like(e).stream())
        .findFirst()
        .or(() -> repeated(below, openings))
        .or(() -> repeated(all, endings))
        .or(() -> repeated(below, endings))
        .or(() -> unrepeated(first, below));
  }

  /// The title where no heading is repeated: the only heading of the first rank, what is named for
  /// the title, a lower heading with which the metadata begin, the metadata's own title, unless
  /// that names a section.
  private Optional<String> unrepeated(List<Element> first, List<Element> below) {
    Optional<String> only =
        first.size() == 1
            ? Optional.of(trimmed(first.getFirst())).filter(t -> t.length() >= FEWEST)
            : Optional.empty();
    return only.or(this::titled)
        .or(() -> first.isEmpty() ? begun(below) : Optional.empty())
        .or(() -> stated.stream().filter(title -> !isSection(title)).findFirst().map(parting::bare))
        .or(() -> below.stream().filter(PageTitle::isPlain).map(PageTitle::trimmed).findFirst())
        .or(() -> stated.stream().findFirst().map(StatedTitle::opening));
  }

  /// The first heading that is the better part of the metadata's title, which begins with it.
  private Optional<String> begun(List<Element> headings) {
    return headings.stream()
        .map(PageTitle::trimmed)
        .filter(text -> stated.stream().anyMatch(title -> isMost(title, text)))
        .findFirst();
  }

  private static boolean isMost(String title, String text) {
    return begins(title, text) && 2 * text.length() > title.length();
  }

  /// True for a heading of several words that is no link.
  private static boolean isPlain(Element heading) {
    int fewest = 12;
    return ArticleBlocks.fold(heading.text()).length() >= fewest
        && heading.getElementsByTag("a").isEmpty()
        && heading.closest("a, nav, aside, footer") == null;
  }

  /// The first text that a class name or an id calls the title.
  private Optional<String> titled() {
    return headings(page.titled()).stream()
        .map(PageTitle::trimmed)
        .filter(text -> ArticleBlocks.fold(text).length() >= FEWEST)
        .findFirst();
  }

  private List<Element> headings(List<Element> elements) {
    return elements.stream().limit(2 * MOST).filter(this::isHeading).toList();
  }

  private boolean isHeading(Element element) {
    String text = element.text();
    boolean brief = text.length() <= LONGEST || stated.isEmpty();
    return !text.isBlank()
        && brief
        && !parting.isSite(text)
        && !isSection(text)
        && !leadsHome(element, text);
  }

  /// True for the name of a site's section, alone or beside the site's name.
  private static boolean isSection(String title) {
    String name = title.length() > LONGEST_SECTION ? title : StatedTitle.opening(title);
    return SECTIONS.contains(name.strip().toLowerCase(Locale.ROOT));
  }

  /// True where the heading is a link to the site's front page, as its name is.
  private static boolean leadsHome(Element heading, String text) {
    Element link = heading.getElementsByTag("a").first();
    if (link == null || link.text().length() * 3 < text.length() * 2) {
      return false;
    }
    String target = ARCHIVE.matcher(link.attr("href")).replaceFirst("");
    target = HOST.matcher(target).replaceFirst("");
    target = LANGUAGE.matcher(target).replaceFirst("");
    return target.equals("/") || (target.isEmpty() && !link.attr("href").isEmpty());
  }

  /// What the metadata repeat of the first heading of which they repeat anything.
  private Optional<String> repeated(List<Element> headings, Set<String> wanted) {
    return headings.stream().flatMap(e -> run(e, wanted).stream()).findFirst();
  }

  /// The heading, or what remains of it behind a kicker or before a date, where the metadata say
  /// the same.
  private Optional<String> run(Element heading, Set<String> wanted) {
    String whole = clean(heading.text());
    if (isOf(whole, wanted)) {
      return Optional.of(
          wholes.contains(ArticleBlocks.fold(whole)) ? withoutKicker(heading) : trimmed(heading));
    }
    for (String mark : StatedTitle.MARKS) {
      String behind = whole.substring(whole.indexOf(mark) + 1);
      if (isOf(behind, wholes)) {
        return Optional.of(behind.substring(mark.length() - 1));
      }
    }
    List<TextNode> leaves = leaves(heading).stream().limit(8).toList();
    for (int from = 1; from < leaves.size(); from++) {
      String run = joined(leaves.subList(from, leaves.size()));
      if (isOf(run, wanted)) {
        return Optional.of(run);
      }
    }
    for (int to = leaves.size() - 1; to > 0; to--) {
      String rest = joined(leaves.subList(to, leaves.size()));
      String run = joined(leaves.subList(0, to));
      boolean dated = rest.chars().anyMatch(Character::isDigit);
      if ((dated || isBeside(leaves.get(to), heading)) && isOf(run, wanted)) {
        return Optional.of(run);
      }
    }
    return Optional.empty();
  }

  private static String joined(List<TextNode> leaves) {
    StringBuilder text = new StringBuilder();
    for (TextNode leaf : leaves) {
      String words = leaf.getWholeText();
      boolean spaced = text.isEmpty() || text.charAt(text.length() - 1) < UNSPACED;
      text.append(spaced || words.charAt(0) < UNSPACED ? " " : "").append(words);
    }
    return clean(text.toString());
  }

  private boolean isOf(String text, Set<String> wanted) {
    String folded = ArticleBlocks.fold(text);
    return folded.length() >= FEWEST && wanted.contains(folded) && !sites.contains(folded);
  }

  /// The heading where it is about what the metadata say: they begin with it, or share most words.
  private Optional<String> like(Element heading) {
    String text = trimmed(heading);
    boolean alike = stated.stream().anyMatch(t -> begins(t, text) || likeness(t, text) >= .4);
    return alike ? Optional.of(text) : Optional.empty();
  }

  /// The title of the metadata where the page's address is made of its words, and not of the
  /// heading's.
  private Optional<String> addressed(Element heading) {
    double clear = .34;
    int fewest = 3;
    return stated.stream()
        .filter(_ -> slug.size() >= fewest)
        .findFirst()
        .map(parting::bare)
        .filter(title -> !ArticleBlocks.fold(title).contains(ArticleBlocks.fold(heading.text())))
        .filter(title -> slug.nearness(title) - slug.nearness(heading.text()) >= clear);
  }

  /// The heading without the parts that are named for something else than the title.
  private static String trimmed(Element heading) {
    return rest(
        heading, leaves(heading).stream().filter(leaf -> !isBeside(leaf, heading)).toList());
  }

  /// The heading without such parts before the title; those behind it are part of a title that the
  /// metadata give with them.
  private static String withoutKicker(Element heading) {
    return rest(
        heading, leaves(heading).stream().dropWhile(leaf -> isBeside(leaf, heading)).toList());
  }

  private static String rest(Element heading, List<TextNode> leaves) {
    String rest = joined(leaves);
    boolean enough = ArticleBlocks.fold(rest).length() >= FEWEST;
    return enough && leaves.size() < leaves(heading).size() ? rest : clean(heading.text());
  }

  private static List<TextNode> leaves(Element heading) {
    return heading.nodeStream(TextNode.class).filter(leaf -> !leaf.isBlank()).toList();
  }

  private static boolean isBeside(TextNode leaf, Element heading) {
    for (Element at = leaf.parent(); at != null && !at.equals(heading); at = at.parent()) {
      if (ASIDE.contains(at.normalName())
          || new Names(at.className() + ' ' + at.id()).has(BESIDE)) {
        return true;
      }
    }
    return false;
  }

  private static String clean(String text) {
    String mended = Mojibake.mended(text);
    if (isClean(mended)) {
      return mended.strip();
    }
    String plain = Parser.unescapeEntities(mended, false);
    return SPACES.matcher(UNSEEN.matcher(plain).replaceAll("")).replaceAll(" ").strip();
  }

  /// True where nothing but visible ASCII stands between single spaces, and no entity; spares most
  /// titles the cleaning.
  private static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean again = c == ' ' && i > 0 && text.charAt(i - 1) == ' ';
      if (c < ' ' || c > '~' || c == '&' || again) {
        return false;
      }
    }
    return true;
  }

  /// With one kind of bar, between spaces.
  private static String barred(String title) {
    return BARS.matcher(title).replaceAll(" | ").strip();
  }

  /// The stated titles, folded, and what stands of them before, or behind, each mark that parts a
  /// title from a site's name.
  private static Set<String> parts(List<String> stated, boolean before) {
    Set<String> parts = new LinkedHashSet<>();
    for (String title : stated) {
      parts.add(ArticleBlocks.fold(title));
      List<String> marks = new ArrayList<>(StatedTitle.MARKS);
      if (!before) {
        marks.add(": ");
      }
      for (String mark : marks) {
        for (int at = title.indexOf(mark); at > 0; at = title.indexOf(mark, at + 1)) {
          String part = before ? title.substring(0, at) : title.substring(at + mark.length());
          parts.add(ArticleBlocks.fold(part));
        }
      }
    }
    return parts;
  }

  /// Share of the words of the shorter that the other has too.
  private static double likeness(String one, String other) {
    Set<String> left = new LinkedHashSet<>(DateText.tokens(one));
    Set<String> right = new LinkedHashSet<>(DateText.tokens(other));
    int shorter = Math.min(left.size(), right.size());
    int fewest = 3;
    left.retainAll(right);
    return shorter < fewest ? 0 : (double) left.size() / shorter;
  }

  private static boolean begins(String title, String part) {
    String left = title.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    String right = part.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    int fewest = 10;
    boolean whole = left.equals(right);
    return whole || (right.length() >= fewest && left.startsWith(right));
  }

  /// The names by which a site may call itself: what it states, and its host without and with its
  /// top domain.
  static Set<String> sites(List<String> names, Optional<String> host) {
    Set<String> sites = new LinkedHashSet<>();
    names.forEach(name -> sites.add(ArticleBlocks.fold(name)));
    host.ifPresent(full -> {
      String lower = full.toLowerCase(Locale.ROOT);
      String bare = lower.startsWith("www.") ? lower.substring(4) : lower;
      sites.add(ArticleBlocks.fold(bare));
      List<String> labels = new ArrayList<>(List.of(bare.split("\\.", -1)));
      if (labels.size() > 1) {
        labels.removeLast();
        labels.forEach(label -> sites.add(ArticleBlocks.fold(label)));
      }
    });
    sites.remove("");
    return sites;
  }
}
