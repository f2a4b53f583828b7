package chancery.io.intake.feed;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/// One item of a feed, as it was written.
///
/// @param id its id (`guid`, `id`), else its address
/// @param title its title, without markup
/// @param address the page that it stands for
/// @param published when it entered the feed, in any form
/// @param authors who wrote it
/// @param content its text with markup, where the feed gives the whole
/// @param summary what it says of it, with markup
public record FeedItem(
    Optional<String> id,
    Optional<String> title,
    Optional<String> address,
    Optional<String> published,
    List<String> authors,
    Optional<String> content,
    Optional<String> summary) {
  private static final int FULL = 500;
  private static final int FULL_SUMMARY = 1500;

  /// A wire's flash has no fewer characters.
  private static final int BRIEF = 120;

  private static final Pattern ENDED = Pattern.compile("[^.][.!?。！？][\"”»’)]*$");

  public FeedItem {
    authors = List.copyOf(authors);
  }

  /// The item's full text as a page, where it has it: its content of some length, or one that is
  /// short, ends as a text does and is clearly more than the summary; or a summary so long that it
  /// is none.
  public Optional<String> page() {
    return content
        .filter(c -> isFull(text(c)))
        .or(() -> summary.filter(s -> text(s).length() >= FULL_SUMMARY))
        .map(this::asPage);
  }

  private boolean isFull(String text) {
    int summed = summary.map(s -> text(s).length()).orElse(0);
    boolean brief = text.length() >= BRIEF && text.length() >= summed * 3 / 2;
    return text.length() >= FULL || (brief && ENDED.matcher(text).find());
  }

  private static String text(String markup) {
    return Jsoup.parse(markup).text();
  }

  private String asPage(String body) {
    String head =
        title.map(t -> Parser.unescapeEntities(t, false)).map(FeedItem::escaped).orElse("");
    boolean marked = body.indexOf('<') >= 0;
    String text = marked ? body : "<p>" + escaped(body).replace("\n\n", "</p><p>") + "</p>";
    return "<html><head><title>"
        + head
        + "</title></head><body><article><h1>"
        + head
        + "</h1>"
        + text
        + "</article></body></html>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
