package chancery.io.page;

import chancery.core.model.Moment;
import chancery.core.model.PartialDate;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page says of itself outside its text: in meta elements, JSON-LD, links, its address.
final class PageMeta {
  /// Names of fields for the day of publication, by rank, without prefix (`og:`, `dc.`, …), points
  /// and strokes.
  private static final List<String> DATES =
      List.of(
          "publishedtime",
          "datepublished",
          "publisheddate",
          "publishdate",
          "pubdate",
          "publicationdate",
          "publishedat",
          "publishtime",
          "published",
          "dateissued",
          "issued",
          "dateposted",
          "postdate",
          "sailthrudate",
          "citationdate",
          "firstpublished",
          "articledateoriginal",
          "articlecreateat",
          "releasedate",
          "displaydate",
          "regdate",
          "ptime",
          "datecreated",
          "created",
          "createdtime",
          "date");

  /// Names that say "date" and not of what, whatever stands before them.
  private static final Set<String> LOOSE = Set.of("datecreated", "created", "createdtime", "date");

  /// What may stand before a name that is short.
  private static final Set<String> PREFIXES =
      Set.of("", "dc", "dcterms", "dcdate", "article", "og");

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
          "citation_authors",
          "authors",
          "og:article:author",
          "cxenseparse:author",
          "shareaholic:article_author_name",
          "mrf:authors",
          "dable:author",
          "lp.article:author",
          "creator",
          "article_author");

  /// Fields that outlets name for authors as they like: "news_author", "vr:authors".
  private static final Pattern AUTHOR =
      Pattern.compile("(?:^|.*[:._-])(?:article|page)?(?:author|autor|byline)s?(?:[._-]?names?)?");

  private static final List<String> CHANGES =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "og:modified_time",
          "article:updated_time",
          "datemodified",
          "date_modified",
          "dcterms.modified",
          "dc.date.modified",
          "last-modified",
          "lastmod",
          "revised");

  /// What a card for a message service calls an author's name.
  private static final Set<String> WRITTEN = BylineWords.of("label");

  private final Document page;
  private final PageElements elements;
  private final JsonLd linked;
  private final Map<String, String> metas;
  private final Map<String, List<String>> all;

  private final Optional<URI> address;
  private final List<Dated> dated;

  PageMeta(Document page, PageElements elements) {
    this.page = page;
    this.elements = elements;
    this.linked = JsonLd.of(elements);
    this.all = metas(elements.of("meta"));
    this.metas = new HashMap<>();
    all.forEach((name, values) -> metas.put(name, values.getFirst()));
    this.address = canonical();
    this.dated = dated(metas);
  }

  /// The values of each meta element's property, name and itemprop, in lower case.
  private static Map<String, List<String>> metas(List<Element> metas) {
    Map<String, List<String>> found = new HashMap<>();
    for (Element meta : metas) {
      String content = meta.attr("content").strip();
      for (String attribute : List.of("property", "name", "itemprop")) {
        String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
        boolean another =
            attribute.equals("itemprop") && name.equals("author") && meta.closest("head") == null;
        if (!name.isEmpty() && !content.isEmpty() && !another) {
          found.computeIfAbsent(name, _ -> new ArrayList<>()).add(content);
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
    return address;
  }

  private Optional<URI> canonical() {
    return elements.of("link").stream()
        .filter(link -> link.attr("rel").equalsIgnoreCase("canonical"))
        .findFirst()
        .flatMap(link -> Addresses.web(link.attr("href")))
        .or(() -> meta("og:url").flatMap(Addresses::web));
  }

  /// How far a stated day is one of publication.
  enum Trust {
    /// the field does not say what the day is of
    LOOSE,
    /// the field, or the page's address, says so
    SAID,
    /// address and field say so alike
    AGREED
  }

  /// A day that the page's address or its metadata state.
  record Stated(PartialDate date, Trust trust) {
    /// Believed where the address has folders for its year and month.
    private Stated within(Optional<String> address) {
      boolean folder =
          date.day()
              .map(day -> "/" + day.toString().substring(0, 7).replace('-', '/') + '/')
              .filter(month -> address.filter(a -> a.contains(month)).isPresent())
              .isPresent();
      return folder ? new Stated(date, Trust.AGREED) : this;
    }

    private Stated beside(Optional<Stated> other) {
      boolean agreed = other.filter(o -> o.date.edtf().equals(date.edtf())).isPresent();
      return agreed ? new Stated(date, Trust.AGREED) : this;
    }
  }

  /// The day of publication: by the address, by JSON-LD, by meta elements.
  Stated published(Optional<String> url) {
    Optional<String> own = url.or(() -> address().map(URI::toString));
    Optional<Stated> field =
        linked
            .published()
            .flatMap(text -> stated(text, "the page's JSON-LD", Trust.SAID))
            .or(this::metaDate);
    return own.flatMap(DateText::inName)
        .map(date -> new Stated(date.because(List.of("the page's address")), Trust.SAID))
        .map(stated -> stated.beside(field))
        .or(() -> field.map(stated -> stated.within(own)))
        .orElse(new Stated(PartialDate.unknown(), Trust.LOOSE));
  }

  /// The time at which the page was published, where JSON-LD or a meta element gives one.
  ///
  /// @param day the day of publication; a time of another day tells of something else
  Optional<Moment> moment(PartialDate day) {
    return Stream.concat(
            linked.published().stream(),
            dated.stream().filter(field -> !LOOSE.contains(field.kind())).map(Dated::text))
        .map(DateText::moment)
        .flatMap(Optional::stream)
        .filter(moment -> DateText.isOn(moment, day))
        .findFirst();
  }

  private static Optional<Stated> stated(String text, String why, Trust trust) {
    return DateText.parse(text)
        .filter(d -> !d.isUnknown())
        .map(d -> new Stated(d.because(List.of(why)), trust));
  }

  private Optional<Stated> metaDate() {
    return dated.stream()
        .flatMap(field ->
            stated(
                field.text(),
                "the page's metadata (" + field.name() + ")",
                LOOSE.contains(field.kind()) ? Trust.LOOSE : Trust.SAID)
                .stream())
        .findFirst();
  }

  /// A field for the day of publication.
  ///
  /// @param kind its name without prefix, as [#DATES] has it
  private record Dated(String name, String kind, String text) {}

  /// The fields for the day of publication, by rank.
  private static List<Dated> dated(Map<String, String> metas) {
    List<Dated> fields = new ArrayList<>();
    for (Map.Entry<String, String> field : metas.entrySet()) {
      String bare = letters(field.getKey());
      boolean changed = bare.contains("modif") || bare.contains("update") || bare.contains("expir");
      DATES.stream()
          .filter(kind -> !changed && isKind(bare, kind))
          .findFirst()
          .ifPresent(kind -> fields.add(new Dated(field.getKey(), kind, field.getValue())));
    }
    fields.sort(
        Comparator.comparingInt((Dated field) -> DATES.indexOf(field.kind()))
            .thenComparing(Dated::name));
    return fields;
  }

  private static String letters(String name) {
    StringBuilder out = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 'a' && name.charAt(i) <= 'z') {
        out.append(name.charAt(i));
      }
    }
    return out.toString();
  }

  /// Short names count behind few prefixes only.
  private static boolean isKind(String bare, String kind) {
    if (!bare.endsWith(kind)) {
      return false;
    }
    boolean loose = LOOSE.contains(kind) || kind.equals("published") || kind.equals("issued");
    return !loose || PREFIXES.contains(bare.substring(0, bare.length() - kind.length()));
  }

  /// The day of the last change that the metadata state; unknown where they state none, or one
  /// before the day of publication.
  PartialDate updated(PartialDate published) {
    Optional<PartialDate> changed =
        linked.modified().flatMap(text -> changed(text, "the page's JSON-LD"));
    for (String name : CHANGES) {
      changed =
          changed.or(() ->
              meta(name).flatMap(text -> changed(text, "the page's metadata (" + name + ")")));
    }
    return changed
        .filter(day -> published.day().isEmpty() || !isBefore(day, published))
        .orElse(PartialDate.unknown());
  }

  private static Optional<PartialDate> changed(String text, String why) {
    return DateText.parse(text).filter(PartialDate::isDay).map(d -> d.because(List.of(why)));
  }

  private static boolean isBefore(PartialDate day, PartialDate other) {
    return day.day().orElseThrow().isBefore(other.day().orElseThrow());
  }

  /// `articleBody` of the page's JSON-LD.
  Optional<String> body() {
    return linked.body();
  }

  /// What the metadata give as authors' names, persons' and the outlet's own: what the first source
  /// says, or another that has all of its names and more.
  List<String> authors() {
    List<List<String>> sources = new ArrayList<>();
    sources.add(linked.authors().stream().flatMap(a -> People.names(a).stream()).toList());
    AUTHORS.forEach(field -> sources.add(stated(field)));
    all.keySet().stream()
        .filter(field -> isOfAuthors(field) && !AUTHORS.contains(field))
        .sorted()
        .forEach(field -> sources.add(stated(field)));
    if (meta("twitter:label1").filter(PageMeta::isWritten).isPresent()) {
      sources.add(meta("twitter:data1").map(People::names).orElse(List.of()));
    }
    List<String> best = List.of();
    for (List<String> names : sources) {
      boolean more = names.size() > best.size() && names.containsAll(best);
      best =
          best.isEmpty()
                  || (more
                      && names.stream().allMatch(n -> PersonName.isFull(n) || PersonName.isDesk(n)))
              ? names
              : best;
    }
    return best.stream().distinct().toList();
  }

  private static boolean isOfAuthors(String field) {
    boolean could = field.contains("author") || field.contains("autor") || field.contains("byline");
    return could && AUTHOR.matcher(field).matches();
  }

  /// The persons that the page's description begins with: "Posted by Ann Example, Harbour Team".
  List<String> described() {
    int start = 120;
    return meta("og:description")
        .or(() -> meta("description"))
        .map(text -> BylineText.led(text.substring(0, Math.min(text.length(), start))))
        .orElse(List.of());
  }

  /// "Example, Ann" in a field for one name is Ann Example.
  private List<String> stated(String field) {
    List<String> names = new ArrayList<>();
    for (String text : all.getOrDefault(field, List.of())) {
      String[] parts = text.split(",", -1);
      boolean turned =
          (field.startsWith("citation") || field.startsWith("dc"))
              && parts.length == 2
              && People.names(text).size() == 2
              && !text.contains(";");
      names.addAll(
          turned ? List.of(parts[1].strip() + " " + parts[0].strip()) : People.names(text));
    }
    return names;
  }

  private static boolean isWritten(String label) {
    return WRITTEN.contains(label.toLowerCase(Locale.ROOT));
  }

  Optional<String> publisher() {
    return meta("og:site_name").or(linked::publisher).or(() -> meta("application-name"));
  }

  Optional<String> language() {
    Element root = page.firstElementChild();
    Optional<String> stated =
        root == null ? Optional.empty() : Optional.of(root.attr("lang").strip());
    return stated
        .filter(l -> !l.isEmpty())
        .or(linked::language)
        .or(() -> meta("og:locale"))
        .map(l -> l.replace('_', '-'));
  }

  /// The title of the article.
  ///
  /// @param url the page's address, where known
  Optional<String> title(Optional<String> url) {
    List<String> stated = new ArrayList<>();
    meta("og:title").ifPresent(stated::add);
    linked.headline().ifPresent(stated::add);
    meta("twitter:title").ifPresent(stated::add);
    elements.of("title").stream()
        .filter(e -> !e.text().isBlank() && !isOfPicture(e))
        .findFirst()
        .ifPresent(e -> stated.add(e.text().strip()));
    List<String> mended = stated.stream().map(Mojibake::mended).toList();
    String path =
        url.flatMap(Addresses::web)
            .or(this::address)
            .flatMap(uri -> Optional.ofNullable(uri.getPath()))
            .orElse("");
    return new PageTitle(elements, mended, sites(url), path).find();
  }

  private static boolean isOfPicture(Element title) {
    return title.parents().stream().anyMatch(above -> above.normalName().equals("svg"));
  }

  /// The names by which the site may call itself, folded.
  Set<String> sites(Optional<String> url) {
    return PageTitle.sites(names(), host(url));
  }

  /// The names by which the site calls itself.
  List<String> names() {
    List<String> names = new ArrayList<>();
    meta("og:site_name").ifPresent(names::add);
    linked.publisher().ifPresent(names::add);
    meta("application-name").ifPresent(names::add);
    return names;
  }

  private Optional<String> host(Optional<String> url) {
    return url.flatMap(Addresses::web).or(this::address).map(URI::getHost);
  }
}
