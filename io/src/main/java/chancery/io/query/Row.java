package chancery.io.query;

import chancery.core.model.Entry;
import chancery.core.model.Fact;
import chancery.core.model.Finding;
import chancery.core.model.PartialDate;
import chancery.core.model.Status;
import java.util.List;

/// One line of a dossier: an entry with what makes it readable and checkable.
///
/// @param entry the entry
/// @param phrase who did or said what to whom, in words
/// @param fit whether its date lies in the dossier's window for certain
/// @param bearing how it bears on the two sides
/// @param content what was said, for a statement; empty for any other
/// @param quotes the first of the words that carry it, at most one a document
public record Row(
    Entry entry,
    Phrase phrase,
    Window.Fit fit,
    Bearing bearing,
    List<String> content,
    List<Quote> quotes) {
  public Row {
    content = List.copyOf(content);
    quotes = List.copyOf(quotes);
  }

  /// How an entry bears on the two sides of a dossier.
  public enum Bearing {
    ONE_TO_OTHER,
    OTHER_TO_ONE,
    /// Both did it together, to nobody else.
    JOINT,
    /// Both have part in it, but it is between neither of them and the other.
    ALONGSIDE;

    /// True where it is a dealing between the two, so that its score is theirs.
    public boolean isBetween() {
      return this != ALONGSIDE;
    }
  }

  /// Number of documents that carry it.
  public int copies() {
    return entry.witnesses().size();
  }

  /// Number of stories that tell it.
  public int independentSources() {
    return entry.independentSources();
  }

  /// "1 happening, 2 copies, 1 independent source".
  public String account() {
    String what =
        switch (entry.finding()) {
          case Finding.Event _ -> "1 happening";
          case Finding.Statement _ -> "1 statement";
          case Fact _ -> "1 fact";
        };
    return what
        + ", "
        + Counted.of(copies(), "copy", "copies")
        + ", "
        + Counted.of(independentSources(), "independent source", "independent sources");
  }

  /// Its date.
  public PartialDate when() {
    return entry.finding().when();
  }

  /// Its date in words.
  public String date() {
    return DateWords.of(when());
  }

  /// True where its date may lie outside the window.
  public boolean isUncertain() {
    return fit == Window.Fit.PERHAPS;
  }

  /// Whether it took place.
  public Status status() {
    return entry.finding().status();
  }

  /// How sure its best evidence is, 0 to 1.
  public double confidence() {
    return entry.finding().confidence();
  }

  /// What the coder saw, or the rule that read it.
  public String why() {
    return Phrase.why(entry.finding());
  }
}
