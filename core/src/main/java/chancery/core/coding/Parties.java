package chancery.core.coding;

import chancery.core.coding.SentenceReading.Act;
import chancery.core.coding.SentenceReading.Tie;
import chancery.core.model.EventType;
import chancery.core.model.Finding;
import chancery.core.model.Participant;
import chancery.core.model.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Who takes part in an act of the model's: whom it ties surely, else whom the codebook reads
/// there, else the likeliest that the model ties, else who stands beside the trigger by grammar.
///
/// @param actors who did it
/// @param recipients to whom
record Parties(Party actors, Party recipients) {
  /// From here on the model's ties stand against names that the codebook reads for the same act.
  private static final double NEARLY_CERTAIN = 0.95;

  /// What two do together.
  private static final Set<EventType> JOINT =
      Set.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE, EventType.SUPPORT);

  /// One side of an act.
  ///
  /// @param side who stands there
  /// @param tied true where the model ties anybody to the act there
  /// @param guessed true where it ties nobody surely
  /// @param byGrammar true where nothing but the grammar puts them there
  record Party(Side side, boolean tied, boolean guessed, boolean byGrammar) {
    Party(Side side, boolean tied, boolean guessed) {
      this(side, tied, guessed, false);
    }

    static final Party NOBODY = new Party(Side.NOBODY, false, false);

    /// A guess must not make a state act on itself.
    Party unlessGuessedAtHome(Party other) {
      boolean home =
          side.actors()
              .anyMatch(a ->
                  a.country().isPresent()
                      && other.side.actors().anyMatch(o -> o.country().equals(a.country())));
      return guessed && home ? NOBODY : this;
    }

    Party without(Party other, Sides sides) {
      return new Party(sides.without(side, other.side), tied, guessed, byGrammar);
    }

    boolean alone() {
      return side.people().size() < 2;
    }

    /// False for nobody, and for a thing that grammar alone puts there.
    boolean isSomebody() {
      return !side.isEmpty() && (!byGrammar || side.named());
    }

    boolean isEmpty() {
      return side.isEmpty();
    }
  }

  /// True for what two do together.
  static boolean isJoint(EventType type) {
    return JOINT.contains(type);
  }

  /// The parties of an act.
  ///
  /// @param joint true where several who do it do it together
  /// @param same the codebook's event of the same type on the same words
  static Parties of(
      Act act, Span trigger, boolean joint, Optional<Finding.Event> same, Ground ground) {
    Sides sides = ground.sides();
    List<Tie> doers = joint ? act.actors() : onSide(act.actors(), same, ground);
    Party actors = party(doers, ground, same.map(Finding.Event::actors));
    Party company = actors;
    Party recipients =
        party(
                act.recipients(),
                ground,
                same.filter(_ -> !joint || company.alone()).map(e -> sides.others(e.recipients())))
            .unlessGuessedAtHome(actors)
            .without(actors, sides);
    if (joint && actors.alone() && (recipients.isEmpty() || recipients.guessed())) {
      Side all =
          same.map(e -> sides.join(company.side(), sides.of(e.actors()))).orElse(Side.NOBODY);
      if (all.people().size() > 1) {
        return new Parties(new Party(all, true, false), Party.NOBODY);
      }
    }
    boolean things = !recipients.isEmpty() && sides.areThings(recipients.side().people());
    if (things && !Beside.takesThings(act.type())) {
      Side named = ground.beside().done(trigger, act.type(), actors.side());
      recipients =
          named.named() ? new Party(sides.without(named, actors.side()), true, true) : recipients;
    }
    if (joint && recipients.isEmpty() && actors.alone()) {
      actors = company(act, actors, ground);
    }
    if (recipients.isEmpty() && (!joint || actors.alone())) {
      Side side = ground.beside().done(trigger, act.type(), actors.side());
      Side last =
          side.isEmpty()
              ? same.map(e -> sides.of(sides.others(e.recipients()))).orElse(side)
              : side;
      recipients = new Party(sides.without(last, actors.side()), recipients.tied(), false, true);
    }
    return new Parties(actors, recipients);
  }

  /// The ties to actors without those, but for the surest, whom the codebook reads as recipients of
  /// the same act.
  private static List<Tie> onSide(List<Tie> doers, Optional<Finding.Event> same, Ground ground) {
    List<Participant> others = same.map(Finding.Event::recipients).orElse(List.of());
    return doers.stream()
        .filter(t ->
            t.confidence() >= NEARLY_CERTAIN
                || t.equals(doers.getFirst())
                || others.stream().noneMatch(o -> o.span().meets(ground.words(t))))
        .toList();
  }

  private static Party party(List<Tie> ties, Ground ground, Optional<List<Participant>> rules) {
    double best = ties.stream().mapToDouble(Tie::confidence).max().orElse(0);
    Side read = rules.map(ground.sides()::of).orElse(Side.NOBODY);
    if (!read.isEmpty() && best < (read.named() ? NEARLY_CERTAIN : TrainedCoder.TIED)) {
      return ground.sides().areThings(read.people()) ? Party.NOBODY : new Party(read, false, false);
    }
    double least = Math.min(TrainedCoder.TIED, Math.max(best, TrainedCoder.LIKELY));
    List<Tie> sure =
        ties.stream()
            .filter(t -> t.confidence() >= least)
            .sorted(Comparator.comparing((Tie t) -> t.named().span()))
            .toList();
    Side all = Side.NOBODY;
    for (Tie tie : sure) {
      if (sure.stream().noneMatch(t -> ground.hangsOn(tie, t))) {
        all = ground.sides().join(all, ground.named(tie));
      }
    }
    return new Party(all, !sure.isEmpty(), best < TrainedCoder.TIED);
  }

  /// One who acts alone where two must be: with the likeliest of the others that may be tied.
  private static Party company(Act act, Party actor, Ground ground) {
    return Stream.concat(act.actors().stream(), act.recipients().stream())
        .filter(t -> t.confidence() >= TrainedCoder.LIKELY)
        .map(t -> ground.sides().without(ground.named(t), actor.side()))
        .filter(s -> !s.isEmpty())
        .findFirst()
        .map(s -> new Party(ground.sides().join(actor.side(), s), true, true))
        .orElse(actor);
  }
}
