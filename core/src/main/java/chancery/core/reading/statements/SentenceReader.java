package chancery.core.reading.statements;

import chancery.core.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads the statements of one sentence.
final class SentenceReader {
  private final Unit unit;
  private final List<Predicate> predicates;
  private final ContentEnd ends;
  private final List<Draft> drafts = new ArrayList<>();

  /// Tokens that are content of a statement already.
  private final BitSet said = new BitSet();

  private int leftFrom;
  private Range subject = Range.NONE;

  private SentenceReader(Unit unit) {
    this.unit = unit;
    this.predicates = Predicates.in(unit);
    this.ends = new ContentEnd(unit, predicates);
  }

  /// The statements of a unit, in the order of their cues.
  static List<Draft> read(Unit unit) {
    var reader = new SentenceReader(unit);
    reader.backward();
    reader.forward();
    reader.inner();
    reader.drafts.addAll(OtherCues.in(unit, reader.said));
    reader.drafts.sort(
        Comparator.comparing(d -> d.cue().map(Span::start).orElse(d.reach().start())));
    return List.copyOf(reader.drafts);
  }

  /// First the cues in parenthesis and behind their content: they hold all that stands before.
  private void backward() {
    for (Predicate cue : predicates) {
      if (said.get(cue.head()) || !reportable(cue) || !cue.finite()) {
        continue;
      }
      Optional<QuotedAs> quoted = QuotedAs.of(unit, cue);
      if (quoted.isPresent()) {
        relayed(quoted.get());
        continue;
      }
      Range inverted = inverted(cue);
      if (!inverted.isEmpty()) {
        behind(cue, inverted, cue.from(), Grammar.pastAdverbs(unit, inverted.to()), Range.NONE);
        continue;
      }
      Complement complement = Complement.of(unit, cue);
      if (complement.kind() == Complement.Kind.BEFORE) {
        Range who = Subjects.before(unit, cue.from());
        if (!who.isEmpty()) {
          behind(cue, who, who.from(), complement.after(), complement.addressee());
        }
      }
    }
  }

  /// "…, Agency quoted Ann as saying" and "Agency quoted Ann as saying that …".
  private void relayed(QuotedAs quoted) {
    Complement complement = Complement.of(unit, quoted.cue());
    int before = drafts.size();
    if (complement.kind() == Complement.Kind.BEFORE) {
      Range first = quoted.relay().isEmpty() ? quoted.speaker() : quoted.relay();
      int from =
          Math.min(first.isEmpty() ? quoted.cue().from() : first.from(), quoted.cue().from());
      behind(quoted.cue(), quoted.speaker(), from, complement.after(), complement.addressee());
    } else if (complement.kind() == Complement.Kind.AFTER) {
      int end = ends.of(complement.content(), quoted.cue());
      var content = List.of(new Range(complement.content(), end));
      add(quoted.cue(), quoted.speaker(), content, complement.addressee(), Draft.Shape.FORWARD);
    }
    Range relay = quoted.relay();
    if (drafts.size() > before && !relay.isEmpty()) {
      drafts.set(before, drafts.get(before).withRelay(unit.cover(relay.from(), relay.to())));
    }
  }

  private boolean reportable(Predicate cue) {
    boolean speech = cue.cue().speech();
    return !(speech && (cue.traits().negated() || cue.traits().hypothetical()));
  }

  /// "…, said Ann Bell of the ministry.": the subject behind the verb.
  private Range inverted(Predicate cue) {
    boolean form = cue.form() == Form.PAST || cue.form() == Form.S;
    boolean free =
        unit.kind(cue.from() - 1, Token.Kind.COMMA)
            || unit.kind(cue.from() - 1, Token.Kind.QUOTE)
            || unit.kind(cue.from() - 1, Token.Kind.DASH);
    if (!form || !free || !cue.cue().speech() || cue.from() < cue.head()) {
      return Range.NONE;
    }
    int end = Grammar.phraseEnd(unit, cue.to(), true);
    boolean clause = Grammar.finite(unit, end) || unit.low(cue.to()).equals("that");
    boolean named =
        end > cue.to() && !unit.kind(cue.to(), Token.Kind.QUOTE) && !unit.is(cue.to(), "object");
    return named && !clause ? new Range(cue.to(), end) : Range.NONE;
  }

