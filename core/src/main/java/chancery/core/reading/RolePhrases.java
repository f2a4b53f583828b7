package chancery.core.reading;

import chancery.core.actors.Actor;
import chancery.core.actors.ActorName;
import chancery.core.actors.Word;
import chancery.core.reading.Phrase.Extent;
import chancery.core.reading.Phrase.Owner;
import chancery.core.reading.Scan.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads one noun phrase that is headed by a role word, from its first word on: determiners,
/// modifiers, the state or body it belongs to, the role words, a name, "of" and its owner.
final class RolePhrases {
  private static final int LONGEST = 14;
  private static final Set<String> OF_STATES = Set.of("IGO", "UNO", "EUR");
  private static final Set<String> RELATIONAL =
      Set.of(
          "supporters", "opponents", "victims", "critics", "rivals", "allies", "friends", "fans");
  private static final Set<String> POSSESSED = Set.of("his", "her", "its", "their");

  private final Scan scan;
  private final Guards guards;
  private final int begin;
  private int at;
  private int end;
  private int headFrom;
  private Optional<Owner> owner = Optional.empty();
  private final List<Role> roles = new ArrayList<>();
  private Optional<String> qualifier = Optional.empty();

  private RolePhrases(Scan scan, Guards guards, int begin) {
    this.scan = scan;
    this.guards = guards;
    this.begin = begin;
    this.at = begin;
    this.end = begin;
  }

  /// The role phrase that begins at a word, without a name behind it.
  static Optional<Phrase> at(Scan scan, Guards guards, int begin) {
    RolePhrases reader = new RolePhrases(scan, guards, begin);
    return reader.chain() ? Optional.of(reader.phrase()) : Optional.empty();
  }

  private Phrase phrase() {
    return new Phrase(
        scan,
        new Extent(begin, end, headFrom, headTo()),
        Phrase.Kind.ROLE,
        List.of(),
        owner,
        roles,
        qualifier);
  }

  private int headTo() {
    return Math.max(headFrom + 1, Math.min(end, headEnd));
  }

  private int headEnd;

  private boolean chain() {
    determiners();
    while (at < scan.size() && at - begin < LONGEST && step()) {
      // each step moves on
    }
    if (roles.isEmpty()) {
      return false;
    }
    at = end;
    postOwner();
    return true;
  }

  private void determiners() {
    while (at < scan.size() && at - begin < LONGEST) {
      boolean quantity = isNumber(at) || scan.has(WordClass.DETERMINER, at);
      boolean of = at > begin && scan.is(at, "of") && scan.has(WordClass.DETERMINER, at - 1);
      if (!quantity && !of && !opensQuantity(at)) {
        return;
      }
      if (POSSESSED.contains(scan.word(at).key())) {
        owner = Optional.of(new Owner(List.of()));
      }
      at++;
    }
  }

  /// "at least 40", "about a dozen": only where a number comes soon.
  private boolean opensQuantity(int i) {
    if (!scan.has(WordClass.QUANTITYLEAD, i)) {
      return false;
    }
    int next = i + 1;
    while (next < scan.size() && next < i + 3 && scan.has(WordClass.QUANTITYLEAD, next)) {
      next++;
    }
    return next < scan.size() && isNumber(next);
  }

  private boolean isNumber(int i) {
    Word word = scan.word(i);
    return word.isWord() && !word.key().isEmpty() && Character.isDigit(word.key().charAt(0));
  }

  /// Takes one part of the phrase; false where the phrase is over.
  private boolean step() {
    Word word = scan.word(at);
    if (word.kind() == Word.Kind.HYPHEN) {
      at++;
      return at > begin + 1;
    }
    return takeOwner() || takeRole() || takeModifier(word);
  }

