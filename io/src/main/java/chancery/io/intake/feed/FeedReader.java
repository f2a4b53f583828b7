package chancery.io.intake.feed;

import chancery.io.xml.Xml;
import chancery.io.xml.Xml.Event;
import chancery.io.xml.XmlException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;

/// Reads RSS 0.9 to 2.0, RDF and Atom item by item. A feed that breaks off gives the items before
/// the break. One thread.
public final class FeedReader {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
  private static final String MEDIA = "http://search.yahoo.com/mrss/";

  private final String text;
  private Optional<Xml> xml = Optional.empty();
  private final Map<String, String> channel = new HashMap<>();
  private long number;
  private boolean ended;

  /// Over a feed's characters.
  public FeedReader(String text) {
    this.text = text.stripLeading();
  }

  /// The feed's own title, as far as it was met before the first item.
  public Optional<String> title() {
    return Optional.ofNullable(channel.get("title"))
        .map(FeedReader::plain)
        .filter(t -> !t.isEmpty());
  }

  /// The feed's language, as far as it was met before the first item.
  public Optional<String> language() {
    return Optional.ofNullable(channel.get("language")).map(String::strip);
  }

  /// The next item; empty at the end.
  public Optional<FeedPart> next() {
    if (ended) {
      return Optional.empty();
    }
    try {
      Xml at = xml.isPresent() ? xml.get() : Xml.of(new StringReader(text));
      xml = Optional.of(at);
      for (Event event = at.next(); event != Event.DONE; event = at.next()) {
        if (event == Event.START && (at.name().equals("item") || at.name().equals("entry"))) {
          number++;
          return Optional.of(new FeedPart.Item(number, item(at)));
        }
        if (event == Event.START && isChannel(at)) {
          channel.putIfAbsent(at.name(), inner(at));
        }
      }
      ended = true;
      return Optional.empty();
    } catch (XmlException e) {
      ended = true;
      return Optional.of(new FeedPart.Broken(e.words()));
    }
  }

  private static boolean isChannel(Xml at) {
    int deepest = 3;
    boolean named = at.name().equals("title") || at.name().equals("language");
    return named && at.depth() <= deepest && !at.namespace().equals(MEDIA);
  }

  /// The element that just began, up to its end.
  private static FeedItem item(Xml at) throws XmlException {
    Map<String, String> fields = new HashMap<>();
    List<String> authors = new ArrayList<>();
    int level = at.depth();
    for (Event event = at.next(); event != Event.DONE && at.depth() >= level; event = at.next()) {
      if (event == Event.START) {
        child(at, fields, authors);
      }
    }
    Optional<String> address =
        field(fields, "origLink", "alternate", "link").or(() -> field(fields, "permalink"));
    return new FeedItem(
        field(fields, "guid", "id").or(() -> address),
        field(fields, "title").map(FeedReader::plain).filter(t -> !t.isEmpty()),
        address,
        field(fields, "pubDate", "published", "issued", "date", "updated", "modified"),
        authors.stream().map(FeedReader::plain).filter(a -> !a.isEmpty()).distinct().toList(),
        field(fields, "encoded", "content"),
        field(fields, "description", "summary"));
  }

  private static void child(Xml at, Map<String, String> fields, List<String> authors)
      throws XmlException {
    String name = at.name();
    if (at.namespace().equals(MEDIA)) {
      String _ = inner(at); // pictures and their captions
      return;
    }
    switch (name) {
      case "link" -> link(at, fields);
      case "guid" -> guid(at, fields);
      case "author" -> authors.add(author(at));
      case "creator" -> authors.add(inner(at));
      case "encoded" -> {
        boolean whole = at.namespace().equals(CONTENT);
        String value = inner(at);
        fields.putIfAbsent(whole ? "encoded" : "excerpt", value);
      }
      case "content" -> {
        boolean plain = at.namespace().equals(ATOM) && at.attribute("type").equals("text");
        String value = inner(at);
        fields.putIfAbsent("content", plain ? value.replace("<", "&lt;") : value);
      }
      default -> fields.putIfAbsent(name, inner(at));
    }
  }

  /// RSS has the address inside, Atom in an attribute, beside those of other things.
  private static void link(Xml at, Map<String, String> fields) throws XmlException {
    String rel = at.attribute("rel");
    String href = at.attribute("href");
    String value = inner(at);
    if (href.isEmpty()) {
      fields.putIfAbsent("link", value.strip());
    } else if (rel.isEmpty() || rel.equals("alternate")) {
      fields.putIfAbsent("alternate", href.strip());
    }
  }

  /// An item's id is its address too unless it says that it is none.
  private static void guid(Xml at, Map<String, String> fields) throws XmlException {
    boolean permalink = !at.attribute("isPermaLink").equals("false");
    String value = inner(at).strip();
    fields.putIfAbsent("guid", value);
    if (permalink && value.startsWith("http")) {
      fields.putIfAbsent("permalink", value);
    }
  }

  /// Atom's author has a name inside, RSS's is an address with a name in brackets.
  private static String author(Xml at) throws XmlException {
    StringBuilder name = new StringBuilder();
    StringBuilder all = new StringBuilder();
    int level = at.depth();
    boolean inName = false;
    for (Event event = at.next(); event != Event.DONE && at.depth() >= level; event = at.next()) {
      switch (event) {
        case START -> inName = at.name().equals("name");
        case END -> inName = false;
        case TEXT -> (inName ? name : all).append(at.text());
        case DONE -> {}
      }
    }
    String line = name.isEmpty() ? all.toString() : name.toString();
    int open = line.indexOf('(');
    int close = line.lastIndexOf(')');
    boolean mail = line.indexOf('@') >= 0;
    return mail ? (open >= 0 && close > open ? line.substring(open + 1, close) : "") : line;
  }

  private static Optional<String> field(Map<String, String> fields, String... names) {
    for (String name : names) {
      String value = fields.get(name);
      if (value != null && !value.isBlank()) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /// What stands in the element that just began: its characters, and the elements in it as markup.
  private static String inner(Xml at) throws XmlException {
    StringBuilder out = new StringBuilder();
    int level = at.depth();
    boolean marked = false;
    for (Event event = at.next(); event != Event.DONE && at.depth() >= level; event = at.next()) {
      switch (event) {
        case START -> {
          marked = true;
          out.append('<').append(at.name()).append('>');
        }
        case END -> out.append("</").append(at.name()).append('>');
        case TEXT ->
            out.append(marked ? at.text().replace("&", "&amp;").replace("<", "&lt;") : at.text());
        case DONE -> {}
      }
    }
    return out.toString();
  }

  private static String plain(String markup) {
    boolean marked = markup.indexOf('<') >= 0 || markup.indexOf('&') >= 0;
    return (marked ? Jsoup.parse(markup).text() : markup).replaceAll("\\s+", " ").strip();
  }
}
