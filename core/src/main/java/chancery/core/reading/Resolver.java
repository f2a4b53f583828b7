package chancery.core.reading;

import chancery.core.actors.Actor;
import chancery.core.actors.Actor.Person;
import chancery.core.actors.Actor.State;
import chancery.core.actors.ActorName;
import chancery.core.actors.Register;
import chancery.core.model.ActorRef;
import chancery.core.model.Document;
import chancery.core.model.PartialDate;
import chancery.core.reading.Salience.Seen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Decides, phrase by phrase, who is meant; works on one document and is thrown away.
final class Resolver {
  private static final Set<String> OF_A_STATE =
      Set.of("GOV", "MIL", "COP", "LEG", "JUD", "SPY", "OPP");

  private static final int MOST_PERSONS = 16;
  private static final int NEAR = 24;

  private final Register register;
  private final Guards guards;
  private final PartialDate date;
  private final String text;
  private final List<List<Phrase>> sentences;
  private final DocumentNames document;
  private final RoleRefs refs;
  private final BackReferences back;
  private final Salience salience = new Salience();
  private final Map<String, ActorRef> unknown = new HashMap<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<OfficeClaim> claims = new ArrayList<>();
  private int now;
  private List<Seen> seenNow = new ArrayList<>();

  Resolver(Register register, Guards guards, Document source, List<List<Phrase>> sentences) {
    this.register = register;
    this.guards = guards;
    this.date = source.published();
    this.text = source.text();
    this.sentences = sentences;
    this.document = new DocumentNames(register, date, sentences);
    this.refs = new RoleRefs(register, date);
    this.back = new BackReferences(register, date, document, salience, refs);
  }

  MentionFinder.Found resolve() {
    sentences.forEach(phrases -> phrases.forEach(this::noteUnknown));
    for (List<Phrase> phrases : sentences) {
      seenNow = new ArrayList<>();
      List<Mention> here = new ArrayList<>();
      for (Phrase phrase : phrases) {
        resolve(phrase, here).ifPresent(here::add);
      }
      mentions.addAll(here);
      salience.endSentence(seenNow);
      now++;
    }
    mentions.sort(Comparator.comparing(Mention::span));
    return new MentionFinder.Found(mentions, claims);
  }

  /// Unknown persons keep the fullest name that the document gives them, and what their title says.
  private void noteUnknown(Phrase phrase) {
    if (phrase.kind() != Phrase.Kind.UNKNOWN_PERSON) {
      return;
    }
    ActorRef ref = unknownRef(phrase);
    unknown.merge(Surnames.family(phrase), ref, Resolver::fuller);
  }

  private static ActorRef fuller(ActorRef a, ActorRef b) {
    ActorRef named = b.name().length() > a.name().length() ? b : a;
    return new ActorRef(
        named.id(), named.name(), a.country().or(b::country), a.sector().or(b::sector));
  }

  private ActorRef unknownRef(Phrase phrase) {
    Optional<String> country = ownerOf(phrase).or(() -> onlyState(phrase)).flatMap(this::countryOf);
    boolean former = phrase.qualifier().filter(q -> q.equals("former")).isPresent();
    Optional<String> sector = former ? Optional.of("ELI") : RoleRefs.sector(phrase.roles());
    return RoleRefs.unknown(phrase.headWords(text), country, sector);
  }

  /// An official whose state is not said is one of the only state that the document names.
  private Optional<Actor> onlyState(Phrase phrase) {
    boolean official = RoleRefs.sector(phrase.roles()).filter(OF_A_STATE::contains).isPresent();
    return official ? document.onlyState().map(Actor.class::cast) : Optional.empty();
  }

  private Optional<String> countryOf(Actor actor) {
    return register.toRef(actor, date).country();
  }

  private Optional<Mention> resolve(Phrase phrase, List<Mention> here) {
    return switch (phrase.kind()) {
      case NAME -> isPerson(phrase) ? person(phrase) : named(phrase);
      case PLACE -> place(phrase);
      case UNKNOWN_PERSON -> Optional.of(unknownPerson(phrase));
      case ROLE -> role(phrase);
      case PAIR_OF_PERSONS -> several(phrase, MentionType.PERSON, back.persons(phrase, now));
      case PAIR_OF_STATES -> several(phrase, MentionType.STATE, back.states(now));
      case HE -> pronoun(phrase, back.person("m", seenNow, now));
      case SHE -> pronoun(phrase, back.person("f", seenNow, now));
      case THEY -> several(phrase, MentionType.GROUP, back.they(near(here), now));
      case IT -> back.it(near(here), mentions).map(ref -> mention(phrase, MentionType.GROUP, ref));
    };
  }

  /// The last few mentions of a sentence, so that a sentence without end stays cheap.
  private static List<Mention> near(List<Mention> here) {
    return here.subList(Math.max(0, here.size() - NEAR), here.size());
  }

