package chancery.io.xml;

import java.io.InputStream;
import java.io.Reader;
import java.util.MissingResourceException;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;

/// Walks through XML from outside. A document type is refused, so nothing can be declared, fetched
/// or multiplied; elements nest at most [#DEEPEST] deep. One thread.
public final class Xml {
  /// How deep elements may nest.
  public static final int DEEPEST = 100;

  private final XMLStreamReader in;
  private int depth;

  private Xml(XMLStreamReader in) {
    this.in = in;
  }

  /// Over characters.
  public static Xml of(Reader text) throws XmlException {
    try {
      return new Xml(factory().createXMLStreamReader(text));
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /// Over bytes in the encoding that they declare.
  public static Xml of(InputStream bytes) throws XmlException {
    try {
      return new Xml(factory().createXMLStreamReader(bytes));
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty("jdk.xml.maxElementDepth", DEEPEST + 1); // so that ours is met first
    factory.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
    return factory;
  }

  /// What was met.
  public enum Event {
    /// An element begins.
    START,
    /// An element ends.
    END,
    /// Characters.
    TEXT,
    /// The document's end.
    DONE
  }

  /// Goes on to the next event that matters.
  public Event next() throws XmlException {
    try {
      Optional<Event> event = Optional.empty();
      while (event.isEmpty() && in.hasNext()) {
        event = event(in.next());
      }
      return event.orElse(Event.DONE);
    } catch (XMLStreamException e) {
      throw broken(e);
    } catch (MissingResourceException e) {
      // the JDK's parser has no words for some of its own complaints about document types
      throw new XmlException("it is no well-formed XML" + place());
    }
  }

  /// What the parser met; empty for comments and instructions.
  private Optional<Event> event(int met) throws XmlException {
    return switch (met) {
      case XMLStreamConstants.START_ELEMENT -> {
        depth++;
        if (depth > DEEPEST) {
          throw new XmlException("its elements nest more than " + DEEPEST + " deep" + place());
        }
        yield Optional.of(Event.START);
      }
      case XMLStreamConstants.END_ELEMENT -> {
        depth--;
        yield Optional.of(Event.END);
      }
      case XMLStreamConstants.CHARACTERS,
          XMLStreamConstants.CDATA,
          XMLStreamConstants.SPACE,
          XMLStreamConstants.ENTITY_REFERENCE ->
          Optional.of(Event.TEXT);
      case XMLStreamConstants.DTD ->
          throw new XmlException("it declares a document type, which is not read" + place());
      default -> Optional.empty();
    };
  }

  private String place() {
    return " (line " + in.getLocation().getLineNumber() + ")";
  }

  private static XmlException broken(XMLStreamException e) {
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
    return new XmlException("it is no well-formed XML" + (line > 0 ? " (line " + line + ")" : ""));
  }

  /// How many elements are open.
  public int depth() {
    return depth;
  }

  /// The element's name without its prefix.
  public String name() {
    return in.getLocalName();
  }

  /// The element's namespace, or the empty string.
  public String namespace() {
    String uri = in.getNamespaceURI();
    return uri == null ? "" : uri;
  }

  /// An attribute by its name without prefix, or the empty string.
  public String attribute(String name) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (in.getAttributeLocalName(i).equals(name)) {
        return in.getAttributeValue(i);
      }
    }
    return "";
  }

  /// The characters at hand. The names of HTML's entities are known, as feeds use them undeclared.
  public String text() {
    boolean entity = in.getEventType() == XMLStreamConstants.ENTITY_REFERENCE;
    return entity ? Parser.unescapeEntities("&" + in.getLocalName() + ";", false) : in.getText();
  }
}
