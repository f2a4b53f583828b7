package chancery.core.clean;

import chancery.core.clean.Lexicon.Role;
import java.util.List;
import java.util.Optional;

/// Tells the headings under which a page puts something else than its story: other stories,
/// comments, a newsletter, the author's portrait, the sources.
public final class SectionHeads {
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 8;
  private static final List<String> LABELS =
      List.of("related", "comment-form", "newsletter", "share", "tags", "author-box", "references");
  private final Lexicon lexicon;

  SectionHeads(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// With the word list that comes with the cleaner.
  public static SectionHeads standard() {
    return new SectionHeads(Lexicon.load());
  }

  /// What stands under the heading; empty where it may be the story's own.
  public Optional<String> under(String heading) {
    if (heading.length() > LONGEST) {
      return Optional.empty();
    }
    String folded = Words.fold(heading);
    Optional<String> whole = lexicon.whole(LABELS, folded);
    for (String label : LABELS) {
      if (whole.filter(label::equals).isPresent() || isLed(label, folded)) {
        return Optional.of(label);
      }
    }
    return covered(heading, folded);
  }

  /// True for the words that open a page's other sections: "More from …", "Latest … news".
  public boolean isTurn(String heading) {
    if (heading.length() > LONGEST) {
      return false;
    }
    String folded = Words.fold(heading);
    Shape shape = Shape.of(heading, folded);
    List<String> words = shape.words();
    if (shape.ended() || words.size() < 2 || words.size() > MOST_WORDS) {
      return false;
    }
    boolean led = !lexicon.lead("section", folded).isEmpty();
    return led
        || (lexicon.of("section", Role.WEAK).contains(words.getFirst())
            && lexicon.of("section", Role.TAIL).contains(words.getLast()));
  }

  private boolean isLed(String label, String folded) {
    boolean free = label.equals("author-box") || label.equals("references");
    return (free || label.equals("newsletter")) && !lexicon.lead(label, folded).isEmpty();
  }

  /// A heading all of whose words are those of such sections: "More top stories".
  private Optional<String> covered(String heading, String folded) {
    return FurnitureRules.isFurniture(lexicon, Shape.of(heading, folded))
        ? Optional.of("related")
        : Optional.empty();
  }
}
