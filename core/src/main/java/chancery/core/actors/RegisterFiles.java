package chancery.core.actors;

import chancery.core.actors.Actor.Origin;
import chancery.core.actors.Tsv.Row;
import chancery.core.model.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns the register's tables into actors, offices and memberships, and says of every bad row
/// where it stands and how to mend it.
final class RegisterFiles {
  private static final int MOST_PROBLEMS = 40;
  private static final Pattern ID = Pattern.compile("[a-z]++:[A-Za-z0-9._-]++");
  private static final Pattern THREE_LETTERS = Pattern.compile("[A-Z]{3}");

  private final Map<String, String> files;
  private final List<String> problems = new ArrayList<>();
  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final List<Office> offices = new ArrayList<>();
  private final List<Membership> memberships = new ArrayList<>();

  private RegisterFiles(Map<String, String> files) {
    this.files = files;
  }

  /// Reads all tables; throws [RegisterException] that lists the bad rows.
  static Contents read(Map<String, String> files) {
    RegisterFiles reader = new RegisterFiles(files);
    reader.readAll();
    if (!reader.problems.isEmpty()) {
      throw new RegisterException(reader.problems);
    }
    return new Contents(
        List.copyOf(reader.actors.values()),
        List.copyOf(reader.offices),
        List.copyOf(reader.memberships));
  }

  /// What the tables hold.
  record Contents(List<Actor> actors, List<Office> offices, List<Membership> memberships) {}

  private void readAll() {
    each("states.tsv", List.of("id", "name", "kind", "plover"), StateRow::read);
    each("organisations.tsv", List.of("id", "name", "kind"), this::organisation);
    each("agencies.tsv", List.of("id", "name"), this::agency);
    each("outlets.tsv", List.of("id", "name"), this::outlet);
    each("projects.tsv", List.of("id", "name"), this::project);
    each("regions.tsv", List.of("id", "name"), this::region);
    each("persons-heads.tsv", List.of("id", "name", "family"), RegisterFiles::person);
    each("persons-ministers.tsv", List.of("id", "name", "family"), RegisterFiles::person);
    List<String> office = List.of("person", "of", "office", "title", "from", "to");
    rows("offices-heads.tsv", office, row -> offices.add(office(row)));
    rows("offices-ministers.tsv", office, row -> offices.add(office(row)));
    rows(
        "memberships.tsv",
        List.of("organisation", "state", "step", "from", "to"),
        row -> memberships.add(membership(row)));
  }

  private void each(String file, List<String> columns, Function<Row, Actor> read) {
    rows(
        file,
        columns,
        row -> {
          Actor actor = read.apply(row);
          if (!ID.matcher(actor.id()).matches()) {
            throw row.wrong("id " + actor.id(), "write kind:slug, such as person:xi-jinping");
          }
          Actor before = actors.get(actor.id());
          actors.put(actor.id(), before == null ? actor : merged(before, actor, row));
        });
  }

  private void rows(String file, List<String> columns, Consumer<Row> take) {
    String content = files.get(file);
    if (content == null) {
      return;
    }
    try {
      for (Row row : Tsv.parse(file, content, columns).rows()) {
        row(row, take);
      }
    } catch (RegisterException e) {
      problem(e.getMessage());
    }
  }

  private void row(Row row, Consumer<Row> take) {
    try {
      take.accept(row);
    } catch (RegisterException e) {
      problem(e.getMessage());
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      problem(row.wrong(String.valueOf(e.getMessage()), "correct the cell").getMessage());
    }
  }

