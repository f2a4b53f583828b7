package chancery.core.ledger;

import chancery.core.model.ActorRef;
import chancery.core.model.Entry;
import chancery.core.model.EventType;
import chancery.core.model.Fact;
import chancery.core.model.Finding;
import chancery.core.model.Mode;
import chancery.core.model.Participant;
import chancery.core.model.Span;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// When two claims tell of one happening.
///
/// Two claims are compared only where their keys are equal; then dates must be compatible, and for
/// acts of words (an agreement, an accusation, a statement) what was said must be alike. Claims
/// that differ in a number or a negation are never joined: contradictions stand side by side.
///
/// @param key what must be equal: the kind, the type, the parties
/// @param matter the words that must be alike; empty where key and date suffice
record Likeness(String key, Set<String> matter) {

  /// Share of the words that two tellings of one verbal act have in common.
  private static final double SAME_MATTER = 0.6;

  /// Acts that one names again in other words: a second sentence about them is no second act.
  private static final Set<EventType> ACTS =
      EnumSet.complementOf(
          EnumSet.of(
              EventType.AGREE,
              EventType.SUPPORT,
              EventType.CONCEDE,
              EventType.REQUEST,
              EventType.ACCUSE,
              EventType.REJECT,
              EventType.THREATEN));

  /// @param insertedBy the republisher, where the words are its own
  /// @param text the text of the document that the finding's first evidence stands in
  static Likeness of(Finding finding, Optional<Entry.Republisher> insertedBy, String text) {
    String owner = insertedBy.map(r -> r.document().value()).orElse("");
    return switch (finding) {
      case Finding.Event event -> ofEvent(event, owner);
      case Finding.Statement said -> ofStatement(said, owner, text);
      case Fact fact -> ofFact(fact, owner);
    };
  }

  /// True where both tell of one happening; the keys must be equal already.
  boolean joins(Likeness other, Finding mine, Finding theirs) {
    if (!key.equals(other.key) || !mine.when().compatible(theirs.when())) {
      return false;
    }
    if (matter.isEmpty() && other.matter.isEmpty()) {
      return true;
    }
    return Words.overlap(matter, other.matter) >= SAME_MATTER
        && !Words.contradict(matter, other.matter);
  }

  private static Likeness ofEvent(Finding.Event event, String owner) {
    EventType type = event.code().type();
    String manner =
        event.code().modes().contains(Mode.CONSULT_VISIT) ? "visit" : statusClass(event);
    String key =
        String.join(
            "\u001f",
            "event",
            owner,
            type.name(),
            manner,
            statusClass(event),
            parties(event.actors()),
            parties(event.recipients()));
    Set<String> matter =
        ACTS.contains(type) ? Set.of() : Words.of(event.evidence().getFirst().words());
    return new Likeness(key, matter);
  }

  /// What happened, in the past or now, is one class; what is planned, imagined or denied is each
  /// one of its own.
  private static String statusClass(Finding finding) {
    return switch (finding.status()) {
      case ACTUAL, HISTORICAL -> "happened";
      case PLANNED -> "planned";
      case HYPOTHETICAL -> "hypothetical";
      case NEGATED -> "negated";
    };
  }

  /// The parties by country where they have one: "Xi" and "China" are one side of a meeting.
  static String parties(Collection<Participant> parties) {
    return parties.stream()
        .map(Participant::actor)
        .map(Likeness::side)
        .collect(Collectors.toCollection(TreeSet::new))
        .toString();
  }

  private static final Set<String> NOT_ONE_ACTOR = Set.of("IGO", "NGO", "MNC", "IMG", "ISM", "UNO");

  private static String side(ActorRef actor) {
    return actor.country().filter(c -> !NOT_ONE_ACTOR.contains(c)).orElseGet(actor::key);
  }

  private static Likeness ofStatement(Finding.Statement said, String owner, String text) {
    String speaker = said.speaker().map(p -> p.actor().key()).orElse("");
    String content = content(text, said.said().content());
    return new Likeness(String.join("\u001f", "statement", owner, speaker), Words.of(content));
  }

  static String content(String text, List<Span> spans) {
    return spans.stream().map(s -> s.in(text)).collect(Collectors.joining(" "));
  }

  private static Likeness ofFact(Fact fact, String owner) {
    Optional<Participant> object = fact.object();
    Set<String> sides = new TreeSet<>();
    sides.add(side(fact.subject().actor()));
    object.ifPresent(o -> sides.add(side(o.actor())));
    String key = String.join("\u001f", "fact", owner, fact.kind(), sides.toString(), telling(fact));
    return new Likeness(key, Set.of());
  }

  /// The fields that make one fact of a kind another one.
  private static String telling(Fact fact) {
    List<String> names =
        switch (fact) {
          case Fact.Pledge _ -> List.of("areas");
          case Fact.Sanction _ -> List.of("step", "measure");
          case Fact.Membership _ -> List.of("step");
          case Fact.Trade _ -> List.of("rank", "measure", "value", "trend");
          case Fact.Project _ -> List.of("name");
          case Fact.Office _ -> List.of("office");
          case Fact.Relation _ -> List.of("label");
        };
    return names.stream()
        .map(n -> fact.fields().getOrDefault(n, "").toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("\u001e"));
  }
}
