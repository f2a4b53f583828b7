package chancery.io.intake.feed;

import chancery.io.xml.Xml;
import chancery.io.xml.Xml.Event;
import chancery.io.xml.XmlException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lists of feeds: OPML, or plain text with an address a line.
public final class Opml {
  private Opml() {}

  /// A feed to watch.
  ///
  /// @param address its address, unchecked
  /// @param name what the list calls it
  public record Feed(String address, Optional<String> name) {}

  /// The feeds that a list names, in order, each once.
  ///
  /// @throws XmlException where the list looks like XML and is broken
  public static List<Feed> feeds(String list) throws XmlException {
    List<Feed> found = list.stripLeading().startsWith("<") ? outline(list) : lines(list);
    List<Feed> once = new ArrayList<>();
    for (Feed feed : found) {
      if (once.stream().noneMatch(f -> f.address().equals(feed.address()))) {
        once.add(feed);
      }
    }
    return List.copyOf(once);
  }

  private static List<Feed> lines(String list) {
    return list.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(line -> new Feed(line, Optional.empty()))
        .toList();
  }

  private static List<Feed> outline(String list) throws XmlException {
    List<Feed> feeds = new ArrayList<>();
    Xml at = Xml.of(new StringReader(list.stripLeading()));
    for (Event event = at.next(); event != Event.DONE; event = at.next()) {
      String address =
          event == Event.START && at.name().equals("outline") ? at.attribute("xmlUrl") : "";
      if (!address.isBlank()) {
        String title = at.attribute("title");
        String name = title.isBlank() ? at.attribute("text") : title;
        feeds.add(new Feed(address.strip(), Optional.of(name.strip()).filter(n -> !n.isEmpty())));
      }
    }
    return feeds;
  }
}
