package chancery.io.query;

import chancery.core.model.EntryId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The record of one actor, or of two with each other.
///
/// @param one whose dossier it is
/// @param other the other side; empty for one actor's dossier
/// @param window the days that were asked for
/// @param timeline what happened, month by month
/// @param sections the rows by kind, in the order of reading; none is empty
/// @param inserted what republishers put in: never part of the record
/// @param counts how much there is
public record Dossier(
    Side one,
    Optional<Side> other,
    Window window,
    Timeline timeline,
    List<Section> sections,
    List<Row> inserted,
    Counts counts) {
  public Dossier {
    sections = List.copyOf(sections);
    inserted = List.copyOf(inserted);
  }

  /// Rows of one kind.
  ///
  /// @param id short name for addresses, such as `events`
  /// @param title heading
  /// @param note what stands in it, in one sentence
  /// @param rows sorted by date; never empty
  public record Section(String id, String title, String note, List<Row> rows) {
    public Section {
      rows = List.copyOf(rows);
    }
  }

  /// What happened, by month; from `actual` events between the two alone.
  ///
  /// @param months the months that have any, in order
  /// @param spans events whose date is bounded but not within one month, in order
  /// @param undated number of events whose date has no bound on one side
  public record Timeline(List<Month> months, List<Stretch> spans, int undated) {
    public Timeline {
      months = List.copyOf(months);
      spans = List.copyOf(spans);
    }

    /// True where there is nothing to draw.
    public boolean isEmpty() {
      return months.isEmpty() && spans.isEmpty();
    }
  }

  /// One month.
  ///
  /// @param month which
  /// @param cooperation events of PLOVER's quad classes 1 and 2
  /// @param conflict events of quad classes 3 and 4
  public record Month(YearMonth month, Tally cooperation, Tally conflict) {}

  /// A number of events and the sum of their scores.
  public record Tally(int events, double score) {
    static final Tally NONE = new Tally(0, 0);

    Tally plus(double another) {
      return new Tally(events + 1, score + another);
    }
  }

  /// An event that took place somewhere between two days.
  public record Stretch(
      EntryId entry, String line, LocalDate from, LocalDate to, boolean conflict) {}

  /// How much there is, without what republishers put in.
  ///
  /// @param entries rows of the record
  /// @param copies documents that carry any of them
  /// @param stories independent stories that tell them
  /// @param uncertain rows whose date may lie outside the window
  public record Counts(int entries, int copies, int stories, int uncertain) {
    /// "12 entries from 5 copies of 3 independent stories".
    public String words() {
      return Counted.of(entries, "entry", "entries")
          + " from "
          + Counted.of(copies, "copy", "copies")
          + " of "
          + Counted.of(stories, "independent story", "independent stories");
    }
  }

  /// True where nothing was found.
  public boolean isEmpty() {
    return sections.isEmpty() && inserted.isEmpty();
  }

  /// "Belarus and China", or "Belarus".
  public String title() {
    return other.map(o -> one.name() + " and " + o.name()).orElse(one.name());
  }

  /// All rows of the record.
  public Stream<Row> rows() {
    return sections.stream().flatMap(s -> s.rows().stream());
  }
}
