package chancery.io.query;

import chancery.core.copies.Change;
import chancery.core.copies.CopyEdge;
import chancery.core.model.DocId;
import chancery.core.model.Story;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A story with its copies, one of them laid beside another or beside the story's whole text.
///
/// @param story the story
/// @param copies its copies, the earliest published first
/// @param edges what pairs of its copies have to do with each other
/// @param comparison one copy laid beside the rest; empty where there is but one copy
/// @param raised changed numbers, names, quotations and negations of all copies, by passage
/// @param entries number of entries that rest on any copy
public record StoryView(
    Story story,
    List<Copy> copies,
    List<CopyEdge> edges,
    Optional<Comparison> comparison,
    List<Raised> raised,
    int entries) {
  public StoryView {
    copies = List.copyOf(copies);
    edges = List.copyOf(edges);
    raised = List.copyOf(raised);
  }

  /// "5 copies of 1 story".
  public String account() {
    return Counted.of(copies.size(), "copy", "copies") + " of 1 story";
  }

  /// The copy of that document.
  public Optional<Copy> copy(DocId document) {
    return copies.stream().filter(c -> c.line().id().equals(document)).findFirst();
  }

  /// The title of the first copy.
  public String title() {
    return copies.getFirst().line().title();
  }

  /// The mark of what became of a passage, for readers who don't see the colour.
  public static String sign(Story.Op op) {
    return switch (op) {
      case SHARED -> "=";
      case ALTERED -> "≠";
      case INSERTED -> "+";
      case DROPPED -> "−";
      case MOVED -> "↕";
      case SINGLE_WITNESS -> "1";
      case RESIDUE -> "·";
      case HEADLINE -> "H";
      case CREDIT -> "©";
    };
  }

  /// One copy.
  ///
  /// @param mark its letter on the page: A, B, …
  /// @param line what it is
  /// @param passages how many passages it has, by what became of them
  public record Copy(String mark, DocumentLine line, Map<Story.Op, Integer> passages) {}

  /// Two texts side by side.
  ///
  /// @param left the copy on the left; empty for the story's whole text
  /// @param right the copy on the right
  /// @param rows the passages in the order of the story's whole text
  /// @param alterations changed numbers, names, quotations and negations
  public record Comparison(
      Optional<Copy> left, Copy right, List<PassageRow> rows, List<Alteration> alterations) {
    public Comparison {
      rows = List.copyOf(rows);
      alterations = List.copyOf(alterations);
    }
  }

  /// One passage on both sides.
  ///
  /// @param number its number in the story, from 1
  /// @param op what became of it
  /// @param left the words on the left, where they stand there
  /// @param right the words on the right, where they stand there
  /// @param marks letters of all copies that have it
  /// @param belonged how likely it belonged to the story's original; empty for what is no running
  ///   text
  public record PassageRow(
      int number,
      Story.Op op,
      Optional<Piece> left,
      Optional<Piece> right,
      String marks,
      Optional<Double> belonged) {}

  /// The words of a passage in one document.
  ///
  /// @param document the document
  /// @param start first code point of them
  /// @param end code point behind them
  /// @param runs the words, cut where their difference begins and ends
  public record Piece(DocId document, int start, int end, List<Run> runs) {
    public Piece {
      runs = List.copyOf(runs);
    }
  }

  /// Words that are the same on both sides, or that are altered in one way.
  public record Run(String text, Optional<Change> change) {}

  /// A copy's change that alters what its story claims.
  ///
  /// @param witness letter of the copy that words it as the story does
  /// @param copy letter of the copy that words it otherwise
  /// @param change the change, the story's words on the left
  public record Raised(String witness, String copy, Alteration change) {}

  /// A change that alters what is claimed.
  ///
  /// @param passage number of the passage
  /// @param change what kind of change
  /// @param left the words on the left; empty where there are none
  /// @param right the words on the right; empty where there are none
  public record Alteration(int passage, Change change, String left, String right) {}
}