  private void behind(Predicate cue, Range who, int from, int after, Range addressee) {
    int end = from;
    if (unit.low(end - 1).equals("as")) {
      end--;
    }
    boolean quote = unit.kind(end - 1, Token.Kind.QUOTE);
    boolean cut =
        quote
            || unit.kind(end - 1, Token.Kind.COMMA)
            || unit.kind(end - 1, Token.Kind.DASH)
            || unit.kind(end - 1, Token.Kind.STOP);
    int stop = quote ? end : end - 1;
    boolean allowed =
        cue.cue().takes('H') || (quote && (cue.cue().takes('q') || cue.cue().speech()));
    if (!cut || !allowed || stop <= leftFrom || !Grammar.holdsClause(unit, leftFrom, stop)) {
      return;
    }
    var content = new ArrayList<Range>();
    content.add(new Range(leftFrom, stop));
    int next = Math.max(after, who.to());
    int more = rest(next);
    if (more > 0) {
      content.add(new Range(more, ends.of(more, cue)));
    }
    add(cue, who, content, addressee, Draft.Shape.BACKWARD);
    leftFrom = more > 0 ? unit.size() : next;
    subject = who;
  }

  /// "…, she said, …": where content goes on behind the cue, or -1.
  private int rest(int after) {
    int next =
        unit.kind(after, Token.Kind.COMMA)
                || unit.kind(after, Token.Kind.COLON)
                || unit.kind(after, Token.Kind.DASH)
            ? after + 1
            : -1;
    if (next < 0) {
      return unit.kind(after, Token.Kind.QUOTE) ? after : -1;
    }
    if (unit.kind(next, Token.Kind.QUOTE)) {
      return next;
    }
    boolean loose =
        unit.is(next, "subordinator")
            || unit.is(next, "preposition")
            || unit.low(next).endsWith("ing")
            || unit.is(next, "conjunction");
    boolean cue = predicates.stream().anyMatch(p -> p.from() == next);
    boolean apposed =
        unit.low(next).equals("a") || unit.low(next).equals("an") || unit.low(next).equals("the");
    return loose || cue || apposed || !unit.has(next + 1) ? -1 : next;
  }

  private void forward() {
    for (Predicate cue : predicates) {
      if (said.get(cue.head()) || !reportable(cue)) {
        continue;
      }
      one(cue);
    }
  }

  /// Statements inside the content of others: "Ann said Bob had told Cas that …".
  private void inner() {
    for (Predicate cue : predicates) {
      Range who = Subjects.before(unit, cue.from());
      boolean named = !who.isEmpty() && said.get(who.from()) && !pronoun(who);
      boolean speech = cue.cue().kind() == Cue.Kind.SAY && cue.cue().takes('T') && cue.finite();
      if (!said.get(cue.head())
          || !named
          || !speech
          || !reportable(cue)
          || cue.traits().passive()) {
        continue;
      }
      Complement complement = Complement.of(unit, cue);
      if (complement.kind() == Complement.Kind.AFTER && clause(complement.content())) {
        var content = List.of(new Range(complement.content(), ends.of(complement.content(), cue)));
        add(cue, who, content, complement.addressee(), Draft.Shape.INNER);
      }
    }
  }

  private boolean clause(int from) {
    boolean opens = unit.low(from).equals("that") || unit.kind(from, Token.Kind.QUOTE);
    return opens || Grammar.clauseAhead(unit, from, 30);
  }

  private boolean pronoun(Range who) {
    return unit.is(who.from(), "subject") && who.to() == who.from() + 1;
  }