  private static boolean isPerson(Phrase phrase) {
    return phrase.names().stream().allMatch(n -> n.actor() instanceof Person);
  }

  private Optional<Mention> several(Phrase phrase, MentionType type, List<ActorRef> actors) {
    if (actors.isEmpty()) {
      return Optional.empty();
    }
    salience.group(actors, now);
    return Optional.of(new Mention(phrase.span(), phrase.head(), type, actors, Optional.empty()));
  }

  private Optional<Mention> pronoun(Phrase phrase, Optional<Seen> seen) {
    seen.ifPresent(s -> remember(s.ref(), s.gender(), s.person()));
    return seen.map(s -> mention(phrase, MentionType.PERSON, s.ref()));
  }

  private void remember(ActorRef ref, String gender, Optional<Person> person) {
    Seen seen = new Seen(ref, gender, now, person);
    salience.person(seen);
    see(seen);
    ref.country().flatMap(register::stateOfCountry).ifPresent(s -> salience.state(s, now));
  }

  private void see(Seen seen) {
    boolean known = seenNow.stream().anyMatch(s -> s.ref().key().equals(seen.ref().key()));
    if (!known && seenNow.size() < MOST_PERSONS) {
      seenNow.add(seen);
    }
  }

  private Mention mention(Phrase phrase, MentionType type, ActorRef ref) {
    return new Mention(phrase.span(), phrase.head(), type, List.of(ref), office(phrase));
  }

  private static Optional<String> office(Phrase phrase) {
    return phrase.title().map(Role::words);
  }

  private Optional<Actor> ownerOf(Phrase phrase) {
    return phrase.owner().flatMap(owner -> document.pick(owner.names()));
  }

  /// The owner named, or for "his" and "the country's" the state in the reader's mind.
  private Optional<Actor> ownerOrLast(Phrase phrase) {
    boolean anaphor = phrase.owner().filter(Phrase.Owner::isAnaphor).isPresent();
    boolean official = RoleRefs.sector(phrase.roles()).filter(OF_A_STATE::contains).isPresent();
    if (anaphor && (!official || RolePhrases.isRelational(phrase.roles().getLast()))) {
      return Optional.empty();
    }
    return anaphor ? salience.state(now).map(Actor.class::cast) : ownerOf(phrase);
  }

  private Optional<Mention> person(Phrase phrase) {
    Optional<Actor> owner = ownerOf(phrase);
    Optional<Person> person = document.person(phrase);
    if (person.isEmpty()) {
      // A title vouches that this is a person, though none that the register knows.
      return phrase.roles().isEmpty() ? Optional.empty() : Optional.of(unknownPerson(phrase));
    }
    ActorRef ref =
        refs.person(
            person.get(), phrase.roles(), phrase.qualifier(), owner.flatMap(this::countryOf));
    remember(ref, person.get().gender(), person);
    claim(phrase, ref, owner);
    return Optional.of(mention(phrase, MentionType.PERSON, ref));
  }

  private Mention unknownPerson(Phrase phrase) {
    ActorRef own = unknownRef(phrase);
    ActorRef ref = fuller(own, unknown.getOrDefault(Surnames.family(phrase), own));
    remember(ref, guards.gender(phrase.scan().word(phrase.extent().headFrom())), Optional.empty());
    claim(phrase, ref, ownerOf(phrase));
    return mention(phrase, MentionType.PERSON, ref);
  }

  private void claim(Phrase phrase, ActorRef person, Optional<Actor> owner) {
    Optional<Role> title = phrase.title().filter(Role::isOffice);
    if (title.isEmpty() || owner.isEmpty()) {
      return;
    }
    claims.add(
        new OfficeClaim(
            person,
            title.get().words(),
            title.get().officeKind().map(k -> k.word()),
            register.toRef(owner.get(), date),
            phrase.span(),
            phrase.qualifier()));
  }

  private Optional<Mention> named(Phrase phrase) {
    Optional<Actor> actor = document.pick(phrase.names());
    if (actor.isEmpty()) {
      return Optional.empty();
    }
    if (actor.get() instanceof State state) {
      salience.state(state, now);
      if (isPeople(phrase)) {
        return Optional.of(
            mention(phrase, MentionType.GROUP, refs.ofState(state, Optional.of("CVL"))));
      }
    }
    ActorRef ref = register.toRef(actor.get(), date);
    return Optional.of(mention(phrase, typeOf(actor.get()), ref));
  }

  /// "Belarusians", which is a demonym and no adjective.
  private static boolean isPeople(Phrase phrase) {
    return phrase.names().stream().allMatch(n -> n.kind() == ActorName.Kind.DEMONYM);
  }

  static MentionType typeOf(Actor actor) {
    return switch (actor) {
      case State _ -> MentionType.STATE;
      case Person _ -> MentionType.PERSON;
      case Actor.Organisation _ -> MentionType.ORGANISATION;
      case Actor.Agency _ -> MentionType.AGENCY;
      case Actor.Outlet _ -> MentionType.OUTLET;
      case Actor.Project _ -> MentionType.PROJECT;
      case Actor.Region _ -> MentionType.REGION;
    };
  }

