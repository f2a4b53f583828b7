package chancery.io.intake.office;

import java.util.List;

/// The text of a word processor's file.
///
/// @param lines its paragraphs in order, blank ones too
/// @param end how the reading ended
public record OfficeText(List<String> lines, End end) {
  /// How the reading of a file ended.
  public enum End {
    /// With the file.
    WHOLE,
    /// In the middle: the file is cut off.
    CUT_OFF,
    /// At the limit; more text stands behind it.
    AT_LIMIT
  }

  public OfficeText {
    lines = List.copyOf(lines);
  }
}
