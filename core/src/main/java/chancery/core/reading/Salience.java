package chancery.core.reading;

import chancery.core.actors.Actor.Person;
import chancery.core.actors.Actor.State;
import chancery.core.model.ActorRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who is in the reader's mind at a point of a document: states fade by the sentence, persons are
/// remembered in the order in which they were named.
final class Salience {
  private static final double FADING = 0.75;
  private static final int PERSON_MEMORY = 12;
  private static final int FURTHEST = 3;

  private final Map<String, Weight> states = new HashMap<>();
  private final List<Seen> persons = new ArrayList<>();
  private List<Seen> subjects = List.of();
  private List<ActorRef> group = List.of();
  private int groupSentence = -FURTHEST;

  private record Weight(State state, double value, int sentence, int order) {
    double at(int now) {
      return value * Math.pow(FADING, now - sentence);
    }
  }

  /// A person named.
  ///
  /// @param gender `f`, `m`, or empty where unknown
  /// @param sentence number of the sentence
  record Seen(ActorRef ref, String gender, int sentence, Optional<Person> person) {}

  private int order;

  void state(State state, int sentence) {
    Weight before = states.get(state.id());
    double old = before == null ? 0 : before.at(sentence);
    states.put(state.id(), new Weight(state, old + 1, sentence, order++));
  }

  void person(Seen seen) {
    persons.removeIf(p -> p.ref().key().equals(seen.ref().key()));
    persons.add(seen);
    if (persons.size() > PERSON_MEMORY) {
      persons.removeFirst();
    }
  }

  /// Notes the persons of a sentence in the order in which it names them.
  void endSentence(List<Seen> named) {
    if (!named.isEmpty()) {
      subjects = List.copyOf(named);
    }
  }

  void group(List<ActorRef> actors, int sentence) {
    group = List.copyOf(actors);
    groupSentence = sentence;
  }

  /// The last group named, where it is no further than the sentence before.
  List<ActorRef> lastGroup(int sentence) {
    return sentence - groupSentence <= 1 ? group : List.of();
  }

  /// The persons of the last sentence that named any, where that is near.
  List<Seen> lastPersons(int sentence) {
    boolean near = !subjects.isEmpty() && sentence - subjects.getFirst().sentence() <= FURTHEST;
    return near ? subjects : List.of();
  }

  /// The state last and most often named.
  Optional<State> state(int sentence) {
    return ranked(sentence).stream().findFirst();
  }

  /// The two states last and most often named; fewer where fewer were named.
  List<State> pairOfStates(int sentence) {
    return ranked(sentence).stream().limit(2).toList();
  }

  private List<State> ranked(int sentence) {
    return states.values().stream()
        .sorted(
            Comparator.comparingDouble((Weight w) -> -w.at(sentence))
                .thenComparingInt(w -> -w.order())
                .thenComparing(w -> w.state().id()))
        .map(Weight::state)
        .toList();
  }

  /// The two persons of different countries that were named last, in the order of naming.
  List<ActorRef> pairOfPersons() {
    List<ActorRef> pair = new ArrayList<>();
    for (Seen seen : persons.reversed()) {
      boolean official = seen.ref().country().isPresent();
      boolean other = pair.isEmpty() || !pair.getFirst().country().equals(seen.ref().country());
      if (official && other && pair.size() < 2) {
        pair.addFirst(seen.ref());
      }
    }
    return pair.size() == 2 ? List.copyOf(pair) : List.of();
  }
}
