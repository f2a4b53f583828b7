package chancery.core.coding;

import chancery.core.coding.grammar.Chunk;
import chancery.core.coding.grammar.Grammar;
import chancery.core.coding.grammar.Tag;
import chancery.core.model.EventType;
import chancery.core.model.Mode;
import chancery.core.model.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Turns a hit into an event: who stands on each side, of which type and mode it is after all, and
/// whether it took place.
final class Drafter {
  private final Scene scene;
  private final Grammar grammar;
  private final Sides sides;
  private final Rules rules;
  private final Beside beside;

  /// The tables that decide types, modes and codes.
  record Rules(ComplementRules complements, Keywords keywords, CameoCodes cameo) {}

  Drafter(Scene scene, Sides sides, Rules rules) {
    this.scene = scene;
    this.grammar = scene.grammar();
    this.sides = sides;
    this.rules = rules;
    this.beside = new Beside(grammar, sides);
  }

  /// The event that a hit tells; its sides may still be empty.
  Draft draft(Hit hit, Force force) {
    Predicate predicate = hit.match().predicate();
    Draft bare = sided(hit);
    Draft typed = typed(bare, hit);
    Draft forced = forced(typed, force);
    boolean plannedWords = predicate.planned() && forced.status() == Status.ACTUAL;
    return plannedWords
        ? new Draft(
            hit,
            forced.type(),
            forced.modes(),
            forced.cameo(),
            Status.PLANNED,
            forced.actors(),
            forced.recipients(),
            forced.confidence())
        : forced;
  }

  // ---- sides ----

  private Draft sided(Hit hit) {
    Match match = hit.match();
    Predicate predicate = match.predicate();
    boolean nominal = match.frame().shape() == Frame.Shape.NOMINAL;
    Side actors =
        match
            .actor()
            .map(n -> n == match.chunk() && nominal ? owner(n) : sides.group(n))
            .orElse(Side.NOBODY);
    Side recipients =
        match.recipient().map(n -> beside.recipient(n, predicate.type())).orElse(Side.NOBODY);
    if (match.partner().isPresent()) {
      Side partners = sides.group(match.partner().get());
      actors = actors.with(partners);
    } else if (nominal && match.frame().has(Frame.Role.PARTNER) && hit.light()) {
      actors = actors.with(owner(match.chunk()));
    }
    if (recipients.isEmpty() && match.partner().isEmpty()) {
      recipients = fallback(hit, actors);
    }
    if (!hit.light() && nominal && match.recipient().isPresent() && actors.isEmpty()) {
      actors = owner(match.chunk());
    }
    double confidence =
        Math.min(0.95, 0.55 + 0.08 * match.weight() + (nominal && !hit.light() ? -0.15 : 0));
    Mode mode = predicate.mode().orElse(null);
    String cameo = predicate.cameo().orElse("");
    return new Draft(
        hit,
        predicate.type(),
        mode == null ? List.of() : List.of(mode),
        cameo,
        Status.ACTUAL,
        actors,
        sides.without(recipients, actors),
        confidence);
  }

  private Side owner(int noun) {
    return sides.one(noun);
  }

  /// Where the frame names no recipient: the child's, the thing's owner, or who stands behind a
  /// preposition.
  private Side fallback(Hit hit, Side actors) {
    Match match = hit.match();
    if (hit.child().isPresent()) {
      Side inner = innerRecipient(hit.child().get(), actors);
      if (!inner.isEmpty()) {
        return inner;
      }
    }
    if (match.child().isPresent()) {
      Side subject =
          grammar
              .subject(match.child().get())
              .map(sides::group)
              .orElse(Side.NOBODY)
              .withoutAny(actors);
      if (grammar.isFinite(match.child().get()) && subject.named()) {
        return subject;
      }
      Side behind = beside.behind(match.child().get(), actors, match.predicate().type());
      if (!behind.isEmpty()) {
        return behind;
      }
    }
    for (int thing : match.things()) {
      if (isOwnedByPronoun(thing) || match.predicate().type() == EventType.MOBILIZE) {
        continue; // "improve their ties", "sent troops": the subject's own
      }
      Side owner = sides.group(thing).withoutAny(actors);
      if (owner.named()) {
        return owner;
      }
    }
    boolean meets = match.frame().plural() || match.frame().has(Frame.Role.PARTNER);
    return meets ? Side.NOBODY : beside.behind(match.chunk(), actors, match.predicate().type());
  }

  private boolean isOwnedByPronoun(int noun) {
    Chunk chunk = grammar.chunk(noun);
    return grammar.tag(chunk.from()) == Tag.PRPS;
  }

  private Side innerRecipient(Match child, Side actors) {
    Optional<Integer> noun = child.recipient().or(child::partner);
    Side side = noun.map(sides::group).orElse(Side.NOBODY).withoutAny(actors);
    if (side.isEmpty() && !child.things().isEmpty()) {
      side =
          child.things().stream()
              .filter(t -> !isOwnedByPronoun(t))
              .map(sides::group)
              .map(s -> s.withoutAny(actors))
              .filter(Side::named)
              .findFirst()
              .orElse(Side.NOBODY);
    }
    return side;
  }

