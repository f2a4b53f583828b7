package chancery.core.coding;

import chancery.core.coding.grammar.Grammar;
import chancery.core.model.PartialDate;
import chancery.core.reading.Mention;
import chancery.core.reading.MentionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the sentences before have made known: whom pronouns mean, and the time of the story. One
/// for each document; not shared.
final class Discourse {
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "both", "themselves");
  private static final Set<String> PERSON =
      Set.of("he", "she", "him", "her", "his", "himself", "herself");
  private static final Set<String> FIRST = Set.of("we", "i", "our", "us", "my", "me");

  private Side person = Side.NOBODY;
  private Side thing = Side.NOBODY;
  private Side several = Side.NOBODY;
  private PartialDate storyTime = PartialDate.unknown();

  /// Whom the pronoun at a token of the sentence means: somebody named earlier in it, else before.
  Side meant(Scene scene, int token, Optional<Side> speaker) {
    String word = scene.grammar().lower(token);
    if (FIRST.contains(word)) {
      return speaker.orElse(Side.NOBODY);
    }
    if (PLURAL.contains(word)) {
      return plural(scene, token);
    }
    if (PERSON.contains(word)) {
      return inSentence(scene, token, true).orElse(person);
    }
    return word.equals("it") || word.equals("its") || word.equals("itself")
        ? inSentence(scene, token, false).orElse(thing)
        : Side.NOBODY;
  }

  private Side plural(Scene scene, int token) {
    Grammar grammar = scene.grammar();
    for (int i = 0; i < grammar.chunkOf(token); i++) {
      Optional<Mention> mention = scene.mentionAt(grammar.chunk(i).head());
      boolean actor = grammar.isNoun(i) && mention.isPresent() && isActor(mention.get());
      if (actor && mention.get().actors().size() > 1) {
        return side(mention.get());
      }
      if (actor && grammar.group(i).size() > 1 && grammar.group(i).getFirst() == i) {
        return members(scene, grammar.group(i));
      }
    }
    return several.isEmpty() ? inSentence(scene, token, false).orElse(Side.NOBODY) : several;
  }

  /// The first actor of the kind named before the token, as subjects come first.
  private static Optional<Side> inSentence(Scene scene, int token, boolean wantPerson) {
    for (int i = 0; i < token; i++) {
      Optional<Mention> mention = scene.mentionAt(i);
      if (mention.isPresent()
          && isActor(mention.get())
          && (mention.get().type() == MentionType.PERSON) == wantPerson) {
        return Optional.of(side(mention.get()));
      }
    }
    return Optional.empty();
  }

  private static boolean isActor(Mention mention) {
    return switch (mention.type()) {
      case STATE, PERSON, ORGANISATION, GROUP -> true;
      case AGENCY, OUTLET, PLACE, PROJECT, REGION -> false;
    };
  }

  private static Side side(Mention mention) {
    return new Side(
        mention.actors().stream()
            .map(a -> new chancery.core.model.Participant(a, mention.span()))
            .toList(),
        true,
        false);
  }

  /// Takes in what a sentence names, for the pronouns of those that follow.
  void after(Scene scene) {
    List<Mention> actors = new ArrayList<>();
    for (int i = 0; i < scene.grammar().tokens().size(); i++) {
      Optional<Mention> mention = scene.mentionAt(i);
      if (mention.isPresent() && isActor(mention.get()) && !actors.contains(mention.get())) {
        actors.add(mention.get());
      }
    }
    actors.stream()
        .filter(m -> m.type() == MentionType.PERSON)
        .findFirst()
        .ifPresent(m -> person = side(m));
    actors.stream()
        .filter(m -> m.type() != MentionType.PERSON && m.actors().size() == 1)
        .findFirst()
        .ifPresent(m -> thing = side(m));
    Side group = subjects(scene);
    if (group.people().size() > 1) {
      several = group;
    }
  }

  /// The first group of two or more that stands before a verb, or a mention of several.
  private static Side subjects(Scene scene) {
    Grammar grammar = scene.grammar();
    for (int i = 0; i < grammar.chunks().size(); i++) {
      Optional<Mention> mention = scene.mentionAt(grammar.chunk(i).head());
      if (!grammar.isNoun(i) || mention.isEmpty() || !isActor(mention.get())) {
        continue;
      }
      if (mention.get().actors().size() > 1) {
        return side(mention.get());
      }
      if (grammar.group(i).size() > 1 && isSubject(grammar, i)) {
        return members(scene, grammar.group(i));
      }
    }
    return Side.NOBODY;
  }

  private static boolean isSubject(Grammar grammar, int noun) {
    int first = grammar.group(noun).getFirst();
    return grammar.verbs().stream()
        .anyMatch(v -> grammar.isFinite(v) && grammar.subject(v).equals(Optional.of(first)));
  }

  private static Side members(Scene scene, List<Integer> group) {
    Side members = Side.NOBODY;
    for (int member : group) {
      Optional<Mention> mention = scene.mentionAt(scene.grammar().chunk(member).head());
      if (mention.isPresent() && isActor(mention.get())) {
        members = members.with(side(mention.get()));
      }
    }
    return members;
  }

  /// The time in which the story stands, where the sentence has no date of its own.
  PartialDate storyTime() {
    return storyTime;
  }

  void storyTime(PartialDate time) {
    storyTime = time;
  }
}
