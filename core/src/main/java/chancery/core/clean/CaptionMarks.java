package chancery.core.clean;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Signs of a picture's text: "File photo", "Image: …", "(Agency)" behind a line without a verb.
final class CaptionMarks {
  private static final int LONGEST = 400;
  private static final Set<String> AUXILIARIES =
      Set.of(
          "is", "was", "were", "are", "has", "had", "have", "said", "says", "will", "would", "did",
          "does", "can", "could", "may", "should", "told", "made", "must", "be", "been");

  /// Small words inside names.
  private static final Set<String> JOINING =
      Set.of("and", "of", "the", "de", "la", "du", "for", "und", "y", "et", "in", "on", "al");

  private static final Pattern PARTS = Pattern.compile("[ /&,]+");

  private CaptionMarks() {}

  /// True where the words carry a picture's mark.
  static boolean isMarked(Lexicon lexicon, String words) {
    return isMarked(lexicon, words, words.length() > LONGEST ? "" : Words.fold(words));
  }

  /// @param folded the words as [Words#fold] gives them
  static boolean isMarked(Lexicon lexicon, String words, String folded) {
    if (words.length() > LONGEST) {
      return false;
    }
    return !lexicon.lead("caption", folded).isEmpty() || lexicon.hasPart("caption", folded);
  }

  /// True where the words are a name in brackets and nothing else: `(Agency)`.
  static boolean isCredit(Lexicon lexicon, String words) {
    String bare = words.strip();
    if (bare.length() < 4 || bare.length() > 60) {
      return false;
    }
    boolean round = bare.startsWith("(") && (bare.endsWith(")") || bare.endsWith(")."));
    boolean full = bare.startsWith("（") && bare.endsWith("）");
    boolean slashes = bare.startsWith("/") && bare.endsWith("/");
    if (!round && !full && !slashes) {
      return false;
    }
    String inside =
        bare.substring(
            1, bare.lastIndexOf(bare.charAt(0) == '(' ? ')' : bare.charAt(bare.length() - 1)));
    return isName(lexicon, inside);
  }

  /// True where the words can be the name of an outlet or agency: few, and all with a capital.
  static boolean isName(Lexicon lexicon, String words) {
    String folded = Words.fold(words);
    if (lexicon.isAgency(folded)) {
      return true;
    }
    List<String> parts = List.of(PARTS.split(words.strip(), -1));
    int most = 6;
    if (parts.size() > most) {
      return false;
    }
    int capital = 0;
    for (String part : parts) {
      if (part.isEmpty() || !isNamePart(part)) {
        return false;
      }
      capital += Character.isUpperCase(part.codePointAt(0)) ? 1 : 0;
    }
    return capital > 0;
  }

  private static boolean isNamePart(String part) {
    if (part.chars().anyMatch(c -> ".!?:;\"“”…".indexOf(c) >= 0) && !part.endsWith(".")) {
      return part.contains(".") && Character.isUpperCase(part.charAt(0));
    }
    return Character.isUpperCase(part.codePointAt(0))
        || Character.isDigit(part.charAt(0))
        || JOINING.contains(part);
  }

  /// True where a sentence before a picture's credit is likely to be the picture's text: it is
  /// marked, or short and without a helping verb.
  static boolean isLikely(Lexicon lexicon, String sentence) {
    List<String> words = Words.of(sentence);
    int most = 16;
    if (words.size() > most) {
      return false;
    }
    return isMarked(lexicon, sentence) || words.stream().noneMatch(AUXILIARIES::contains);
  }

  /// True where some lead-in of the list begins the folded words.
  static boolean leads(Lexicon lexicon, String folded) {
    return !lexicon.lead("caption", folded).isEmpty();
  }
}
