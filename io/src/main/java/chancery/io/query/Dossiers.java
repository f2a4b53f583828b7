package chancery.io.query;

import chancery.core.actors.Actor;
import chancery.core.actors.Register;
import chancery.core.model.Entry;
import chancery.io.store.Store;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes dossiers. Threads may share it.
public final class Dossiers {
  private final Store store;
  private final Register register;
  private final Names names;

  /// Dossiers of this store, with the names of this register.
  public Dossiers(Store store, Register register) {
    this.store = store;
    this.register = register;
    this.names = new Names(register);
  }

  /// The dossier of the actors that the names mean.
  ///
  /// @param one a name, adjective, capital, code or id
  /// @param other the same; empty for the dossier of one actor
  /// @throws UnknownActor where a name means no actor or several
  public Dossier of(String one, Optional<String> other, Window window) {
    return of(names.resolve(one), other.map(names::resolve), window);
  }

  /// The dossier of one actor, or of two with each other. Where there is nothing it is empty.
  ///
  /// @throws UnknownActor where both are the same
  public Dossier of(Actor one, Optional<Actor> other, Window window) {
    if (other.isPresent() && other.get().id().equals(one.id())) {
      throw new UnknownActor(
          "both names mean " + one.name() + "; name two actors, or one alone for its own dossier");
    }
    Side first = Side.of(one, register);
    Optional<Side> second = other.map(o -> Side.of(o, register));
    Bearings bearings = new Bearings(first, second);
    Rows rows = new Rows(store, window, bearings);
    List<Row> own = new ArrayList<>();
    List<Row> inserted = new ArrayList<>();
    for (Entry entry : entries(first, second, bearings)) {
      rows.of(entry).ifPresent(row -> (entry.insertedBy().isPresent() ? inserted : own).add(row));
    }
    List<Dossier.Section> sections = Sections.of(own, first, second);
    return new Dossier(
        first, second, window, Timelines.of(own), sections, inserted, Tallies.of(store, own));
  }

  /// What both have part in, and the memberships and offices of each, in the order of their dates.
  private List<Entry> entries(Side one, Optional<Side> other, Bearings bearings) {
    Map<String, Entry> found = new LinkedHashMap<>();
    if (other.isEmpty()) {
      store.entries().of(one.party()).stream()
          .filter(bearings::concerns)
          .forEach(e -> found.put(e.id().value(), e));
      return List.copyOf(found.values());
    }
    store.entries().between(one.party(), other.get().party()).stream()
        .filter(bearings::concerns)
        .forEach(e -> found.put(e.id().value(), e));
    for (Side side : List.of(one, other.get())) {
      store.entries().standingOf(side.party()).stream()
          .filter(e -> bearings.standing(e, side))
          .forEach(e -> found.putIfAbsent(e.id().value(), e));
    }
    return found.values().stream().sorted(BY_DATE).toList();
  }

  private static final Comparator<Entry> BY_DATE =
      Comparator.comparing(
              (Entry e) -> e.finding().when().earliest().orElse(java.time.LocalDate.MAX))
          .thenComparing(e -> e.finding().when().latest().orElse(java.time.LocalDate.MAX))
          .thenComparing(Entry::id);
}
