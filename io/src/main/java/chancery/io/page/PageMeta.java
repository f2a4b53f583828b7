package chancery.io.page;

import chancery.core.model.PartialDate;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

  PageMeta(Document page) {
    this.page = page;
    this.linked = JsonLd.of(page);
  }

  private Optional<String> meta(String name) {
    for (Element meta : page.getElementsByTag("meta")) {
      boolean named =
          meta.attr("property").toLowerCase(Locale.ROOT).equals(name)
              || meta.attr("name").toLowerCase(Locale.ROOT).equals(name)
              || meta.attr("itemprop").toLowerCase(Locale.ROOT).equals(name);
      if (named && !meta.attr("content").isBlank()) {
        return Optional.of(meta.attr("content").strip());
      }
    }
    return Optional.empty();
  }

  /// The address that the page calls its own, where it is one of the web.
  Optional<URI> address() {
    Element canonical = page.selectFirst("link[rel=canonical]");
    Optional<URI> link =
        canonical == null ? Optional.empty() : Addresses.web(canonical.attr("href"));
    return link.or(() -> meta("og:url").flatMap(Addresses::web));
  }

  /// The day of publication: by the address, by JSON-LD, by meta elements, by `time` elements.
  PartialDate published(Optional<String> url) {
    Optional<String> own = url.or(() -> address().map(URI::toString));
    return own.flatMap(DateText::inName)
        .map(date -> date.because(List.of("the page's address")))
        .or(() ->
            linked
                .published()
                .flatMap(DateText::parse)
                .map(d -> d.because(List.of("the page's JSON-LD"))))
        .or(this::metaDate)
        .or(this::timeElement)
        .orElse(PartialDate.unknown());
  }

  private Optional<PartialDate> metaDate() {
    for (String name : DATES) {
      Optional<PartialDate> date = meta(name).flatMap(DateText::parse).filter(d -> !d.isUnknown());
      if (date.isPresent()) {
        return date.map(d -> d.because(List.of("the page's metadata (" + name + ")")));
      }
    }
    return Optional.empty();
  }

  private Optional<PartialDate> timeElement() {
    for (Element time : page.select("time[datetime], [itemprop=datePublished]")) {
      String value = time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content");
      Optional<PartialDate> date = DateText.parse(value).filter(PartialDate::isDay);
      if (date.isPresent()) {
        return date.map(d -> d.because(List.of("the page's time element")));
      }
    }
    return Optional.empty();
  }

  List<String> authors() {
    Set<String> names = new LinkedHashSet<>();
    linked.authors().forEach(all -> names.addAll(People.names(all)));
    for (String field : AUTHORS) {
      if (names.isEmpty()) {
        meta(field).ifPresent(all -> names.addAll(People.names(all)));
      }
    }
    for (Element byline : page.select("[rel=author], [itemprop=author], .byline, .author-name")) {
      int longest = 80;
      if (names.isEmpty() && byline.text().length() <= longest) {
        names.addAll(People.names(byline.text()));
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

  /// The title: the heading that the metadata repeat, else the metadata's, else the heading or the
  /// page's title without the site's name.
  Optional<String> title() {
    Optional<String> told = meta("og:title").or(linked::headline).or(() -> meta("twitter:title"));
    Optional<String> whole = Optional.of(page.title().strip()).filter(t -> !t.isEmpty());
    for (Element heading : page.select("h1, h2")) {
      String text = heading.text().strip();
      boolean same =
          !text.isEmpty()
              && (told.filter(t -> begins(t, text)).isPresent()
                  || whole.filter(t -> begins(t, text)).isPresent());
      if (same) {
        return Optional.of(text);
      }
    }
    return told.map(this::withoutSite)
        .or(() ->
            Optional.ofNullable(page.selectFirst("h1"))
                .map(Element::text)
                .map(String::strip)
                .filter(t -> t.length() > 10))
        .or(() -> whole.map(this::withoutSite));
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
        if (named || (rest.split(" ", -1).length <= most && at > rest.length())) {
          return title.substring(0, at).strip();
        }
      }
    }
    return title;
  }
}