  private boolean taken(Predicate cue) {
    Span words = unit.cover(cue.head(), cue.to());
    return drafts.stream().anyMatch(d -> d.cue().filter(c -> c.meets(words)).isPresent());
  }

  private void one(Predicate cue) {
    Range who = speaker(cue);
    if (cue.finite() && !who.isEmpty()) {
      subject = who;
    }
    if (taken(cue)) {
      return;
    }
    Complement complement = Complement.of(unit, cue);
    if (cue.traits().passive()) {
      Passives.read(unit, cue, who, complement).ifPresent(this::take);
      return;
    }
    if (complement.kind() == Complement.Kind.NEXT && cue.cue().speech()) {
      add(cue, who, List.of(), complement.addressee(), Draft.Shape.OPEN);
    } else if (complement.kind() == Complement.Kind.AFTER && allowed(cue, complement)) {
      int end = ends.of(complement.content(), cue);
      if (end > complement.content()) {
        add(
            cue,
            who,
            List.of(new Range(complement.content(), end)),
            complement.addressee(),
            Draft.Shape.FORWARD);
      }
    }
  }

  private boolean allowed(Predicate cue, Complement complement) {
    boolean quote =
        unit.kind(complement.content(), Token.Kind.QUOTE)
            || unit.kind(complement.content() - 1, Token.Kind.COLON);
    if (cue.traits().infinitive()) {
      return cue.cue().speech() && (quote || unit.low(complement.content()).equals("that"));
    }
    return quote || !cue.cue().frames().equals("q");
  }

  /// The subject; that of the cue before where it is left out or the cue is a participle.
  private Range speaker(Predicate cue) {
    if (cue.traits().infinitive()) {
      return subject.isEmpty() ? mainSubject(cue) : subject;
    }
    if (!cue.traits().participle()) {
      Range own = Subjects.before(unit, cue.from());
      return own.isEmpty() ? orMain(cue) : own;
    }
    if (cue.from() == 0) {
      return laterSubject();
    }
    return orMain(cue);
  }

  private Range orMain(Predicate cue) {
    return subject.isEmpty() ? mainSubject(cue) : subject;
  }

  /// The subject of the first verb before the cue.
  private Range mainSubject(Predicate cue) {
    for (int i = 1; i < cue.from(); i++) {
      if (Grammar.finite(unit, i)) {
        Range found = Subjects.before(unit, i);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return Range.NONE;
  }

  /// "Calling her a friend, Ann said …": the subject of the clause behind the comma.
  private Range laterSubject() {
    for (int i = 1; i < unit.size(); i++) {
      if (unit.kind(i, Token.Kind.COMMA)) {
        int end = Grammar.phraseEnd(unit, i + 1, true);
        if (end > i + 1 && Grammar.finite(unit, Grammar.pastAdverbs(unit, end))) {
          return new Range(i + 1, end);
        }
      }
    }
    return Range.NONE;
  }

  private void add(
      Predicate cue, Range who, List<Range> content, Range addressee, Draft.Shape shape) {
    List<Span> spans =
        content.stream().filter(r -> !r.isEmpty()).map(r -> unit.cover(r.from(), r.to())).toList();
    List<Span> to =
        addressee.isEmpty() ? List.of() : List.of(unit.cover(addressee.from(), addressee.to()));
    take(
        new Draft(
            who.isEmpty() ? Optional.empty() : Optional.of(unit.cover(who.from(), who.to())),
            Optional.of(unit.cover(cue.from(), cue.to())),
            spans,
            Optional.empty(),
            to,
            cue.cue().kind().confidence,
            shape));
  }

  private void take(Draft draft) {
    drafts.add(draft);
    for (int i = 0; i < unit.size(); i++) {
      Span token = unit.cover(i, i + 1);
      if (draft.content().stream().anyMatch(c -> c.holds(token))) {
        said.set(i);
      }
    }
  }
}
