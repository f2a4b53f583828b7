package chancery.core.actors;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Somebody or something of the register. Immutable; threads may share it.
public sealed interface Actor {
  /// The register's id, such as `state:BLR` or `person:xi-jinping`.
  String id();

  /// The name that Chancery prints.
  String name();

  /// Other names, in any script, as the register lists them.
  List<String> aliases();

  /// Where the row comes from.
  Origin origin();

  /// A state, territory, contested or former state.
  ///
  /// @param id `state:` and a code
  /// @param name English short name
  /// @param wording its other names, adjectives, demonyms, capital and seats
  /// @param codes its codes in the code lists of the field
  /// @param standing since when, until when and in whose eyes it exists
  record State(
      String id, String name, Wording wording, Codes codes, Standing standing, Origin origin)
      implements Actor {
    @Override
    public List<String> aliases() {
      return wording.names();
    }

    /// The first adjective, else the name.
    public String adjective() {
      return wording.adjectives().isEmpty() ? name : wording.adjectives().getFirst();
    }
  }

  /// A person; the offices stand in the register by date.
  ///
  /// @param family the family name, which may stand first (Xi)
  /// @param given the given names
  /// @param gender `f`, `m` or empty
  record Person(
      String id,
      String name,
      String family,
      String given,
      List<String> aliases,
      String gender,
      Origin origin)
      implements Actor {
    public Person {
      aliases = List.copyOf(aliases);
    }
  }

  /// A body of states, a party, an armed group, a company, a state's organ.
  ///
  /// @param kind the register's word for its kind
  /// @param country the PLOVER country code, or IGO, UNO, EUR, NGO, ISM, IMG, MNC
  /// @param sector the PLOVER sector code
  /// @param seat the place it sits in, empty where none
  /// @param cameo CAMEO code, empty where none
  /// @param period when it exists
  record Organisation(
      String id,
      String name,
      List<String> aliases,
      String kind,
      Optional<String> country,
      Optional<String> sector,
      String seat,
      String cameo,
      Period period,
      Origin origin)
      implements Actor {
    public Organisation {
      aliases = List.copyOf(aliases);
    }
  }

  /// A news agency.
  ///
  /// @param owner its state, language, domains and ownership
  record Agency(String id, String name, List<String> aliases, Press owner, Origin origin)
      implements Actor {
    public Agency {
      aliases = List.copyOf(aliases);
    }
  }

  /// A newspaper, broadcaster or site.
  ///
  /// @param kind the register's word for its kind
  /// @param owner its state, language, domains and ownership
  record Outlet(
      String id, String name, List<String> aliases, String kind, Press owner, Origin origin)
      implements Actor {
    public Outlet {
      aliases = List.copyOf(aliases);
    }
  }

  /// An initiative or project that states have part in.
  ///
  /// @param kind the register's word for its kind
  /// @param states ids of the states that have part in it
  /// @param period when it exists
  record Project(
      String id,
      String name,
      List<String> aliases,
      String kind,
      List<String> states,
      Period period,
      Origin origin)
      implements Actor {
    public Project {
      aliases = List.copyOf(aliases);
      states = List.copyOf(states);
    }
  }

  /// A regional construct such as "the West": no codable actor.
  record Region(String id, String name, List<String> aliases, Origin origin) implements Actor {
    public Region {
      aliases = List.copyOf(aliases);
    }
  }

  /// How a state is called.
  ///
  /// @param longName its official English name
  /// @param adjectives such as "Belarusian"
  /// @param demonyms singular and plural
  /// @param aliases other English names
  /// @param capitals its capital, with former names and spellings
  /// @param seats buildings and bodies that stand for its government, such as "Kremlin"
  /// @param foreign its names in other languages, by BCP 47 code
  record Wording(
      String longName,
      List<String> adjectives,
      List<String> demonyms,
      List<String> aliases,
      List<String> capitals,
      List<String> seats,
      Map<String, List<String>> foreign) {
    public Wording {
      adjectives = List.copyOf(adjectives);
      demonyms = List.copyOf(demonyms);
      aliases = List.copyOf(aliases);
      capitals = List.copyOf(capitals);
      seats = List.copyOf(seats);
      foreign = Map.copyOf(foreign);
    }

    /// The names of the state itself: long name, aliases and those in other languages.
    public List<String> names() {
      return Stream.concat(
              Stream.concat(Stream.of(longName).filter(n -> !n.isEmpty()), aliases.stream()),
              foreign.entrySet().stream()
                  .sorted(Map.Entry.comparingByKey())
                  .flatMap(e -> e.getValue().stream()))
          .distinct()
          .toList();
    }
  }

  /// Since when, until when and in whose eyes a state exists.
  ///
  /// @param kind the register's word for its kind, such as `un-member` or `territory`
  /// @param period when it exists
  /// @param predecessors ids
  /// @param successors ids
  /// @param view who holds what of it, for contested ones; empty else
  record Standing(
      String kind, Period period, List<String> predecessors, List<String> successors, String view) {
    public Standing {
      predecessors = List.copyOf(predecessors);
      successors = List.copyOf(successors);
    }

    /// True for a territory of another state, whose capital is no metonym of a government.
    public boolean isTerritory() {
      return kind.equals("territory");
    }
  }

  /// What is known of a medium.
  ///
  /// @param state id of the state it sits in, where known
  /// @param ownership such as `state`, `public`, `private`; empty where unknown
  /// @param languages BCP 47 codes
  /// @param domains its web domains
  record Press(
      Optional<String> state, String ownership, List<String> languages, List<String> domains) {
    public Press {
      languages = List.copyOf(languages);
      domains = List.copyOf(domains);
    }
  }

  /// Where a row comes from.
  ///
  /// @param source as the register gives it
  /// @param checked when it was last checked, as the register gives it
  record Origin(String source, String checked) {}
}
