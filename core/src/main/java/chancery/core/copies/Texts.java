package chancery.core.copies;

import chancery.core.model.DocId;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The texts of one search, each once, made ready for comparison.
final class Texts {
  private final SortedMap<DocId, Body> bodies = new TreeMap<>();

  private Texts() {}

  static Texts of(Collection<CopyText> given, Spread spread) {
    SortedMap<DocId, CopyText> once = new TreeMap<>();
    given.forEach(text -> once.putIfAbsent(text.id(), text));
    Texts texts = new Texts();
    spread
        .map(List.copyOf(once.values()), Body::of)
        .forEach(body -> texts.bodies.put(body.id(), body));
    return texts;
  }

  /// In their order.
  List<DocId> ids() {
    return List.copyOf(bodies.keySet());
  }

  boolean has(DocId id) {
    return bodies.containsKey(id);
  }

  Body body(DocId id) {
    Body body = bodies.get(id);
    if (body == null) {
      throw new IllegalArgumentException("no text for " + id);
    }
    return body;
  }

  Fingerprint print(DocId id) {
    return body(id).print;
  }
}