  private void problem(@Nullable String message) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(String.valueOf(message));
    }
  }

  /// A person may stand in both files of persons; any other id only once.
  private static Actor merged(Actor before, Actor again, Row row) {
    if (before instanceof Actor.Person a && again instanceof Actor.Person b) {
      List<String> aliases =
          Stream.of(a.aliases().stream(), Stream.of(b.name()), b.aliases().stream())
              .flatMap(s -> s)
              .filter(alias -> !alias.equals(a.name()))
              .distinct()
              .toList();
      String gender = a.gender().isEmpty() ? b.gender() : a.gender();
      return new Actor.Person(a.id(), a.name(), a.family(), a.given(), aliases, gender, a.origin());
    }
    throw row.wrong("id " + again.id() + " stands here for the second time", "give it another id");
  }

  static Origin origin(Row row) {
    return new Origin(row.get("source"), row.get("checked"));
  }

  static Period period(Row row) {
    return new Period(date(row, "from"), date(row, "to"));
  }

  private static PartialDate date(Row row, String column) {
    if (row.get(column).isEmpty()) {
      return PartialDate.unknown();
    }
    return PartialDate.tryParse(row.get(column))
        .orElseThrow(() ->
            row.wrong(
                column + " is no date: " + row.get(column),
                "write YYYY, YYYY-MM or YYYY-MM-DD, or leave it empty"));
  }

  private static Actor person(Row row) {
    return new Actor.Person(
        row.need("id"),
        row.need("name"),
        row.need("family"),
        row.get("given"),
        row.list("aliases"),
        row.get("gender"),
        origin(row));
  }

  private Actor organisation(Row row) {
    return new Actor.Organisation(
        row.need("id"),
        row.need("name"),
        row.list("aliases"),
        row.get("kind"),
        row.maybe("country").map(c -> country(row, c)),
        row.maybe("sector").map(s -> sector(row, s)),
        row.get("seat"),
        row.get("cameo"),
        period(row),
        origin(row));
  }

  /// A PLOVER country: as it stands, or that of the state whose id stands there.
  private String country(Row row, String cell) {
    if (actors.get(cell) instanceof Actor.State state) {
      return state.codes().plover();
    }
    if (!THREE_LETTERS.matcher(cell).matches()) {
      throw row.wrong("country " + cell, "write a code of three letters or the id of a state");
    }
    return cell;
  }

  private static String sector(Row row, String cell) {
    String first = cell.split("\\|", 2)[0].strip();
    if (!THREE_LETTERS.matcher(first).matches()) {
      throw row.wrong("sector " + cell, "write a PLOVER sector such as GOV or REB");
    }
    return first;
  }

  private Actor.Press press(Row row) {
    row.maybe("state").ifPresent(id -> known(row, id));
    return new Actor.Press(
        row.maybe("state"), row.get("ownership"), row.list("language"), row.list("domains"));
  }

  private Actor agency(Row row) {
    return new Actor.Agency(
        row.need("id"), row.need("name"), row.list("aliases"), press(row), origin(row));
  }

  private Actor outlet(Row row) {
    return new Actor.Outlet(
        row.need("id"),
        row.need("name"),
        row.list("aliases"),
        row.get("kind"),
        press(row),
        origin(row));
  }

  private Actor project(Row row) {
    row.list("states").forEach(id -> known(row, id));
    return new Actor.Project(
        row.need("id"),
        row.need("name"),
        row.list("aliases"),
        row.get("kind"),
        row.list("states"),
        period(row),
        origin(row));
  }

  private Actor region(Row row) {
    return new Actor.Region(row.need("id"), row.need("name"), row.list("aliases"), origin(row));
  }

  private Office office(Row row) {
    known(row, row.need("person"));
    known(row, row.need("of"));
    String word = row.need("office");
    boolean acting = word.startsWith("acting-");
    OfficeKind kind =
        OfficeKind.of(acting ? word.substring("acting-".length()) : word)
            .orElseThrow(() -> row.wrong("office " + word, "use a word of OfficeKind"));
    return new Office(
        row.need("person"),
        kind,
        row.need("of"),
        row.get("title"),
        acting,
        period(row),
        origin(row));
  }

  private Membership membership(Row row) {
    known(row, row.need("organisation"));
    known(row, row.need("state"));
    return new Membership(
        row.need("organisation"), row.need("state"), row.need("step"), period(row), origin(row));
  }

  private void known(Row row, String id) {
    if (!actors.containsKey(id)) {
      throw row.wrong("nobody has the id " + id, "add its row or correct the id");
    }
  }
}
