package chancery.core.coding;

import chancery.core.coding.grammar.Chunk;
import chancery.core.coding.grammar.Grammar;
import chancery.core.model.ActorRef;
import chancery.core.model.Participant;
import chancery.core.model.Span;
import chancery.core.reading.Mention;
import chancery.core.reading.MentionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Whom a mention stands for: alone, before a noun ("Russian troops"), or hung on one ("rebels in
/// Syria").
final class Mentioned {
  private static final Set<String> PRONOUNS =
      Set.of(
          "it", "he", "she", "they", "him", "her", "them", "its", "his", "their", "who", "which");

  private final Scene scene;
  private final Grammar grammar;
  private final Sectors sectors;

  Mentioned(Scene scene, Sectors sectors) {
    this.scene = scene;
    this.grammar = scene.grammar();
    this.sectors = sectors;
  }

  /// Those whom the mention names.
  Side of(Mention mention) {
    return switch (mention.type()) {
      case REGION -> Side.REGION;
      case PROJECT -> Side.NOBODY;
      case STATE, PERSON, ORGANISATION, AGENCY, OUTLET, GROUP, PLACE -> {
        List<Participant> people = new ArrayList<>();
        for (ActorRef actor : mention.actors()) {
          people.add(new Participant(actor, nameOf(mention)));
        }
        yield new Side(people, true, false);
      }
    };
  }

  /// The last mention that lies within the words: "the government of Peru".
  Side within(Span words) {
    Side side = Side.NOBODY;
    for (Mention mention : scene.reading().mentionsIn(words)) {
      side = of(mention);
    }
    return side;
  }

  /// Whom a mention in front of a noun means: "Russian troops".
  Side refined(Mention mention, String noun, Chunk chunk) {
    if (mention.type() == MentionType.REGION) {
      return Side.REGION;
    }
    if (mention.type() == MentionType.PROJECT) {
      return Side.NOBODY;
    }
    boolean agent = sectors.isAgent(noun);
    Span span = agent ? grammar.span(chunk) : mention.span();
    List<Participant> people = new ArrayList<>();
    for (ActorRef actor : mention.actors()) {
      people.add(new Participant(agent ? part(mention, actor, noun, span) : actor, span));
    }
    return new Side(people, true, false);
  }

  /// Whom a mention behind a noun means: "rebels in Syria".
  Side attached(Mention mention, String word, boolean agent, int noun, int behind) {
    Span span =
        agent
            ? grammar.span(grammar.chunk(noun).from(), grammar.chunk(behind).to())
            : mention.span();
    boolean whole = mention.type() == MentionType.STATE || mention.type() == MentionType.PLACE;
    List<Participant> people = new ArrayList<>();
    for (ActorRef actor : mention.actors()) {
      ActorRef who =
          agent && (whole || mention.type() == MentionType.PERSON)
              ? part(mention, actor, word, span)
              : actor;
      people.add(new Participant(who, span));
    }
    return new Side(people, true, false);
  }

  /// A state's troops are the state in its sector MIL; a person's spokesman or sons are not that
  /// person, only of one country.
  private ActorRef part(Mention mention, ActorRef actor, String noun, Span span) {
    return mention.type() == MentionType.PERSON
        ? new ActorRef(Optional.empty(), scene.words(span), actor.country(), sectors.of(noun))
        : sectors.refine(actor, noun);
  }

  /// Where the sentence names whom a pronoun means; else where the pronoun stands.
  private Span nameOf(Mention mention) {
    return isPronoun(mention)
        ? scene.reading().mentionsIn(scene.sentence().span()).stream()
            .filter(m -> !isPronoun(m) && m.actor().key().equals(mention.actor().key()))
            .map(Mention::span)
            .findFirst()
            .orElse(mention.span())
        : mention.span();
  }

  private boolean isPronoun(Mention mention) {
    return PRONOUNS.contains(scene.words(mention.span()).toLowerCase(Locale.ROOT));
  }
}
