package chancery.core.reading.statements;

import chancery.core.reading.Sentence;
import java.util.List;

/// Reads attributions sentence by sentence beside the rules.
@FunctionalInterface
public interface SecondReader {
  /// One that sees nothing: the rules read alone.
  SecondReader NONE = _ -> List.of();

  /// The attributions of a sentence, in order of their cues.
  List<Attribution> attributions(Sentence sentence);
}
