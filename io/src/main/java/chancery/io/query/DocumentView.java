package chancery.io.query;

import chancery.core.model.Document;
import chancery.core.model.StoryId;
import java.util.List;
import java.util.Optional;

/// A document as a page shows it.
///
/// @param document the document with its settled labels
/// @param line what it is
/// @param story the story that it is a copy of, once settled
/// @param copies number of copies of that story
/// @param blocks its blocks in order, cut at marks
/// @param entries the entries that it carries, in the order of their words here
public record DocumentView(
    Document document,
    DocumentLine line,
    Optional<StoryId> story,
    int copies,
    List<MarkedBlock> blocks,
    List<Row> entries) {
  public DocumentView {
    blocks = List.copyOf(blocks);
    entries = List.copyOf(entries);
  }

  /// A labelled block.
  ///
  /// @param kind as the stages print it
  /// @param label the finer label; empty where the kind says it all
  /// @param rule the rule that labelled it
  public record MarkedBlock(String kind, Optional<String> label, String rule, List<Run> runs) {
    public MarkedBlock {
      runs = List.copyOf(runs);
    }
  }

  /// Words of a block.
  ///
  /// @param marked true where the reader asked for them
  /// @param evidence true where an entry rests on them
  /// @param anchor true for the first words of a mark
  public record Run(String text, boolean marked, boolean evidence, boolean anchor) {}
}
