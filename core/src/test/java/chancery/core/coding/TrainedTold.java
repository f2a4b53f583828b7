package chancery.core.coding;

import chancery.core.model.Finding;
import chancery.core.model.Participant;
import java.util.List;
import java.util.stream.Collectors;

/// What the trained coder tells where a model was made by hand.
final class TrainedTold {
  private TrainedTold() {}

  /// What the trained coder makes of a notation as [Told] has it.
  static Coding code(SentenceModel model, double least, String notation) {
    return new TrainedCoder(Told.codebook(), model, least)
        .code(Told.reading(notation, "2024-03-05"));
  }

  /// Their names.
  static List<String> names(List<Participant> people) {
    return people.stream().map(p -> p.actor().name()).toList();
  }

  /// The one event of it.
  static Finding.Event only(SentenceModel model, String text) {
    return code(model, 0, text).events().getFirst();
  }

  /// Why the one event is there.
  static String why(SentenceModel model, String text) {
    return only(model, text).setting().why();
  }

  /// Who did it → to whom.
  static String parties(Finding.Event event) {
    return String.join(",", names(event.actors()))
        + " > "
        + String.join(",", names(event.recipients()));
  }

  /// The parties of its one event.
  static String told(SentenceModel model, String text) {
    return code(model, 0, text).events().stream()
        .map(e -> e.code().type() + " " + parties(e) + " " + e.setting().status())
        .collect(Collectors.joining("; "));
  }
}
