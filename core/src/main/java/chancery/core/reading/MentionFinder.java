package chancery.core.reading;

import chancery.core.actors.Actor;
import chancery.core.actors.Register;
import chancery.core.actors.Word;
import chancery.core.actors.Words;
import chancery.core.model.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds who and what is named in a document, as of its date. Threads may share it.
///
/// Names are looked up in the register by their words; surnames, "the two leaders" and pronouns by
/// what the document names elsewhere. Time is linear to the length of the text.
public final class MentionFinder {
  private static final int SHORTEST_GIVEN_NAME = 3;

  private final Register register;
  private final Guards guards;

  /// What a document names.
  ///
  /// @param mentions in order of their spans; none overlaps another
  /// @param claims the office-holders that the text itself names, in order
  public record Found(List<Mention> mentions, List<OfficeClaim> claims) {
    public Found {
      mentions = List.copyOf(mentions);
      claims = List.copyOf(claims);
    }
  }

  /// Looks names up in the given register.
  public MentionFinder(Register register) {
    this.register = register;
    this.guards = new Guards(givenNames(register));
  }

  private static Map<String, String> givenNames(Register register) {
    Map<String, String> names = new HashMap<>();
    for (Actor actor : register.actors()) {
      if (actor instanceof Actor.Person person) {
        for (Word word : Words.of(person.given())) {
          if (word.key().length() >= SHORTEST_GIVEN_NAME) {
            names.merge(word.key(), person.gender(), (a, b) -> a.equals(b) ? a : "");
          }
        }
      }
    }
    return Map.copyOf(names);
  }

  /// The mentions of a document's sentences, in order of their spans.
  public List<Mention> find(Document document, List<Sentence> sentences) {
    return read(document, sentences).mentions();
  }

  /// The mentions and the office-holders that the text itself names.
  public Found read(Document document, List<Sentence> sentences) {
    String text = document.text();
    List<Scan> scans = new ArrayList<>();
    List<List<Phrase>> phrases = new ArrayList<>();
    boolean elides = Clitics.elides(document);
    for (Sentence sentence : sentences) {
      Scan scan = Scan.of(text, sentence, register.names(), elides);
      scans.add(scan);
      phrases.add(PhraseParser.parse(scan, guards));
    }
    Surnames.addTo(phrases, scans);
    return new Resolver(register, guards, document, phrases).resolve();
  }
}
