package chancery.core.actors;

import chancery.core.actors.Actor.Standing;
import chancery.core.actors.Actor.State;
import chancery.core.actors.Actor.Wording;
import chancery.core.actors.Codes.Cameo;
import chancery.core.actors.Codes.CowLetters;
import chancery.core.actors.Codes.CowNumber;
import chancery.core.actors.Codes.Fips;
import chancery.core.actors.Codes.GwNumber;
import chancery.core.actors.Codes.Iso2;
import chancery.core.actors.Codes.Iso3;
import chancery.core.actors.Tsv.Row;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads one row of the table of states.
final class StateRow {
  private static final List<String> LANGUAGES = List.of("ru", "zh", "ar", "es", "fr");

  private StateRow() {}

  static Actor read(Row row) {
    return new State(
        row.need("id"),
        row.need("name"),
        wording(row),
        codes(row),
        new Standing(
            row.need("kind"),
            RegisterFiles.period(row),
            row.list("predecessor"),
            row.list("successor"),
            row.get("view")),
        RegisterFiles.origin(row));
  }

  private static Wording wording(Row row) {
    Map<String, List<String>> foreign = new TreeMap<>();
    for (String language : LANGUAGES) {
      foreign.put(language, row.list("names_" + language));
    }
    return new Wording(
        row.get("longName"),
        row.list("adjectives"),
        row.list("demonyms"),
        row.list("aliases"),
        row.list("capital"),
        row.list("seats"),
        foreign);
  }

  private static Codes codes(Row row) {
    return new Codes(
        row.maybe("iso2").map(Iso2::new),
        row.maybe("iso3").map(Iso3::new),
        row.maybe("cow").map(CowLetters::new),
        row.maybe("cowNumber").map(n -> new CowNumber(Integer.parseInt(n))),
        row.maybe("gw").map(n -> new GwNumber(Integer.parseInt(n))),
        row.list("fips").stream().map(Fips::new).toList(),
        row.list("cameo").stream().map(Cameo::new).toList(),
        row.need("plover"));
  }
}
