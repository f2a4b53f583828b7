package chancery.io.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The fields that a record may carry, and the names by which other tools know them. A record's own
/// field of our name goes before any other.
public enum Fields {
  /// An id.
  ID(
      "id guid uuid docid documentid articleid newsid storyid recordid key accessionno"
          + " accessionnumber"),
  /// The text.
  TEXT(
      """
      text body content article story transcript
      maintext articletext fulltext plaintext cleanedtext cleantext bodytext newstext rawtext storytext
      textcontent articlecontent contenttext articlebody storybody
      inhalt volltext artikel artikeltext meldung texte contenu corps texto cuerpo contenido
      conteudo conteúdo testo corpo contenuto tekst treść текст содержание стаття текстновости
      正文 内容 全文 文章内容 本文 記事 내용 본문 النص المحتوى نص metin içerik\
      """),
  /// A page with its markup.
  HTML("html rawhtml pagehtml contenthtml htmlcontent articlehtml bodyhtml page"),
  /// The headline.
  TITLE(
      """
      title headline heading head articletitle storytitle newstitle webtitle
      titel überschrift schlagzeile titre título titulo titular titolo tytuł заголовок название
      标题 標題 題名 タイトル 見出し 제목 العنوان عنوان başlık\
      """),
  /// When it was published.
  PUBLISHED(
      """
      published date publishedat publishdate publicationdate datepublished publisheddate pubdate
      publishtime publishedtime publishedon datepublish publicationtime webpublicationdate publishingdate
      dateposted postdate postedat articledate storydate newsdate issuedate releasedate pubtime
      datetime datetimepub timestamp created createdat day
      datum erscheinungsdatum fecha fechadepublicación fechapublicacion datadipubblicazione
      datepublication datedepublication дата датапубликации 日期 发布时间 發布時間 发布日期 時間
      日付 公開日 날짜 작성일 التاريخ تاريخ tarih\
      """),
  /// Its web address.
  ADDRESS(
      """
      url link address uri href sourceurl articleurl newsurl storyurl pageurl weburl permalink
      requestedurl canonicalurl originalurl finalurl enlace lien ссылка adresse 链接 網址 网址 रابط الرابط\
      """),
  /// The outlet.
  PUBLISHER(
      """
      publisher source outlet sourcename publication publicationname site sitename newspaper media
      medianame mediaoutlet newssource newsoutlet sourcetitle hostname sourcehostname sourcedomain
      domain domainname
      quelle zeitung fuente medio periódico periodico journal fonte testata giornale
      источник издание 来源 來源 媒体 出处 媒體 媒体名称 신문사 언론사 المصدر kaynak gazete\
      """),
  /// Who wrote it.
  AUTHORS(
      """
      authors author byline by creator writer writers reporter journalist authorname
      autor autoren verfasser auteur auteurs autores autore autori автор 作者 记者 記者 기자 الكاتب yazar\
      """),
  /// Its language.
  LANGUAGE("language lang locale langcode languagecode sprache langue idioma lingua язык 语言 語言"),
  /// When it was captured.
  SEEN(
      """
      seen crawled crawledat crawldate fetched fetchedat fetchdate datedownload downloaddate retrieved retrievedat
      downloaded downloadedat scraped scrapedat scrapedate collectedat accessed capturedat seendate\
      """);

  @SuppressWarnings("ImmutableEnumChecker") // Map.copyOf can not be changed
  private final Map<String, Integer> ranks;

  /// @param names those by which others know the field, the surest first, without blanks, hyphens
  ///   and underscores
  Fields(String names) {
    Map<String, Integer> found = new HashMap<>();
    for (String name : names.strip().split("\\s+", -1)) {
      found.putIfAbsent(bare(name), found.size());
    }
    this.ranks = Map.copyOf(found);
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
    return present.stream()
        .filter(name -> ranks.containsKey(bare(name)))
        .min(
            Comparator.comparingInt((String name) -> ranks.getOrDefault(bare(name), ranks.size()))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static String bare(String name) {
    return name.indexOf('_') < 0 ? name : name.replace("_", "");
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
