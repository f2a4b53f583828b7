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

  /// The unit's first verb with a subject; -1 until it is looked for.
  private int firstVerb = -1;

  private Range main = Range.NONE;

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
      Range who = Subjects.before(unit, cue.from());
      boolean behindSpeech = unit.low(who.from() - 1).equals(Tokens.SPEECH);
      boolean before = complement.kind() == Complement.Kind.BEFORE;
      if (!who.isEmpty() && (before || (behindSpeech && loose(complement)))) {
        behind(cue, who, who.from(), complement.after(), complement.addressee());
      }
    }
  }

  /// No content begins right behind the cue: "…,” she said of the plan".
  private boolean loose(Complement complement) {
    int content = complement.content();
    boolean next = unit.low(content).equals("that") || unit.kind(content - 1, Token.Kind.COLON);
    return complement.kind() == Complement.Kind.NONE || !next;
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
        end > cue.to()
            && !unit.kind(cue.to(), Token.Kind.QUOTE)
            && !unit.is(cue.to(), Closed.OBJECT);
    return named && !clause ? new Range(cue.to(), end) : Range.NONE;
  }

  private void behind(Predicate cue, Range who, int from, int after, Range addressee) {
    int end = unit.low(from - 1).equals("as") ? from - 1 : from;
    int next = Math.max(after, who.to());
    if (end < from && end <= leftFrom) {
      asTold(cue, who, next, addressee);
      return;
    }
    boolean quote = unit.kind(end - 1, Token.Kind.QUOTE);
    int stop = quote ? end : end - 1;
    if (!cut(end - 1) || !takesBefore(cue, quote) || stop <= leftFrom) {
      return;
    }
    boolean clause = Grammar.holdsClause(unit, leftFrom, stop);
    int more = rest(next, clause);
    if (!clause && more < 0) {
      return;
    }
    var content = new ArrayList<Range>();
    if (clause || !adverbial(leftFrom, stop)) {
      content.add(new Range(leftFrom, stop));
    }
    if (more > 0) {
      content.add(new Range(more, ends.of(more, cue)));
    }
    add(cue, who, content, addressee, Draft.Shape.BACKWARD);
    leftFrom = more > 0 ? unit.size() : next;
    subject = who;
  }

  private boolean cut(int i) {
    return unit.kind(i, Token.Kind.QUOTE)
        || unit.kind(i, Token.Kind.COMMA)
        || unit.kind(i, Token.Kind.DASH)
        || unit.kind(i, Token.Kind.STOP);
  }

  private static boolean takesBefore(Predicate cue, boolean quote) {
    boolean quoting = cue.cue().takes('q') || cue.cue().speech();
    return cue.cue().takes('H') || (quote && quoting);
  }

  /// "On Monday, she said, …": the reporter's own adverbial.
  private boolean adverbial(int from, int to) {
    return to - from <= 4 && unit.is(from, Closed.PREPOSITION);
  }

  /// "As Ann noted, …".
  private void asTold(Predicate cue, Range who, int comma, Range addressee) {
    int from = comma + 1;
    if (unit.kind(comma, Token.Kind.COMMA) && cue.cue().takes('H') && unit.has(from)) {
      add(cue, who, List.of(new Range(from, ends.of(from, cue))), addressee, Draft.Shape.FORWARD);
      leftFrom = unit.size();
    }
  }

  /// "…, she said, …": where content goes on behind the cue, or -1.
  ///
  /// @param clause true where what stands before the cue is a clause by itself
  private int rest(int after, boolean clause) {
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
    if (!clause) {
      return Grammar.holdsClause(unit, next, unit.size()) ? next : -1;
    }
    boolean loose =
        unit.is(next, Closed.SUBORDINATOR)
            || unit.is(next, Closed.PREPOSITION)
            || unit.low(next).endsWith("ing")
            || unit.low(next).endsWith("ed")
            || unit.is(next, Closed.CONJUNCTION);
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
    return unit.is(who.from(), Closed.SUBJECT) && who.to() == who.from() + 1;
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
    if (silent(cue, complement.content())) {
      return false;
    }
    if (cue.traits().infinitive()) {
      return cue.cue().speech() && (quote || unit.low(complement.content()).equals("that"));
    }
    return quote || !cue.cue().frames().equals("q");
  }

  /// "declined to comment": nothing was said.
  private boolean silent(Predicate cue, int content) {
    boolean declines = cue.cue().lemma().equals("decline") || cue.cue().lemma().equals("refuse");
    int verb = Grammar.pastAdverbs(unit, content + 1);
    boolean speech =
        unit.lexicon().cues(unit.low(verb)).stream().anyMatch(entry -> entry.cue().speech());
    return declines && (speech || unit.low(verb).equals("answer"));
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

  /// The subject of the first verb that has one, where it stands before the cue.
  private Range mainSubject(Predicate cue) {
    if (firstVerb < 0) {
      firstVerb = unit.size();
      for (int i = 1; i < unit.size() && main.isEmpty(); i++) {
        if (Grammar.finite(unit, i)) {
          main = Subjects.before(unit, i);
          firstVerb = i;
        }
      }
    }
    return firstVerb < cue.from() ? main : Range.NONE;
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
    drafts.add(
        new Draft(
            who.isEmpty() ? Optional.empty() : Optional.of(unit.cover(who.from(), who.to())),
            Optional.of(unit.cover(cue.from(), cue.to())),
            spans,
            Optional.empty(),
            to,
            cue.cue().kind().confidence,
            shape));
    content.forEach(r -> said.set(r.from(), Math.max(r.from(), r.to())));
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
