package chancery.core.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Something that a text says is so between actors.
public sealed interface Fact extends Finding {

  /// Who it is about.
  Participant subject();

  /// The other side, where there is one.
  Optional<Participant> object();

  /// The named values of this kind of fact, sorted by name.
  Map<String, String> fields();

  /// When it is so, whether, and the words that carry it.
  Basis basis();

  /// The kind as the stages print it.
  default String kind() {
    return switch (this) {
      case Pledge _ -> "pledge";
      case Sanction _ -> "sanction";
      case Membership _ -> "membership";
      case Trade _ -> "trade";
      case Project _ -> "project";
      case Office _ -> "office";
      case Relation _ -> "relation";
    };
  }

  @Override
  default List<Evidence> evidence() {
    return basis().evidence();
  }

  @Override
  default PartialDate when() {
    return basis().when();
  }

  @Override
  default Status status() {
    return basis().status();
  }

  @Override
  default Stream<Participant> participants() {
    return Stream.concat(Stream.of(subject()), object().stream());
  }

  /// The fact of a given kind, as [#kind] names it.
  static Fact of(
      String kind,
      Participant subject,
      Optional<Participant> object,
      Map<String, String> fields,
      Basis basis) {
    return switch (kind) {
      case "pledge" -> new Pledge(subject, object, fields, basis);
      case "sanction" -> new Sanction(subject, object, fields, basis);
      case "membership" -> new Membership(subject, object, fields, basis);
      case "trade" -> new Trade(subject, object, fields, basis);
      case "project" -> new Project(subject, object, fields, basis);
      case "office" -> new Office(subject, object, fields, basis);
      case "relation" -> new Relation(subject, object, fields, basis);
      default -> throw new IllegalArgumentException("no kind of fact: " + kind);
    };
  }

  @Override
  default Fact withEvidence(List<Evidence> others) {
    return of(kind(), subject(), object(), fields(), new Basis(when(), status(), others));
  }

  /// What every fact rests on.
  ///
  /// @param when when it is so
  /// @param status whether it is so, was, or is due
  /// @param evidence the words that carry it; never empty
  record Basis(PartialDate when, Status status, List<Evidence> evidence) {
    public Basis {
      evidence = Finding.checked(evidence);
    }
  }

  /// A promise; `areas` lists its fields of cooperation, separated by `|`.
  record Pledge(
      Participant subject, Optional<Participant> object, Map<String, String> fields, Basis basis)
      implements Fact {
    public Pledge {
      fields = sorted(fields);
    }
  }

  /// A sanction in force, lifted or announced; `step` says which.
  record Sanction(
      Participant subject, Optional<Participant> object, Map<String, String> fields, Basis basis)
      implements Fact {
    public Sanction {
      fields = sorted(fields);
    }
  }

  /// A state and an organisation; `step`: asked, expected, invited, joined, suspended, left.
  record Membership(
      Participant subject, Optional<Participant> object, Map<String, String> fields, Basis basis)
      implements Fact {
    public Membership {
      fields = sorted(fields);
    }
  }

  /// Trade between two; `rank`, `measure`, `value`, `after`, `replacing` as named.
  record Trade(
      Participant subject, Optional<Participant> object, Map<String, String> fields, Basis basis)
      implements Fact {
    public Trade {
      fields = sorted(fields);
    }
  }

  /// A project or initiative that both have part in; `name`, `role`.
  record Project(
      Participant subject, Optional<Participant> object, Map<String, String> fields, Basis basis)
      implements Fact {
    public Project {
      fields = sorted(fields);
    }
  }

  /// A person in an office; `title`, `office`.
  record Office(
      Participant subject, Optional<Participant> object, Map<String, String> fields, Basis basis)
      implements Fact {
    public Office {
      fields = sorted(fields);
    }
  }

  /// A label for a relationship, as printed; `label`.
  record Relation(
      Participant subject, Optional<Participant> object, Map<String, String> fields, Basis basis)
      implements Fact {
    public Relation {
      fields = sorted(fields);
    }
  }

  private static Map<String, String> sorted(Map<String, String> fields) {
    return java.util.Collections.unmodifiableMap(new TreeMap<>(fields));
  }
}
