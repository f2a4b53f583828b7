package chancery.reader;

import chancery.core.coding.SentenceReading;
import chancery.core.coding.SentenceReading.Act;
import chancery.core.coding.SentenceReading.Named;
import chancery.core.coding.SentenceReading.Saying;
import chancery.core.coding.SentenceReading.Tie;
import chancery.core.model.Context;
import chancery.core.model.EventType;
import chancery.core.model.Mode;
import chancery.core.model.Span;
import chancery.core.reading.MentionType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes names, acts and sayings of the network's answers. Immutable.
final class Decoder {
  private static final double LEAST = 0.1;
  private static final double TIE = 0.2;
  private static final double HALF = 0.5;

  private final Card card;

  Decoder(Card card) {
    this.card = card;
  }

  SentenceReading read(Logits logits) {
    List<Run> named = mentions(logits);
    List<Named> names = named.stream().map(r -> r.named(logits)).toList();
    return new SentenceReading(
        names, acts(logits, named), sayings(logits, named), Optional.empty());
  }

  /// Words in a row that name one thing.
  private record Run(int from, int to, MentionType type) {
    Named named(Logits logits) {
      return new Named(span(logits, from, to), type);
    }
  }

  private static Span span(Logits logits, int from, int to) {
    return logits.words().get(from).span().union(logits.words().get(to).span());
  }

  private List<Run> mentions(Logits logits) {
    List<Run> runs = new ArrayList<>();
    for (int w = 0; w < logits.size(); w++) {
      Card.MentionTag tag = card.mentions().get(logits.best(w, 0, card.mentions().size()));
      boolean goesOn = !runs.isEmpty() && runs.getLast().to() == w - 1;
      if (tag.type().isEmpty()) {
        continue;
      }
      if (tag.begins()) {
        runs.add(new Run(w, w, tag.type().get()));
      } else if (goesOn) {
        Run last = runs.removeLast();
        runs.add(new Run(last.from(), w, last.type()));
      }
    }
    return runs;
  }

  // ---- acts ----

  private List<Act> acts(Logits logits, List<Run> named) {
    List<Act> acts = new ArrayList<>();
    int tags = card.triggers().size() + 2;
    double temperature = card.figure("trigger.temperature", 1);
    int end = -1;
    for (int w = 0; w < logits.size(); w++) {
      double[] shares = logits.shares(w, card.triggerAt(), tags, temperature);
      if (w <= end || 1 - shares[0] - shares[1] < LEAST) {
        continue;
      }
      end = w;
      while (end + 1 < logits.size() && logits.best(end + 1, card.triggerAt(), tags) == 1) {
        end++;
      }
      acts.addAll(acts(logits, named, w, end, shares));
    }
    return acts;
  }

  private List<Act> acts(Logits logits, List<Run> named, int from, int to, double[] shares) {
    Map<EventType, Double> types = new EnumMap<>(EventType.class);
    for (int i = 0; i < card.triggers().size(); i++) {
      types.put(card.triggers().get(i), shares[i + 2]);
    }
    List<Tie> actors = ties(logits, named, Card.Link.ACTOR, from);
    List<Tie> recipients = ties(logits, named, Card.Link.RECIPIENT, from);
    EventType type = best(types);
    var status = card.statuses().get(logits.best(from, card.statusAt(), card.statuses().size()));
    Act act =
        new Act(
            span(logits, from, to),
            types,
            status,
            modes(logits, from, type),
            contexts(logits, from),
            actors,
            recipients);
    boolean jailed =
        type == EventType.SANCTION
            && modes(logits, from, EventType.COERCE).contains(Mode.COERCE_ARREST)
            && act.modes().contains(Mode.SANCTION_CONVICT);
    return jailed ? List.of(act, arrest(act)) : List.of(act);
  }

  /// A conviction that sends to prison is an arrest too.
  private static Act arrest(Act act) {
    double share = act.types().getOrDefault(EventType.SANCTION, 0.0);
    return new Act(
        act.trigger(),
        Map.of(EventType.COERCE, share),
        act.status(),
        List.of(Mode.COERCE_ARREST),
        act.contexts(),
        act.actors(),
        act.recipients());
  }

