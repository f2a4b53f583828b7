package chancery.core.coding.grammar;

import java.util.List;

/// Gives each token its word class: by closed lists, verb forms, endings and neighbours. Two
/// passes: the second decides words that may be noun or verb, when it is known whether their clause
/// has another verb.
public final class Tagger {
  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final Tag[] tags;
  private final String[] lemmas;

  private Tagger(Lexicon lexicon, List<Token> tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.tags = new Tag[tokens.size()];
    this.lemmas = new String[tokens.size()];
  }

  /// The word classes of a sentence.
  ///
  /// @param tokens its tokens
  /// @param tags the class of each
  /// @param lemmas the base form of each verb, the singular of each noun, else the word
  public record Tagged(List<Token> tokens, List<Tag> tags, List<String> lemmas) {
    public Tagged {
      tags = List.copyOf(tags);
      lemmas = List.copyOf(lemmas);
    }
  }

  /// Tags the tokens of one sentence.
  public static Tagged tag(Lexicon lexicon, List<Token> tokens) {
    Tagger tagger = new Tagger(lexicon, tokens);
    ClosedClasses closed = new ClosedClasses(lexicon, tokens, tagger.tags);
    for (int i = 0; i < tokens.size(); i++) {
      closed.tag(i);
    }
    Homographs homographs = new Homographs(lexicon, tokens, tagger.tags);
    for (int i = 0; i < tokens.size(); i++) {
      homographs.tag(i);
    }
    for (int i = 0; i < tokens.size(); i++) {
      tagger.lemma(i);
    }
    return new Tagged(tokens, List.of(tagger.tags), List.of(tagger.lemmas));
  }

  private void lemma(int i) {
    String w = tokens.get(i).lower();
    if (tags[i].isVerb()) {
      lemmas[i] =
          lexicon.verbs(w).stream()
              .filter(f -> f.tag() == tags[i])
              .findFirst()
              .map(Lexicon.VerbForm::lemma)
              .orElse(w);
    } else {
      lemmas[i] = tags[i] == Tag.NOUN || tags[i] == Tag.NAME ? Morphology.singular(w) : w;
    }
  }
}
