package chancery.io.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The fields that a record may carry, and the names by which other tools know them. A record's own
/// field of our name goes before any other.
public enum Fields {
  /// An id.
  ID("id", "guid", "uuid", "doc_id", "docid", "document_id", "article_id", "articleid", "key"),
  /// The text.
  TEXT(
      "text",
      "body",
      "content",
      "article",
      "maintext",
      "article_text",
      "full_text",
      "fulltext",
      "story",
      "plain_text",
      "cleaned_text",
      "article_body",
      "articlebody"),
  /// A page with its markup.
  HTML("html", "raw_html", "page"),
  /// The headline.
  TITLE("title", "headline", "heading", "head", "article_title"),
  /// When it was published.
  PUBLISHED(
      "published",
      "date",
      "published_at",
      "publishedat",
      "publish_date",
      "publication_date",
      "date_published",
      "datepublished",
      "pubdate",
      "pub_date",
      "publish_time",
      "date_publish",
      "created",
      "datetime",
      "timestamp",
      "day"),
  /// Its web address.
  ADDRESS("url", "link", "address", "uri", "href", "source_url", "article_url", "permalink"),
  /// The outlet.
  PUBLISHER(
      "publisher",
      "source",
      "outlet",
      "source_name",
      "publication",
      "site",
      "site_name",
      "sitename",
      "newspaper",
      "media",
      "source_domain",
      "domain"),
  /// Who wrote it.
  AUTHORS("authors", "author", "byline", "by", "creator", "writer"),
  /// Its language.
  LANGUAGE("language", "lang", "locale"),
  /// When it was captured.
  SEEN("seen", "crawled", "crawled_at", "fetched", "date_download", "retrieved", "downloaded");

  @SuppressWarnings("ImmutableEnumChecker") // List.of can not be changed
  private final List<String> names;

  Fields(String... names) {
    this.names = List.of(names);
  }

  /// The field of that name in capitals, as the constants are named; `URL` too.
  static Optional<Fields> named(String name) {
    String ours = name.equals("URL") ? "ADDRESS" : name;
    return List.of(values()).stream().filter(f -> f.name().equals(ours)).findFirst();
  }

  /// The field's name as users write it.
  String word() {
    return this == ADDRESS ? "url" : name().toLowerCase(Locale.ROOT);
  }

  /// The name, of those that a record has, under which this field stands.
  Optional<String> in(Set<String> present) {
    for (String name : names) {
      if (present.contains(name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /// Column and field names are compared in lower case, with underscores for blanks and hyphens.
  static String fold(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
  }

  /// The value of this field, where the record has it and it isn't blank.
  Optional<String> of(Map<String, String> record, Columns columns) {
    return columns
        .of(this, record.keySet())
        .map(record::get)
        .map(String::strip)
        .filter(v -> !v.isEmpty());
  }
}
