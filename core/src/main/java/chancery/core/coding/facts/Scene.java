package chancery.core.coding.facts;

import chancery.core.model.ActorRef;
import chancery.core.model.Document;
import chancery.core.model.Evidence;
import chancery.core.model.Fact;
import chancery.core.model.PartialDate;
import chancery.core.model.Participant;
import chancery.core.model.RuleId;
import chancery.core.model.Span;
import chancery.core.model.Status;
import chancery.core.reading.Mention;
import chancery.core.reading.MentionType;
import chancery.core.reading.Reading;
import chancery.core.reading.Sentence;
import chancery.core.reading.TimeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One sentence with what is named in it: what the finders of facts look at.
///
/// @param reading the whole document
/// @param sentence the sentence
/// @param mentions its mentions, in order
/// @param words its text in lower case with straight apostrophes; offsets count from its start
record Scene(Reading reading, Sentence sentence, List<Mention> mentions, String words) {
  /// Longer sentences are lists or run-on pages, and hold no fact that could be shown.
  static final int MAX_LENGTH = 1_500;

  static Scene of(Reading reading, Sentence sentence) {
    String text = sentence.span().in(reading.document().text());
    String words = text.replace('’', '\'').toLowerCase(Locale.ROOT);
    boolean sameLength = words.length() == text.length();
    return new Scene(
        reading, sentence, reading.mentionsIn(sentence.span()), sameLength ? words : text);
  }

  Document document() {
    return reading.document();
  }

  /// The words of the document that stand at offsets of this sentence.
  String printed(int from, int to) {
    return document().text().substring(at(from), at(to));
  }

  /// The document's offset of an offset in this sentence.
  int at(int offset) {
    return sentence.span().start() + offset;
  }

  /// Offset of a mention's beginning in this sentence.
  int start(Mention mention) {
    return mention.span().start() - sentence.span().start();
  }

  /// Offset behind a mention in this sentence.
  int end(Mention mention) {
    return mention.span().end() - sentence.span().start();
  }

  /// The mentions that stand for states, by name, by people of theirs or by "the two countries".
  List<Mention> sides() {
    return mentions.stream().filter(Scene::isSide).toList();
  }

  private static boolean isSide(Mention mention) {
    boolean kind =
        switch (mention.type()) {
          case STATE, PERSON, ORGANISATION, GROUP -> true;
          case AGENCY, OUTLET, PLACE, PROJECT, REGION -> false;
        };
    return kind && mention.actors().stream().allMatch(a -> a.country().isPresent());
  }

  /// The mentions of bodies that states are members of.
  List<Mention> bodies() {
    return mentions.stream()
        .filter(m -> m.type() == MentionType.ORGANISATION)
        .filter(m -> m.actor().id().filter(id -> id.startsWith("org:")).isPresent())
        .filter(m -> m.actor().country().filter(Scene::international).isPresent())
        .toList();
  }

  private static boolean international(String country) {
    return switch (country) {
      case "IGO", "UNO", "EUR" -> true;
      default -> false;
    };
  }

  /// The different sides as participants, each country once, in order.
  static List<Participant> parties(List<Mention> mentions) {
    List<Participant> parties = new ArrayList<>();
    for (Mention mention : mentions) {
      for (ActorRef actor : mention.actors()) {
        boolean known = parties.stream().anyMatch(p -> p.actor().country().equals(actor.country()));
        if (!known) {
          parties.add(new Participant(actor, mention.span()));
        }
      }
    }
    return parties;
  }

  /// The two sides that a sentence is about: its own, else with the last ones named before it in
  /// the document.
  List<Participant> pair() {
    List<Participant> parties = parties(sides());
    if (parties.size() >= 2) {
      return parties;
    }
    List<Participant> all = new ArrayList<>(parties);
    List<Mention> before = reading.mentionsBefore(sentence.span().start());
    for (int i = before.size() - 1; i >= 0 && all.size() < 2; i--) {
      Mention last = before.get(i);
      for (Participant p : parties(isSide(last) ? List.of(last) : List.of())) {
        if (all.stream().noneMatch(q -> q.actor().country().equals(p.actor().country()))) {
          all.add(p);
        }
      }
    }
    return all;
  }

  /// The last mention of the list that ends at or before the offset.
  Optional<Mention> lastBefore(List<Mention> of, int offset) {
    return of.stream().filter(m -> end(m) <= offset).reduce((_, b) -> b);
  }

  /// The first mention of the list that begins at or behind the offset.
  Optional<Mention> firstAfter(List<Mention> of, int offset) {
    return of.stream().filter(m -> start(m) >= offset).findFirst();
  }

  /// The first time expression of the sentence that begins at or behind the offset, else any, else
  /// nothing.
  Optional<PartialDate> time(int offset) {
    List<TimeRef> times =
        reading.timesIn(sentence.span()).stream().filter(t -> !t.date().isUnknown()).toList();
    return times.stream()
        .filter(t -> t.span().start() >= at(offset))
        .findFirst()
        .or(() -> times.stream().findFirst())
        .map(TimeRef::date);
  }

  /// What is so on the day of telling.
  PartialDate today() {
    return document().published();
  }

  Fact.Basis basis(String rule, PartialDate when, Status status, double confidence) {
    Span span = sentence.span();
    return new Fact.Basis(
        when,
        status,
        List.of(Evidence.of(document(), span, new RuleId("facts." + rule), confidence)));
  }
}