  private boolean takeOwner() {
    Optional<Hit> hit = scan.hit(at).filter(RolePhrases::mayOwn);
    if (hit.isEmpty() || hit.get().isFamily()) {
      return false;
    }
    boolean roleIsLonger = scan.role(at).filter(r -> r.end() > hit.get().end()).isPresent();
    if (roleIsLonger || !roles.isEmpty()) {
      return false;
    }
    if (guards.isCompound(scan, hit.get())) {
      at = Guards.compoundEnd(scan, hit.get());
      return true;
    }
    if (guards.isOther(scan, hit.get())) {
      return false;
    }
    if (owner.isEmpty() || owner.get().isAnaphor() || takesOver(hit.get())) {
      owner = Optional.of(new Owner(hit.get().names()));
    }
    at = hit.get().end();
    skipPossessive();
    return true;
  }

  private static boolean mayOwn(Hit hit) {
    return hit.decoy().isEmpty()
        && !hit.isPerson()
        && hit.names().stream().noneMatch(n -> n.actor() instanceof Actor.Project);
  }

  /// "Lebanon's Hezbollah fighters" are Hezbollah's; "Russia's UN ambassador" is Russia's.
  private static boolean takesOver(Hit second) {
    return second.names().stream()
        .anyMatch(n ->
            n.actor() instanceof Actor.Organisation o
                && o.country().filter(OF_STATES::contains).isEmpty());
  }

  private void skipPossessive() {
    if (scan.isKind(at, Word.Kind.POSSESSIVE)) {
      at++;
    }
  }

  private boolean takeRole() {
    Optional<WordTrie.Found<Role>> found = scan.role(at);
    if (found.isEmpty()) {
      return false;
    }
    Role role = found.get().value();
    if (isOnlyModifier(role, found.get().end())) {
      return false;
    }
    if (isOwnState(role)) {
      owner = Optional.of(new Owner(List.of()));
      at = found.get().end() + 1;
      return true;
    }
    roles.add(role);
    headFrom = at;
    at = found.get().end();
    headEnd = at;
    end = at;
    skipPossessive();
    return true;
  }

  /// A rank in small letters is an adjective (major, general); "state-owned" is no state.
  private boolean isOnlyModifier(Role role, int behind) {
    boolean small = role.kind() == Role.Kind.HONORIFIC && !scan.word(at).isCapital();
    boolean compound =
        scan.isKind(behind, Word.Kind.HYPHEN) && scan.has(WordClass.PARTICIPLE, behind + 1);
    boolean prefixed = scan.isKind(at - 1, Word.Kind.HYPHEN) && scan.has(WordClass.PREFIX, at - 2);
    // "45 p.m." is a time, PM a prime minister.
    boolean hour = role.words().equals("pm") && scan.word(at).shape() != Word.Shape.CAPITALS;
    return small || compound || prefixed || hour || isAdjective(behind);
  }

  /// "an official visit": a small word behind that is neither a function word nor a deed.
  private boolean isAdjective(int behind) {
    boolean may = behind == at + 1 && scan.has(WordClass.ADJECTIVAL, at);
    return may
        && scan.at(behind).filter(w -> w.shape() == Word.Shape.SMALL).isPresent()
        && !scan.has(WordClass.NOTNAME, behind)
        && !scan.has(WordClass.DEED, behind)
        && scan.role(behind).isEmpty();
  }

  /// "the country's foreign minister": the country is one already named.
  private boolean isOwnState(Role role) {
    int behind = at + 1;
    boolean word =
        role.words().equals("country")
            || role.words().equals("nation")
            || role.words().equals("state");
    return word && roles.isEmpty() && scan.isKind(behind, Word.Kind.POSSESSIVE);
  }

  private boolean takeModifier(Word word) {
    boolean started = at > begin || owner.isPresent();
    boolean name =
        started
            && !scan.isTitle()
            && scan.isUnknownName(at)
            && (roles.isEmpty() || isBeforeTitle(at));
    boolean opensWithName = at == begin && scan.isUnknownName(at) && !scan.isTitle();
    boolean possessedName = name && scan.isKind(at + 1, Word.Kind.POSSESSIVE);
    boolean verb = !started && word.key().endsWith("ed") && word.shape() == Word.Shape.SMALL;
    boolean fits = Lexicon.table().isModifier(word) && scan.hit(at).isEmpty() && !verb;
    if (!fits && !name && !opensWithName) {
      return false;
    }
    qualify(word);
    at++;
    if (possessedName) {
      skipPossessive();
    }
    return true;
  }

