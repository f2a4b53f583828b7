package chancery.core.coding;

import chancery.core.model.EventType;
import chancery.core.model.Mode;
import chancery.core.model.Span;
import java.util.List;

/// An event of the corpus that a trained reader has learned from.
///
/// @param place corpus and passage, such as `d78c1f5e/a05-0012`
/// @param type what happens
/// @param modes how it is done
/// @param trigger the words that tell it, in the sentence's own UTF-16 units
/// @param sentence the sentence that tells it
public record CorpusExample(
    String place, EventType type, List<Mode> modes, Span trigger, String sentence) {
  public CorpusExample {
    modes = List.copyOf(modes);
    if (trigger.end() > sentence.length()) {
      throw new IllegalArgumentException("a trigger outside its sentence: " + place);
    }
  }
}