  // ---- type and mode ----

  private Draft typed(Draft draft, Hit hit) {
    Predicate predicate = hit.match().predicate();
    Draft result = draft;
    boolean embeds =
        switch (predicate.type()) {
          case AGREE, REQUEST, REJECT, THREATEN -> true;
          default -> false;
        };
    if (embeds && hit.child().isPresent()) {
      result = byChild(draft, hit, hit.child().get());
    }
    if (predicate.openMode() && result.modes().isEmpty()) {
      result = byWords(result, hit);
    }
    return withCameo(result, predicate);
  }

  private Draft byChild(Draft draft, Hit hit, Match child) {
    boolean negated =
        hit.match()
            .child()
            .map(c -> grammar.isNoun(c) ? false : grammar.verb(c).negated())
            .orElse(false);
    Optional<ComplementRules.Outcome> outcome =
        rules.complements().of(draft.type(), child.predicate().type());
    if (outcome.isEmpty() || negated) {
      return draft;
    }
    ComplementRules.Outcome o = outcome.get();
    return draft.as(o.type(), o.mode(), o.cameo(), draft.status());
  }

  private Draft byWords(Draft draft, Hit hit) {
    Chunk chunk = grammar.chunk(hit.match().chunk());
    Set<String> words = Keywords.words(grammar, clauseFrom(chunk.from()), clauseTo(chunk.to()));
    Optional<Mode> mode = rules.keywords().mode(draft.type(), words);
    return mode.isEmpty() ? draft : draft.as(draft.type(), mode, "", draft.status());
  }

  private int clauseFrom(int token) {
    int at = token;
    while (at > 0 && grammar.tag(at - 1) != Tag.STOP && grammar.tag(at - 1) != Tag.COMMA) {
      at--;
    }
    return at;
  }

  private int clauseTo(int token) {
    int at = token;
    while (at < grammar.tokens().size() && grammar.tag(at) != Tag.STOP && token + 25 > at) {
      at++;
    }
    return at;
  }

  private Draft withCameo(Draft draft, Predicate predicate) {
    boolean whole = draft.cameo().length() > 2;
    if (whole) {
      return draft;
    }
    String code = rules.cameo().of(draft.type(), draft.modes().stream().findFirst());
    boolean demand = predicate.cameo().equals(Optional.of("10")) && code.startsWith("02");
    String rooted = demand ? "10" + code.substring(2) : code;
    return new Draft(
        draft.hit(),
        draft.type(),
        draft.modes(),
        rooted,
        draft.status(),
        draft.actors(),
        draft.recipients(),
        draft.confidence());
  }

  // ---- force ----

  private Draft forced(Draft draft, Force force) {
    return switch (force.kind()) {
      case DONE -> draft;
      case BACKGROUND ->
          draft.as(
              draft.type(), draft.modes().stream().findFirst(), draft.cameo(), Status.HISTORICAL);
      case HYPOTHETICAL, PURPOSE, DEMANDED ->
          draft.as(
              draft.type(), draft.modes().stream().findFirst(), draft.cameo(), Status.HYPOTHETICAL);
      case NEGATED -> negated(draft);
      case REFUSED -> outer(draft, EventType.REJECT, Status.ACTUAL);
      case FUTURE -> future(draft);
    };
  }

  private static Draft negated(Draft draft) {
    return draft.as(
        draft.type(), draft.modes().stream().findFirst(), draft.cameo(), Status.NEGATED);
  }

  private Draft outer(Draft draft, EventType outer, Status status) {
    return rules
        .complements()
        .of(outer, draft.type())
        .map(o -> draft.as(o.type(), o.mode(), o.cameo(), status))
        .orElseGet(() -> negated(draft));
  }

  /// What is still to come: cooperation is AGREE; force and pressure are THREATEN unless a date
  /// says that they are decided.
  private Draft future(Draft draft) {
    return switch (draft.type()) {
      case CONSULT, SUPPORT, COOPERATE, AID, RETREAT, CONCEDE ->
          outer(draft, EventType.AGREE, Status.PLANNED);
      case ASSAULT, COERCE, SANCTION, MOBILIZE, PROTEST ->
          isDated(draft)
              ? draft.as(
                  draft.type(), draft.modes().stream().findFirst(), draft.cameo(), Status.PLANNED)
              : outer(draft, EventType.THREATEN, Status.ACTUAL);
      case AGREE, REQUEST, ACCUSE, REJECT, THREATEN ->
          draft.as(draft.type(), draft.modes().stream().findFirst(), draft.cameo(), Status.PLANNED);
    };
  }

  private boolean isDated(Draft draft) {
    Chunk chunk = grammar.chunk(draft.hit().match().chunk());
    for (int i = clauseFrom(chunk.from()); i < clauseTo(chunk.to()); i++) {
      if (grammar.tag(i) == Tag.TIME) {
        return true;
      }
    }
    return false;
  }

  /// The sentence that the event stands in.
  Scene scene() {
    return scene;
  }
}
