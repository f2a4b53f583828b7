package chancery.core.reading.statements;

import chancery.core.model.ActorRef;
import chancery.core.model.Participant;
import chancery.core.model.RuleId;
import chancery.core.model.Span;
import chancery.core.reading.Mention;
import chancery.core.reading.MentionType;
import chancery.core.reading.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Resolves the noun phrases of drafts to the actors that the document names.
final class Speakers {
  private static final RuleId RULES = new RuleId("statements.attribution");
  private static final RuleId MODEL = new RuleId("model.attribution");
  private static final Set<String> PERSONAL = Set.of("he", "she", "his", "her", "him");
  private static final Set<String> PRONOUNS =
      Set.of(
          "he",
          "she",
          "it",
          "they",
          "i",
          "we",
          "you",
          "who",
          "his",
          "her",
          "him",
          "their",
          "them",
          "my",
          "our",
          "us",
          "me",
          "that",
          "which",
          "himself",
          "herself",
          "themselves");

  private final String text;
  private final TreeMap<Integer, Mention> byStart = new TreeMap<>();

  /// The last person who spoke, for pronouns.
  private Optional<ActorRef> lastPerson = Optional.empty();

  Speakers(String text, List<Mention> mentions) {
    this.text = text;
    mentions.forEach(m ->
        byStart.merge(
            m.span().start(), m, (a, b) -> a.span().length() >= b.span().length() ? a : b));
  }

  /// The statements of one stretch of paragraphs, their names resolved.
  List<Quotation> resolve(List<Draft> drafts) {
    lastPerson = Optional.empty();
    var found = new ArrayList<Quotation>();
    for (Draft draft : Relays.applied(drafts, this)) {
      found.add(resolve(draft));
    }
    return found;
  }

  private Quotation resolve(Draft draft) {
    Optional<Participant> speaker = draft.speaker().flatMap(this::participant);
    speaker.filter(p -> person(p.span())).ifPresent(p -> lastPerson = Optional.of(p.actor()));
    List<Participant> addressees =
        draft.addressees().stream().flatMap(span -> addressee(span).stream()).toList();
    Optional<Participant> relay =
        draft.relay().map(span -> participant(span).orElseGet(() -> unresolved(span)));
    return new Quotation(
        speaker,
        draft.speaker(),
        draft.cue(),
        draft.content(),
        StatementFinder.quoting(text, draft.content()),
        relay,
        addressees,
        draft.confidence(),
        draft.shape() == Draft.Shape.SEEN ? MODEL : RULES);
  }

  private Optional<Participant> addressee(Span span) {
    Optional<Participant> known = participant(span);
    boolean pronoun = PRONOUNS.contains(span.in(text).toLowerCase(Locale.ROOT));
    return known.isPresent() || pronoun ? known : Optional.of(unresolved(span));
  }

  private Participant unresolved(Span span) {
    return new Participant(ActorRef.unresolved(span.in(text)), span);
  }

  private boolean person(Span span) {
    return mention(span).filter(m -> m.type() == MentionType.PERSON).isPresent()
        || PERSONAL.contains(span.in(text).toLowerCase(Locale.ROOT));
  }

  /// The actor that a noun phrase names: the mention that ends its head, never one inside a
  /// possessive or a prepositional phrase.
  private Optional<Participant> participant(Span phrase) {
    Optional<Mention> mention = mention(phrase);
    if (mention.isPresent()) {
      return mention.map(m -> new Participant(m.actor(), m.span()));
    }
    if (PERSONAL.contains(phrase.in(text).toLowerCase(Locale.ROOT))) {
      return lastPerson.map(actor -> new Participant(actor, phrase));
    }
    return Optional.empty();
  }

  /// The mention that a noun phrase is, if any.
  Optional<Mention> mention(Span phrase) {
    int coreEnd = coreEnd(phrase);
    Mention best = null;
    for (Mention m : byStart.subMap(Math.max(0, phrase.start() - 80), phrase.end()).values()) {
      boolean whole = m.span().holds(phrase) && m.span().length() <= phrase.length() + 80;
      boolean head =
          m.span().start() >= phrase.start()
              && m.span().end() >= coreEnd
              && m.span().start() < coreEnd;
      if (whole || head) {
        best = m;
      }
    }
    return Optional.ofNullable(best);
  }

  /// Offset behind a noun phrase's head: before its first comma, bracket or preposition.
  private int coreEnd(Span phrase) {
    String words = phrase.in(text);
    int end = words.length();
    for (String cut :
        List.of(
            ",", " (", " of ", " for ", " from ", " in ", " at ", " with ", " to ", " on ",
            " who ")) {
      int at = words.indexOf(cut);
      end = at > 0 ? Math.min(end, at) : end;
    }
    return phrase.start() + end;
  }

  /// True where a noun phrase names a news agency or outlet.
  boolean relays(Span phrase) {
    return mention(phrase)
        .filter(m -> m.type() == MentionType.AGENCY || m.type() == MentionType.OUTLET)
        .isPresent();
  }
}
