package chancery.core.reading;

import chancery.core.model.ActorRef;
import chancery.core.model.Span;
import java.util.List;
import java.util.Optional;

/// Words of a text that name an actor, a place or a project.
///
/// @param span the whole noun phrase that names it, such as "Belarusian President Lukashenko"
/// @param head the name itself inside the span, such as "Lukashenko"
/// @param type what kind of thing it is
/// @param actors whom it names: one, or several for "the two leaders" and "both sides"; never
///   empty, an unknown name is an unresolved reference
/// @param office the office that the words give, such as "defence minister", where they do
public record Mention(
    Span span, Span head, MentionType type, List<ActorRef> actors, Optional<String> office) {
  public Mention {
    actors = List.copyOf(actors);
    if (actors.isEmpty() || !span.holds(head)) {
      throw new IllegalArgumentException("a mention of nobody at " + span);
    }
  }

  /// The actor, or the first of several.
  public ActorRef actor() {
    return actors.getFirst();
  }
}