  private static EventType best(Map<EventType, Double> types) {
    return types.entrySet().stream()
        .max(
            Map.Entry.<EventType, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  private List<Mode> modes(Logits logits, int word, EventType type) {
    List<Mode> modes = new ArrayList<>();
    for (int i = 0; i < card.modes().size(); i++) {
      if (card.modes().get(i).type() == type
          && logits.alone(word, card.modesAt() + i) >= card.figure("modes.threshold", HALF)) {
        modes.add(card.modes().get(i));
      }
    }
    return modes;
  }

  private List<Context> contexts(Logits logits, int word) {
    List<Context> contexts = new ArrayList<>();
    for (int i = 0; i < card.contexts().size(); i++) {
      if (logits.alone(word, card.contextsAt() + i) >= card.figure("contexts.threshold", HALF)) {
        contexts.add(card.contexts().get(i));
      }
    }
    return contexts;
  }

  /// Those named to whom the word is tied, and words that are tied though they name nobody.
  private List<Tie> ties(Logits logits, List<Run> named, Card.Link kind, int from) {
    List<Tie> ties = new ArrayList<>();
    for (Run run : named) {
      double tie = mean(logits, kind, from, run);
      if (tie >= TIE) {
        ties.add(new Tie(run.named(logits), tie));
      }
    }
    for (Run run : unnamed(logits, named, kind, from)) {
      ties.add(new Tie(run.named(logits), mean(logits, kind, from, run)));
    }
    ties.sort(Comparator.comparingDouble((Tie t) -> -t.confidence()));
    return ties;
  }

  private double mean(Logits logits, Card.Link kind, int from, Run run) {
    double sum = 0;
    for (int w = run.from(); w <= run.to(); w++) {
      sum += logits.link(kind, from, w, card);
    }
    return sum / (run.to() - run.from() + 1);
  }

  private List<Run> unnamed(Logits logits, List<Run> named, Card.Link kind, int from) {
    List<Run> runs = new ArrayList<>();
    for (int w = 0; w < logits.size(); w++) {
      int word = w;
      boolean free = named.stream().noneMatch(r -> r.from() <= word && word <= r.to());
      if (!free || logits.link(kind, from, w, card) < HALF) {
        continue;
      }
      if (!runs.isEmpty() && runs.getLast().to() == w - 1) {
        Run last = runs.removeLast();
        runs.add(new Run(last.from(), w, last.type()));
      } else {
        runs.add(new Run(w, w, MentionType.GROUP));
      }
    }
    return runs;
  }

  // ---- sayings ----

  private List<Saying> sayings(Logits logits, List<Run> named) {
    List<Saying> sayings = new ArrayList<>();
    int end = -1;
    for (int w = 0; w < logits.size(); w++) {
      double[] shares = logits.shares(w, card.cueAt(), 3, 1);
      if (w <= end || shares[1] < card.figure("cue.threshold", HALF)) {
        continue;
      }
      end = w;
      while (end + 1 < logits.size() && logits.best(end + 1, card.cueAt(), 3) == 2) {
        end++;
      }
      saying(logits, named, w, end, shares[1]).ifPresent(sayings::add);
    }
    return sayings;
  }

  private Optional<Saying> saying(
      Logits logits, List<Run> named, int from, int to, double confidence) {
    List<Span> content = content(logits, from);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Saying(
            span(logits, from, to),
            content,
            sure(ties(logits, named, Card.Link.SPEAKER, from)),
            sure(ties(logits, named, Card.Link.ADDRESSEE, from)),
            sure(ties(logits, named, Card.Link.RELAY, from)).stream().findFirst(),
            confidence));
  }

  private static List<Named> sure(List<Tie> ties) {
    return ties.stream().filter(t -> t.confidence() >= HALF).map(Tie::named).toList();
  }

  /// The stretches of words that the cue is tied to; a gap of a word or two is closed.
  private List<Span> content(Logits logits, int cue) {
    List<int[]> runs = new ArrayList<>();
    for (int w = 0; w < logits.size(); w++) {
      if (logits.link(Card.Link.CONTENT, cue, w, card) < HALF) {
        continue;
      }
      if (!runs.isEmpty() && w - runs.getLast()[1] <= 3 && !between(runs.getLast()[1], cue, w)) {
        runs.getLast()[1] = w;
      } else {
        runs.add(new int[] {w, w});
      }
    }
    return runs.stream().map(r -> span(logits, r[0], r[1])).toList();
  }

  private static boolean between(int from, int cue, int to) {
    return from < cue && cue < to;
  }
}