  /// "Deputy Emergency Situations Minister": capitalised words that lead to a further title.
  private boolean isBeforeTitle(int i) {
    int next = i;
    while (next < scan.size() && next < i + 3 && scan.isUnknownName(next)) {
      next++;
    }
    return scan.role(next).filter(r -> r.value().kind() == Role.Kind.TITLE).isPresent()
        && scan.word(next).isCapital();
  }

  private void qualify(Word word) {
    if (scan.has(WordClass.FORMER, at)) {
      qualifier = Optional.of("former");
    } else if (scan.has(WordClass.ACTING, at)) {
      qualifier = Optional.of("acting");
    } else if (scan.has(WordClass.OUTGOING, at)) {
      qualifier = Optional.of("outgoing");
    } else if (word.is("new") || word.is("newly") || word.is("incoming")) {
      qualifier = Optional.of("incoming");
    }
  }

  /// "president of Belarus", "rebels in eastern Congo", "commander of Iran's army".
  private void postOwner() {
    Role head = roles.getLast();
    boolean of = scan.is(at, "of");
    boolean in = scan.is(at, "in") || scan.is(at, "from");
    boolean elect = scan.isKind(at, Word.Kind.HYPHEN) && scan.is(at + 1, "elect");
    if (elect) {
      at += 2;
      end = at;
      qualifier = Optional.of("incoming");
      of = scan.is(at, "of");
    }
    if (!of && !(in && head.kind() != Role.Kind.TITLE && owner.isEmpty())) {
      return;
    }
    if (owner.filter(o -> !o.isAnaphor()).isPresent() && !of) {
      return;
    }
    int next = at + 1;
    while (next < scan.size() && next < at + 4 && isBeforeOwner(next)) {
      next++;
    }
    Optional<Hit> hit = scan.hit(next).filter(h -> canOwn(h));
    boolean nested = hit.isPresent() && nestedRole(next);
    if (hit.isPresent() && !nested) {
      boolean relational = isRelational(head);
      if (!relational && (owner.isEmpty() || owner.get().isAnaphor())) {
        owner = Optional.of(new Owner(hit.get().names()));
      }
      end = hit.get().end();
    }
  }

  /// Supporters of a state are not its own.
  static boolean isRelational(Role role) {
    return RELATIONAL.contains(role.words());
  }

  private boolean isBeforeOwner(int i) {
    return scan.hit(i).isEmpty()
        && (scan.has(WordClass.DETERMINER, i) || Lexicon.table().isModifier(scan.word(i)));
  }

  private boolean canOwn(Hit hit) {
    boolean body =
        hit.names().stream()
            .anyMatch(
                n -> n.actor() instanceof Actor.State || n.actor() instanceof Actor.Organisation);
    return body && !guards.isOther(scan, hit) && !guards.isCompound(scan, hit);
  }

  /// "head of the Libyan army": the inner phrase gives the owner and, to a generic word, the
  /// sector.
  private boolean nestedRole(int next) {
    RolePhrases inner = new RolePhrases(scan, guards, next);
    while (inner.at < scan.size() && inner.at - next < LONGEST && inner.step()) {
      // each step moves on
    }
    if (inner.roles.isEmpty()) {
      return false;
    }
    if (owner.isEmpty() || owner.get().isAnaphor()) {
      owner = inner.owner;
    }
    if (roles.getLast().isGeneric()) {
      roles.addFirst(inner.roles.getLast());
    }
    end = inner.end;
    return true;
  }

  /// The kinds of names that only a state has.
  static boolean isPlaceLike(List<ActorName> names) {
    return names.stream()
        .allMatch(n -> n.kind() == ActorName.Kind.CAPITAL || n.kind() == ActorName.Kind.SEAT);
  }
}
