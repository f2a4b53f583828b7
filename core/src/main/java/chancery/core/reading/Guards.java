package chancery.core.reading;

import chancery.core.actors.Actor;
import chancery.core.actors.ActorName;
import chancery.core.actors.Word;
import chancery.core.reading.Scan.Hit;
import java.util.Map;
import java.util.Optional;

/// Says where a register's name is something else: a modifier inside a compound, a person's given
/// name, a part of a longer name, a place and not the government that sits there.
final class Guards {
  private static final Lexicon LEXICON = Lexicon.table();

  private final Map<String, String> givenNames;

  /// Takes the given names of the register's persons, folded, with the gender of those who bear
  /// them (empty where both do).
  Guards(Map<String, String> givenNames) {
    this.givenNames = givenNames;
  }

  /// The gender that a given name tells; empty where it tells none.
  String gender(Word given) {
    return givenNames.getOrDefault(given.key(), "");
  }

  /// True for a folded given name of some person of the register.
  boolean isGivenName(Word word) {
    return givenNames.containsKey(word.key());
  }

  /// True in "US-led", "pro-Russian", "anti-China": the state does nothing there.
  boolean isCompound(Scan scan, Hit hit) {
    boolean behind =
        scan.isKind(hit.end(), Word.Kind.HYPHEN)
            && scan.at(hit.end() + 1).filter(w -> w.shape() == Word.Shape.SMALL).isPresent();
    boolean before =
        scan.isKind(hit.start() - 1, Word.Kind.HYPHEN)
            && scan.has(WordClass.PREFIX, hit.start() - 2);
    return behind || before;
  }

  /// Behind the compound that the hit opens or closes.
  static int compoundEnd(Scan scan, Hit hit) {
    int end = hit.end();
    while (scan.isKind(end, Word.Kind.HYPHEN) && end + 1 < scan.size()) {
      end += 2;
    }
    return end;
  }

  /// True where the name stands for a person or a longer name that the register does not know.
  boolean isOther(Scan scan, Hit hit) {
    if (!hit.isState() || hit.has(ActorName.Kind.ADJECTIVE) || scan.isTitle()) {
      return false;
    }
    boolean oneWord = hit.end() == hit.start() + 1;
    if (!oneWord || !LEXICON.has(WordClass.PERSONALNAME, scan.word(hit.start()))) {
      return false;
    }
    boolean surnameBehind =
        (scan.isUnknownName(hit.end()) || scan.hit(hit.end()).filter(Hit::isFamily).isPresent())
            && !scan.word(hit.end()).glued()
            && !isBody(scan, hit.end());
    boolean givenBefore = scan.at(hit.start() - 1).filter(this::isGivenName).isPresent();
    boolean nameBefore =
        hit.start() >= 2 && scan.isUnknownName(hit.start() - 1) && !isBody(scan, hit.start() - 1);
    return surnameBehind || givenBefore || nameBefore;
  }

  private static boolean isBody(Scan scan, int at) {
    return scan.role(at).isPresent();
  }

  /// True where a capital or seat is only a place: behind "in", "to", "arrived", before "airport",
  /// or in a dateline.
  boolean isPlace(Scan scan, Hit hit) {
    if (isDepartment(scan, hit)) {
      return false;
    }
    int before = hit.start() - 1;
    while (before >= 0 && scan.is(before, "the")) {
      before--;
    }
    if (isPlaceByNext(scan, hit)) {
      return true;
    }
    if (!scan.has(WordClass.LOCATIVE, before)) {
      return false;
    }
    boolean direction = scan.is(before, "to") || scan.is(before, "from");
    boolean possessive = scan.isKind(hit.end(), Word.Kind.POSSESSIVE);
    return !possessive && !(direction && isRelation(scan, before - 1));
  }

  private static boolean isRelation(Scan scan, int at) {
    return scan.has(WordClass.RELATION, at) || scan.has(WordClass.RELATION, at - 1);
  }

  private boolean isPlaceByNext(Scan scan, Hit hit) {
    int next = hit.end();
    boolean possessive = scan.isKind(next, Word.Kind.POSSESSIVE);
    int noun = possessive ? next + 1 : next;
    if (scan.has(WordClass.PLACENOUN, noun)) {
      return true;
    }
    boolean opening = hit.start() == 0;
    boolean bracket = scan.is(next, "(") || scan.is(next, "—") || scan.is(next, "–");
    if (opening && (bracket || scan.is(next, "-") || isDateline(scan, next))) {
      return true;
    }
    Optional<Hit> state = scan.is(next, ",") ? scan.hit(next + 1) : Optional.empty();
    if (state.isPresent() && sameState(hit, state.get())) {
      return true;
    }
    return !possessive && !scan.isTitle() && scan.isUnknownName(next);
  }

  private static boolean isDateline(Scan scan, int next) {
    return scan.is(next, ",")
        && scan.at(next + 1).filter(Word::isCapital).isPresent()
        && scan.at(next + 2)
            .filter(w -> !w.key().isEmpty() && Character.isDigit(w.key().charAt(0)))
            .isPresent();
  }

  private static boolean sameState(Hit hit, Hit other) {
    return other.names().stream()
        .anyMatch(n ->
            n.kind() == ActorName.Kind.NAME
                && hit.names().stream().anyMatch(h -> h.actor().equals(n.actor())));
  }

  /// The State Department and the Foreign Office are bodies wherever they stand.
  private static boolean isDepartment(Scan scan, Hit hit) {
    for (int i = hit.start(); i < hit.end(); i++) {
      if (scan.role(i).filter(r -> r.value().kind() == Role.Kind.BODY).isPresent()
          && !scan.is(i, "house")) {
        return true;
      }
    }
    return false;
  }

  /// True for a name that stands for a government only as a metonym.
  static boolean isMetonym(Hit hit) {
    return RolePhrases.isPlaceLike(hit.names())
        && hit.names().stream().anyMatch(n -> n.actor() instanceof Actor.State);
  }
}
