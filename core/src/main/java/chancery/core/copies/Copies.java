package chancery.core.copies;

import chancery.core.model.DocId;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// Finds the stories in a collection of texts: which are copies of one another, and what each copy
/// did to the story. The same texts give the same result in whatever order they come.
public final class Copies {
  private Copies() {}

  /// Stories and edges of all the texts. A text that comes twice counts once.
  public static CopyFindings find(Collection<CopyText> texts) {
    return find(texts, Spread.IN_ORDER);
  }

  /// The same, the work done by others.
  public static CopyFindings find(Collection<CopyText> texts, Spread spread) {
    Texts all = Texts.of(texts, spread);
    MemoryIndex index = new MemoryIndex();
    all.ids().forEach(id -> index.add(id, all.print(id)));
    return Finding.asking(index, all, spread).run();
  }

  /// Stories and edges of some of the texts that an index holds: of all, or of what hangs together.
  ///
  /// @param index holds these texts; candidates that are not among them are passed over
  public static CopyFindings find(Collection<CopyText> texts, CandidateIndex index, Spread spread) {
    return Finding.asking(index, Texts.of(texts, spread), spread).run();
  }

  /// The texts whose stories and edges may change when the given ones arrive: what can be reached
  /// from them through pairs that share more than chance phrases. Unlike the closure over
  /// candidates alone it stays small in a large store.
  ///
  /// @param index holds all texts, the new ones among them
  /// @param start the new texts
  /// @param text gives a text of the index
  public static List<DocId> reached(
      CandidateIndex index, Collection<DocId> start, Function<DocId, CopyText> text) {
    return new Ties(index, text).reached(start);
  }
}
