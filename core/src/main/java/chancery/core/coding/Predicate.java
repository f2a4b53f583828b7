package chancery.core.coding;

import chancery.core.model.Context;
import chancery.core.model.EventType;
import chancery.core.model.Mode;
import java.util.List;
import java.util.Optional;

/// One line of the codebook: words that tell one kind of event, with the frames they stand in.
///
/// @param id names it: the type and its first head, such as `consult.meet`
/// @param type what it tells
/// @param mode how, where the words themselves say it
/// @param openMode true where the mode follows from the words around it
/// @param planned true where the words say that the act is still to come
/// @param cameo CAMEO code, or the first two digits of it; empty where type and mode give it
/// @param contexts contexts that the words always bring
/// @param frames how it stands in a sentence
/// @param examples sentences with what they must yield
record Predicate(
    String id,
    EventType type,
    Optional<Mode> mode,
    boolean openMode,
    boolean planned,
    Optional<String> cameo,
    List<Context> contexts,
    List<Frame> frames,
    List<Example> examples) {
  Predicate {
    contexts = List.copyOf(contexts);
    frames = List.copyOf(frames);
    examples = List.copyOf(examples);
  }
}