  private Optional<Mention> place(Phrase phrase) {
    return document
        .pick(phrase.names())
        .map(actor -> {
          String name = phrase.headWords(text);
          ActorRef ref = new ActorRef(Optional.empty(), name, countryOf(actor), Optional.empty());
          return mention(phrase, MentionType.PLACE, ref);
        });
  }

  private Optional<Mention> role(Phrase phrase) {
    Role head = phrase.roles().getLast();
    Optional<Actor> owner = ownerOrLast(phrase);
    if (owner.isEmpty()) {
      return bareRole(phrase, head);
    }
    boolean indefinite =
        phrase.scan().is(phrase.extent().from(), "a")
            || phrase.scan().is(phrase.extent().from(), "an");
    boolean inOffice =
        head.kind() == Role.Kind.TITLE && !indefinite && phrase.qualifier().isEmpty();
    Optional<Person> holder = inOffice ? refs.holder(head, owner.get()) : Optional.empty();
    if (holder.isPresent()) {
      ActorRef ref = register.toRef(holder.get(), date);
      remember(ref, holder.get().gender(), holder);
      return Optional.of(mention(phrase, MentionType.PERSON, ref));
    }
    return Optional.of(ofOwner(phrase, head, owner.get()));
  }

  private Mention ofOwner(Phrase phrase, Role head, Actor owner) {
    if (owner instanceof State state) {
      salience.state(state, now);
      boolean former = phrase.qualifier().filter(q -> q.equals("former")).isPresent();
      Optional<String> sector = former ? Optional.of("ELI") : RoleRefs.sector(phrase.roles());
      ActorRef ref = refs.ofState(state, sector);
      return mention(phrase, typeOf(head), ref);
    }
    boolean body = owner instanceof Actor.Organisation;
    MentionType type = body ? typeOf(head) : typeOf(owner);
    return mention(phrase, type, register.toRef(owner, date));
  }

  private static MentionType typeOf(Role head) {
    return switch (head.kind()) {
      case TITLE, HONORIFIC -> MentionType.PERSON;
      case BODY -> MentionType.ORGANISATION;
      case PEOPLE -> MentionType.GROUP;
    };
  }

  /// A role word with no owner: the person of that office already named, else an unnamed group.
  private Optional<Mention> bareRole(Phrase phrase, Role head) {
    Optional<ActorRef> known = back.ofOffice(head, phrase, now);
    if (known.isPresent()) {
      return Optional.of(mention(phrase, MentionType.PERSON, known.get()));
    }
    if (!isActorWithoutOwner(phrase, head)) {
      return Optional.empty();
    }
    Optional<Actor> only = isDefinite(phrase) ? onlyState(phrase) : Optional.empty();
    if (only.isPresent()) {
      return Optional.of(ofOwner(phrase, head, only.get()));
    }
    String words = phrase.span().in(text).replaceAll("\\s+", " ");
    ActorRef ref =
        new ActorRef(Optional.empty(), words, Optional.empty(), RoleRefs.sector(phrase.roles()));
    if (head.kind() == Role.Kind.TITLE) {
      see(new Seen(ref, genderOf(head), now, Optional.empty()));
    }
    return Optional.of(mention(phrase, typeOf(head), ref));
  }

  /// "the government" and "police" are those of the story's state; "a court" may be any.
  private static boolean isDefinite(Phrase phrase) {
    Scan scan = phrase.scan();
    int from = phrase.extent().from();
    return !scan.is(from, "a") && !scan.is(from, "an") && !scan.is(from, "some");
  }

  private static String genderOf(Role head) {
    return switch (head.words()) {
      case "man", "boy", "businessman", "policeman", "congressman", "king", "prince" -> "m";
      case "woman", "girl", "businesswoman", "policewoman", "congresswoman", "queen", "princess" ->
          "f";
      default -> "";
    };
  }

  /// "head", "force" and "state" are verbs and plain nouns more often than actors.
  private static boolean isActorWithoutOwner(Phrase phrase, Role head) {
    boolean vague =
        switch (head.words()) {
          case "country", "nation", "state", "side", "kingdom", "republic", "head", "command" ->
              true;
          case "department", "office", "business", "industry", "house" ->
              phrase.extent().to() - phrase.extent().from() < 3;
          default -> false;
        };
    if (vague) {
      return false;
    }
    boolean opened = phrase.extent().headFrom() > phrase.extent().from();
    boolean sure =
        head.sector()
            .filter(s -> s.equals("COP") || s.equals("LEG") || s.equals("OPP"))
            .isPresent();
    boolean capital = phrase.scan().word(phrase.extent().headFrom()).isCapital();
    return head.kind() == Role.Kind.PEOPLE || opened || sure || capital;
  }
}
