package chancery.core.coding;

import chancery.core.coding.grammar.Grammar;
import chancery.core.model.Block;
import chancery.core.model.Finding;
import chancery.core.model.PartialDate;
import chancery.core.reading.Reading;
import chancery.core.reading.Sentence;
import chancery.core.reading.TimeRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Goes through a document sentence by sentence and keeps what the sentences before have made
/// known, whoever codes the sentences.
final class Walk {
  private static final int FRONT = 40;

  private Walk() {}

  /// What became of a sentence.
  ///
  /// @param events its events
  /// @param why why there is none
  record Told(List<Finding.Event> events, Optional<Coding.Reason> why) {
    Told {
      events = List.copyOf(events);
    }
  }

  /// Codes one sentence.
  @FunctionalInterface
  interface Teller {
    /// What the sentence tells.
    ///
    /// @param number how many sentences were coded before
    Told told(Scene scene, int number, Discourse discourse);
  }

  /// The events of a document and a reason for each sentence that has none.
  static Coding through(Codebook codebook, Reading reading, Teller teller) {
    List<Finding.Event> events = new ArrayList<>();
    List<Coding.NotCoded> notCoded = new ArrayList<>();
    Discourse discourse = new Discourse();
    int number = 0;
    for (Sentence sentence : reading.sentences()) {
      Optional<Coding.Reason> barred = barred(sentence);
      if (barred.isPresent()) {
        notCoded.add(new Coding.NotCoded(sentence.span(), barred.get()));
        continue;
      }
      Scene scene = Scene.of(codebook, reading, sentence);
      if (!scene.grammar().tokens().isEmpty()) {
        moveStoryTime(scene, discourse);
      }
      Told told = teller.told(scene, number++, discourse);
      events.addAll(told.events());
      boolean aside = sentence.block() instanceof Block.Aside;
      told.why()
          .map(w -> aside ? Coding.Reason.INSERTED : w)
          .ifPresent(w -> notCoded.add(new Coding.NotCoded(sentence.span(), w)));
      if (!aside) {
        discourse.after(scene); // a republisher's words change nobody's pronouns
      }
    }
    events.sort(Comparator.comparing(Finding.Event::trigger));
    return new Coding(events, notCoded);
  }

  private static Optional<Coding.Reason> barred(Sentence sentence) {
    return switch (sentence.block()) {
      case Block.Headline _, Block.Paragraph _, Block.Aside _ -> Optional.empty();
      case Block.Caption _ -> Optional.of(Coding.Reason.CAPTION);
      case Block.Credit _, Block.Residue _ -> Optional.of(Coding.Reason.RESIDUE);
    };
  }

  /// A sentence that opens with a dated past moves the story there; a sentence that goes on with a
  /// pronoun stays; any other comes back to the news.
  private static void moveStoryTime(Scene scene, Discourse discourse) {
    Grammar grammar = scene.grammar();
    Reading reading = scene.reading();
    Optional<TimeRef> first = reading.timesIn(scene.sentence().span()).stream().findFirst();
    boolean opens =
        first.isPresent() && first.get().span().start() - scene.sentence().span().start() < FRONT;
    if (opens && When.isBackground(reading, first.get().date())) {
      discourse.storyTime(first.get().date());
      return;
    }
    String word = grammar.lower(0);
    boolean goesOn =
        Set.of("they", "he", "she", "both", "it", "then").contains(word)
            || grammar.words(0, Math.min(3, grammar.tokens().size())).equals("at the time");
    if (!goesOn) {
      discourse.storyTime(PartialDate.unknown());
    }
  }
}
