package chancery.io.page;

import chancery.core.model.Moment;
import chancery.core.model.PartialDate;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page says of itself outside its text: in meta elements, JSON-LD, links, its address.
final class PageMeta {
  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:published_time",
          "og:article:published_time",
          "datepublished",
          "date_published",
          "publishdate",
          "publish-date",
          "publish_date",
          "pubdate",
          "published_at",
          "published_time",
          "article.published",
          "dc.date.issued",
          "dc.date.created",
          "dcterms.created",
          "dcterms.issued",
          "dc.date",
          "dcterms.date",
          "sailthru.date",
          "parsely-pub-date",
          "citation_publication_date",
          "citation_date",
          "cxenseparse:recs:publishtime",
          "originalpublicationdate",
          "article_date_original",
          "rnews:datepublished",
          "date",
          "created",
          "weibo:article:create_at",
          "release_date",
          "pub_date",
          "ptime",
          "shareaholic:article_published_time");

  /// Names that say "date" and not of what.
  private static final Set<String> LOOSE =
      Set.of("dc.date", "dcterms.date", "date", "created", "dc.date.created", "dcterms.created");

  private static final List<String> AUTHORS =
      List.of(
          "author",
          "article:author",
          "article:author_name",
          "byl",
          "dc.creator",
          "dcterms.creator",
          "sailthru.author",
          "parsely-author",
          "citation_author",
          "authors");
  private final Document page;
  private final JsonLd linked;
  private final Map<String, String> metas;

  PageMeta(Document page) {
    this.page = page;
    this.linked = JsonLd.of(page);
    this.metas = metas(page);
  }

  /// The first value of each meta element's property, name and itemprop, in lower case.
  private static Map<String, String> metas(Document page) {
    Map<String, String> found = new HashMap<>();
    for (Element meta : page.getElementsByTag("meta")) {
      String content = meta.attr("content").strip();
      for (String attribute : List.of("property", "name", "itemprop")) {
        String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          found.putIfAbsent(name, content);
        }
      }
    }
    return found;
  }

  private Optional<String> meta(String name) {
    return Optional.ofNullable(metas.get(name));
  }

  /// The address that the page calls its own, where it is one of the web.
  Optional<URI> address() {
    Element canonical = page.selectFirst("link[rel=canonical]");
    Optional<URI> link =
        canonical == null ? Optional.empty() : Addresses.web(canonical.attr("href"));
    return link.or(() -> meta("og:url").flatMap(Addresses::web));
  }

  /// A day that the page's metadata state.
  ///
  /// @param loose true where it may be another day than the one that readers see: a field that only
  ///   says "date", or a time in UTC near midnight somewhere
  record Stated(PartialDate date, boolean loose) {}

  /// The day of publication: by the address, by JSON-LD, by meta elements.
  Stated published(Optional<String> url) {
    Optional<String> own = url.or(() -> address().map(URI::toString));
    return own.flatMap(DateText::inName)
        .map(date -> new Stated(date.because(List.of("the page's address")), false))
        .or(() ->
            linked.published().flatMap(text -> stated(text, "the page's JSON-LD", isUtc(text))))
        .or(this::metaDate)
        .orElse(new Stated(PartialDate.unknown(), true));
  }

  /// The time at which the page was published, where JSON-LD or a meta element gives one.
  ///
  /// @param day the day of publication; a time of another day tells of something else
  Optional<Moment> moment(PartialDate day) {
    return Stream.concat(
            linked.published().stream(),
            DATES.stream()
                .filter(name -> !LOOSE.contains(name))
                .map(this::meta)
                .flatMap(Optional::stream))
        .map(DateText::moment)
        .flatMap(Optional::stream)
        .filter(moment -> DateText.isOn(moment, day))
        .findFirst();
  }

  private static Optional<Stated> stated(String text, String why, boolean loose) {
    return DateText.parse(text)
        .filter(d -> !d.isUnknown())
        .map(d -> new Stated(d.because(List.of(why)), loose));
  }

  private static boolean isUtc(String text) {
    return text.length() > 10 && (text.endsWith("Z") || text.endsWith("+00:00"));
  }

  private Optional<Stated> metaDate() {
    for (String name : DATES) {
      Optional<Stated> date =
          meta(name)
              .flatMap(text ->
                  stated(
                      text,
                      "the page's metadata (" + name + ")",
                      LOOSE.contains(name) || isUtc(text)));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /// The names that the metadata give as authors', the outlet's own left out.
  List<String> authors() {
    Set<String> names = new LinkedHashSet<>();
    linked.authors().forEach(all -> names.addAll(People.names(all)));
    for (String field : AUTHORS) {
      if (names.isEmpty()) {
        meta(field).ifPresent(all -> names.addAll(People.names(all)));
      }
    }
    publisher().ifPresent(names::remove);
    return new ArrayList<>(names);
  }

  Optional<String> publisher() {
    return meta("og:site_name").or(linked::publisher).or(() -> meta("application-name"));
  }

  Optional<String> language() {
    Element root = page.selectFirst("html[lang]");
    Optional<String> stated =
        root == null ? Optional.empty() : Optional.of(root.attr("lang").strip());
    return stated
        .filter(l -> !l.isEmpty())
        .or(linked::language)
        .or(() -> meta("og:locale"))
        .map(l -> l.replace('_', '-'));
  }

  /// The title: the heading that the metadata repeat, else the one that is most like them, else the
  /// metadata's own without the site's name.
  Optional<String> title() {
    Optional<String> told = meta("og:title").or(linked::headline).or(() -> meta("twitter:title"));
    Optional<String> whole = Optional.of(page.title().strip()).filter(t -> !t.isEmpty());
    List<String> stated = new ArrayList<>();
    told.ifPresent(stated::add);
    linked.headline().ifPresent(stated::add);
    whole.ifPresent(stated::add);
    List<String> first = headings("h1");
    for (String text : first) {
      if (stated.stream().anyMatch(t -> begins(t, text))) {
        return Optional.of(text);
      }
    }
    Optional<String> like =
        first.stream().filter(t -> stated.stream().anyMatch(s -> likeness(s, t) >= .4)).findFirst();
    Optional<String> second =
        headings("h2").stream()
            .filter(t -> stated.stream().anyMatch(s -> begins(s, t)))
            .findFirst();
    int fewest = 15;
    Optional<String> only =
        first.size() == 1 && first.getFirst().length() >= fewest
            ? Optional.of(first.getFirst())
            : Optional.empty();
    return like.or(() -> second)
        .or(() -> only)
        .or(() -> told.map(this::withoutSite))
        .or(() -> whole.map(this::withoutSite));
  }

  private List<String> headings(String tag) {
    Optional<String> site = publisher();
    int most = 40;
    return page.getElementsByTag(tag).stream()
        .limit(most)
        .map(Element::text)
        .map(text -> Mojibake.mended(text).strip())
        .filter(text -> !text.isEmpty() && site.filter(s -> s.equalsIgnoreCase(text)).isEmpty())
        .toList();
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

  private static boolean begins(String whole, String part) {
    String left = whole.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    String right = part.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    int fewest = 10;
    return left.equals(right) || (right.length() >= fewest && left.startsWith(right));
  }

  private String withoutSite(String title) {
    Optional<String> site = publisher();
    for (String mark : List.of(" | ", " - ", " — ", " – ", " :: ", " » ", " · ")) {
      int at = title.lastIndexOf(mark);
      if (at > 0) {
        String rest = title.substring(at + mark.length()).strip();
        boolean named = site.filter(s -> s.equalsIgnoreCase(rest)).isPresent();
        int most = 4;
        boolean bar = mark.equals(" | ") && rest.length() > 2 * at;
        if (bar) {
          return rest;
        }
        if (named || (rest.split(" ", -1).length <= most && at > rest.length())) {
          return title.substring(0, at).strip();
        }
      }
    }
    return title;
  }
}
