package chancery.io.intake.press;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// Tells whose export some lines are, and cuts them into articles.
public enum Press {
  /// LexisNexis Academic and its kin: `1 of 250 DOCUMENTS`, fields in capitals.
  LEXIS_NEXIS("LexisNexis"),
  /// Nexis Uni and Lexis Advance: `Body`, `Load-Date:`, `End of Document`.
  NEXIS_UNI("Nexis Uni"),
  /// Factiva, with its two-letter fields or as pages print it.
  FACTIVA("Factiva"),
  /// ProQuest: articles between lines of underscores, `Full text:`.
  PROQUEST("ProQuest");

  private final String word;

  Press(String word) {
    this.word = word;
  }

  /// Its name as it is printed.
  public String word() {
    return word;
  }

  /// Whose export the lines are the beginning of; empty where they look like none.
  public static Optional<Press> of(List<String> first) {
    Lines lines = new Lines(first, true);
    if (ProQuest.isExport(lines)) {
      return Optional.of(PROQUEST); // it numbers its articles as LexisNexis does
    }
    if (Lexis.isExport(lines)) {
      return Optional.of(LEXIS_NEXIS);
    }
    if (NexisUni.isExport(lines)) {
      return Optional.of(NEXIS_UNI);
    }
    return Factiva.isExport(lines) ? Optional.of(FACTIVA) : Optional.empty();
  }

  /// The articles in order; those without text too.
  ///
  /// @param flowing true where each line is a whole paragraph, false where paragraphs are cut into
  ///   lines as in plain text
  public List<PressArticle> articles(List<String> all, boolean flowing) {
    Lines lines = new Lines(all, flowing);
    return switch (this) {
      case LEXIS_NEXIS -> Lexis.articles(lines);
      case NEXIS_UNI -> NexisUni.articles(lines);
      case FACTIVA -> Factiva.articles(lines);
      case PROQUEST -> ProQuest.articles(lines);
    };
  }

  /// How many articles the export itself says that it holds, where it does.
  public OptionalInt stated(List<String> all) {
    return this == NEXIS_UNI ? NexisUni.stated(new Lines(all, true)) : OptionalInt.empty();
  }

  /// True where the markup is worth rendering to look for an export in it.
  public static boolean isLikely(String html) {
    String lower = html.toLowerCase(Locale.ROOT);
    return lower.contains("factiva")
        || lower.contains("enarticle")
        || lower.contains("lexisnexis")
        || lower.contains("lexis-nexis")
        || lower.contains("nexis uni")
        || lower.contains("end of document")
        || lower.contains(" documents</")
        || lower.contains("dokument ")
        || lower.contains("document 1 de ")
        || lower.contains("proquest");
  }
}
