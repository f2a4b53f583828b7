package chancery.io.query;

import chancery.core.model.Entry;
import chancery.core.model.Fact;
import chancery.core.model.Finding;
import chancery.io.query.Dossier.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Puts rows into the sections of a dossier.
final class Sections {
  private Sections() {}

  static List<Section> of(List<Row> rows, Side one, Optional<Side> other) {
    List<Section> sections = new ArrayList<>();
    String both = other.map(o -> one.name() + " and " + o.name()).orElse(one.name());
    add(
        sections,
        rows,
        "events",
        "Events",
        "Who did what to whom, by date.",
        f -> f instanceof Finding.Event);
    add(
        sections,
        rows,
        "said-by-one",
        "What " + one.name() + " said",
        "Statements by " + one.name() + other.map(o -> " to or about " + o.name()).orElse("") + ".",
        f -> speaks(f, one));
    other.ifPresent(o ->
        add(
            sections,
            rows,
            "said-by-other",
            "What " + o.name() + " said",
            "Statements by " + o.name() + " to or about " + one.name() + ".",
            f -> speaks(f, o) && !speaks(f, one)));
    add(
        sections,
        rows,
        "said-by-others",
        "What others said",
        "Statements by others about " + both + ".",
        f ->
            f instanceof Finding.Statement
                && !speaks(f, one)
                && !other.map(o -> speaks(f, o)).orElse(false));
    add(
        sections,
        rows,
        "pledges",
        "Pledges",
        "What was promised, with its areas.",
        f -> f instanceof Fact.Pledge);
    add(
        sections,
        rows,
        "trade",
        "Trade",
        "Trade relations, ranks and figures, as stated.",
        f -> f instanceof Fact.Trade);
    add(
        sections,
        rows,
        "memberships",
        "Memberships",
        "Steps in and out of organisations: "
            + both
            + (other.isPresent() ? ", each by itself." : "."),
        f -> f instanceof Fact.Membership);
    add(
        sections,
        rows,
        "projects",
        "Projects",
        "Projects and initiatives that they have part in.",
        f -> f instanceof Fact.Project);
    add(
        sections,
        rows,
        "labels",
        "Labels of the relationship",
        "What the relationship was called, by whom it was printed.",
        f -> f instanceof Fact.Relation);
    add(
        sections,
        rows,
        "sanctions",
        "Sanctions",
        "Sanctions in force, lifted or announced.",
        f -> f instanceof Fact.Sanction);
    add(
        sections,
        rows,
        "offices",
        "Offices",
        "Who held which office, as the texts say.",
        f -> f instanceof Fact.Office);
    return sections;
  }

  private static boolean speaks(Finding finding, Side side) {
    return finding instanceof Finding.Statement s && s.speaker().filter(side::has).isPresent();
  }

  private static void add(
      List<Section> sections,
      List<Row> rows,
      String id,
      String title,
      String note,
      Predicate<Finding> wanted) {
    List<Row> found = rows.stream().filter(r -> wanted.test(finding(r.entry()))).toList();
    if (!found.isEmpty()) {
      sections.add(new Section(id, title, note, found));
    }
  }

  private static Finding finding(Entry entry) {
    return entry.finding();
  }
}
