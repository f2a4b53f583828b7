package chancery.core.reading;

import chancery.core.actors.ActorName;
import chancery.core.actors.Word;
import chancery.core.reading.Phrase.Extent;
import chancery.core.reading.Phrase.Kind;
import chancery.core.reading.Scan.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the noun phrases of a sentence from left to right, each as long as it goes.
final class PhraseParser {
  private static final int LONGEST_NAME = 5;

  private final Scan scan;
  private final Guards guards;

  private PhraseParser(Scan scan, Guards guards) {
    this.scan = scan;
    this.guards = guards;
  }

  /// The phrases of a sentence, in order; none overlaps another.
  static List<Phrase> parse(Scan scan, Guards guards) {
    PhraseParser parser = new PhraseParser(scan, guards);
    List<Phrase> phrases = new ArrayList<>();
    int at = 0;
    while (at < scan.size()) {
      Optional<Phrase> phrase = parser.phraseAt(at);
      phrase.ifPresent(phrases::add);
      at = phrase.map(p -> p.extent().to()).orElse(at + 1);
      if (phrase.isEmpty()) {
        at = Math.max(at, parser.behindDecoy(at - 1));
      }
    }
    return phrases;
  }

  private int behindDecoy(int at) {
    return scan.hit(at).map(Hit::end).orElse(at + 1);
  }

  private Optional<Phrase> phraseAt(int at) {
    if (!scan.word(at).isWord()) {
      return Optional.empty();
    }
    return Pronouns.at(scan, at)
        .or(() -> titled(at))
        .or(() -> named(at))
        .or(() -> unknownPerson(at));
  }

  /// A role phrase, with the name behind it if there is one.
  private Optional<Phrase> titled(int at) {
    if (scan.hit(at).filter(h -> h.decoy().isPresent() || h.isPerson()).isPresent()) {
      return Optional.empty();
    }
    Optional<Phrase> role = RolePhrases.at(scan, guards, at);
    if (role.isEmpty() || opensLongerName(role.get(), at)) {
      return Optional.empty();
    }
    Phrase phrase = role.get();
    Role head = phrase.roles().getLast();
    boolean takesName = head.kind() == Role.Kind.TITLE || head.kind() == Role.Kind.HONORIFIC;
    Optional<Phrase> withName = takesName ? nameBehind(phrase) : Optional.empty();
    if (withName.isEmpty() && head.kind() == Role.Kind.HONORIFIC) {
      return Optional.empty();
    }
    return withName.or(() -> Optional.of(phrase));
  }

  /// A role word may open a name of the register that is longer than the phrase.
  private boolean opensLongerName(Phrase phrase, int at) {
    return scan.hit(at).filter(h -> h.end() >= phrase.extent().to()).isPresent();
  }

  private Optional<Phrase> nameBehind(Phrase role) {
    int at = role.extent().to();
    boolean comma = scan.is(at, ",");
    int start = comma ? at + 1 : at;
    Optional<Phrase> name = personAt(start, !comma);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    boolean full = name.get().extent().headTo() - name.get().extent().headFrom() > 1;
    int behind = name.get().extent().to();
    boolean closed = behind >= scan.size() || scan.is(behind, ",") || scan.is(behind, ".");
    if (comma && !(full && closed)) {
      return Optional.empty();
    }
    Extent extent =
        new Extent(
            role.extent().from(),
            behind,
            name.get().extent().headFrom(),
            name.get().extent().headTo());
    return Optional.of(
        name.get().with(extent, role.owner(), role.roles()).qualified(role.qualifier()));
  }

  /// A person's name, of the register or not. Behind a title any capitalised words will do.
  private Optional<Phrase> personAt(int at, boolean behindTitle) {
    Optional<Hit> hit = scan.hit(at).filter(Hit::isPerson);
    if (hit.isPresent() && !(hit.get().isFamily() && continuesName(hit.get()))) {
      return Optional.of(simple(Kind.NAME, at, hit.get().end(), hit.get().names()));
    }
    int end = unknownNameEnd(at);
    boolean given = at < scan.size() && guards.isGivenName(scan.word(at));
    boolean sure = scan.isTitle() ? given : behindTitle || given || end - at > 1;
    sure &= !isThing(end) || end - at == 1;
    return end > at && sure
        ? Optional.of(simple(Kind.UNKNOWN_PERSON, at, end, List.of()))
        : Optional.empty();
  }

  /// "Kim Example": the family name of somebody known opens the name of somebody unknown.
  private boolean continuesName(Hit hit) {
    return !scan.isTitle() && scan.isUnknownName(hit.end()) && !isBehindSign(hit.end());
  }

  private boolean isBehindSign(int at) {
    return !scan.word(at - 1).isWord();
  }

  private Phrase simple(Kind kind, int from, int to, List<ActorName> names) {
    return new Phrase(
        scan,
        new Extent(from, to, from, to),
        kind,
        names,
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /// Behind the capitalised words, initials and particles of a name.
  private int unknownNameEnd(int at) {
    int limit = scan.isTitle() ? at + 2 : at + LONGEST_NAME;
    int end = at;
    int i = at;
    while (i < scan.size() && i < limit) {
      boolean hyphen = i > at && scan.isKind(i, Word.Kind.HYPHEN);
      boolean particle = scan.has(WordClass.PARTICLE, i) && i > at;
      if (isNamePart(i)) {
        end = i + 1;
      } else if (!hyphen && !particle) {
        break;
      }
      i++;
    }
    return end;
  }

  private boolean isThing(int end) {
    return scan.has(WordClass.THINGNOUN, end - 1) || scan.has(WordClass.THINGNOUN, end);
  }

  private boolean isNamePart(int i) {
    boolean family = scan.hit(i).filter(h -> h.isFamily() && h.end() == i + 1).isPresent();
    boolean initial = scan.word(i).key().length() == 1 && scan.word(i).isCapital();
    // "Jan Example" is no January.
    boolean month = scan.has(WordClass.MONTHNAME, i) && scan.isUnknownName(i + 1);
    return scan.isUnknownName(i) || family || initial || (month && scan.word(i).isCapital());
  }

  private Optional<Phrase> named(int at) {
    boolean the = scan.is(at, "the");
    int start = the ? at + 1 : at;
    Optional<Hit> found = scan.hit(start);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Hit hit = found.get();
    if (hit.decoy().isPresent() || guards.isCompound(scan, hit) || guards.isOther(scan, hit)) {
      return Optional.empty();
    }
    if (hit.isPerson()) {
      return the ? Optional.empty() : person(at);
    }
    boolean place = Guards.isMetonym(hit) && guards.isPlace(scan, hit);
    // "the Russian invasion": the article belongs to the noun.
    int from = hit.has(ActorName.Kind.ADJECTIVE) ? start : at;
    Extent extent = new Extent(from, hit.end(), start, hit.end());
    return Optional.of(
        new Phrase(
            scan,
            extent,
            place ? Kind.PLACE : Kind.NAME,
            hit.names(),
            Optional.empty(),
            List.of(),
            Optional.empty()));
  }

  /// A person's name, with the office that follows it behind a comma.
  private Optional<Phrase> person(int at) {
    return personAt(at, false).map(this::withApposition);
  }

  private Phrase withApposition(Phrase name) {
    int comma = name.extent().to();
    if (!scan.is(comma, ",") || comma + 1 >= scan.size()) {
      return name;
    }
    Optional<Phrase> office =
        RolePhrases.at(scan, guards, comma + 1)
            .filter(p -> p.roles().getLast().kind() == Role.Kind.TITLE)
            .filter(p -> isClosed(p.extent().to()) && isUnnamed(p));
    if (office.isEmpty()) {
      return name;
    }
    Extent extent =
        new Extent(
            name.extent().from(),
            office.get().extent().to(),
            name.extent().headFrom(),
            name.extent().headTo());
    return name.with(extent, office.get().owner(), office.get().roles())
        .qualified(office.get().qualifier());
  }

  private boolean isClosed(int at) {
    return at >= scan.size()
        || scan.is(at, ",")
        || scan.is(at, ".")
        || scan.is(at, ";")
        || scan.is(at, ")")
        || scan.is(at, "and");
  }

  /// "Xi, President Putin and …" lists two people: the office has a name of its own.
  private boolean isUnnamed(Phrase office) {
    return personAt(office.extent().to(), true).isEmpty();
  }

  /// A name that the register does not know: a known given name in front, or an office behind.
  private Optional<Phrase> unknownPerson(int at) {
    if (!isNamePart(at) || scan.hit(at).isPresent()) {
      return Optional.empty();
    }
    int end = unknownNameEnd(at);
    if (end - at < 2) {
      return Optional.empty();
    }
    Phrase name = simple(Kind.UNKNOWN_PERSON, at, end, List.of());
    Phrase whole = withApposition(name);
    boolean known = guards.isGivenName(scan.word(at)) && !scan.isTitle() && !isThing(end);
    return known || !whole.roles().isEmpty() ? Optional.of(whole) : Optional.empty();
  }
}
