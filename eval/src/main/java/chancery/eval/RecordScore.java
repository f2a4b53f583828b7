package chancery.eval;

import chancery.core.model.PartialDate;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Holds the record of the seed pair against the table of `RECORD.md`: which rows are found, which
/// forbidden ones are there.
///
/// A row is found when one entry has its kind and one of its types, all of its countries, a
/// compatible date, and one of its quoted words inside its evidence.
final class RecordScore {
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]{3,200})\"");
  private static final Pattern COUNTRY = Pattern.compile("\\b(?!(?:SCO|GOV)\\b)[A-Z]{3}\\b");
  private static final Pattern TYPE = Pattern.compile("\\b[A-Z]{5,10}\\b");
  private static final Pattern FACT =
      Pattern.compile("\\b(sanction|office|trade|membership|project|relation|pledge)\\b");
  private static final Pattern DATE =
      Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?(/\\d{4}-\\d{2}(-\\d{2})?)?");

  private final List<String> rows;
  private final List<String> forbidden;
  private final TemporaryRecord record;
  private final List<JsonNode> entries;

  RecordScore(String markdown, TemporaryRecord record) {
    this.record = record;
    this.entries = record.entries();
    this.rows = markdown.lines().filter(l -> l.matches("\\| \\d+ \\|.*")).toList();
    this.forbidden =
        markdown
            .substring(Math.max(0, markdown.indexOf("## Must not")))
            .lines()
            .filter(l -> l.matches("\\d+\\. .*"))
            .toList();
  }

  void print(PrintStream out) {
    out.println("published " + (record.published().isEmpty() ? "not given" : record.published()));
    int found = 0;
    for (String row : rows) {
      List<String> hits = hits(row);
      found += hits.isEmpty() ? 0 : 1;
      out.println(
          (hits.isEmpty() ? "MISSING " : "found   ")
              + summary(row)
              + "  "
              + hits.stream().limit(2).toList());
    }
    List<String> bad = new ArrayList<>(banned());
    bad.forEach(b -> out.println("FORBIDDEN " + b));
    record
        .documents()
        .forEach(d ->
            out.println(
                "document "
                    + d.path("id").asString("")
                    + " published \""
                    + d.path("published").asString("")
                    + "\" because "
                    + Lines.strings(d.path("reasons"))));
    out.printf(
        "RECORD_ROWS %d of %d, forbidden %d, entries %d, stories %d%n%n",
        found, rows.size(), bad.size(), entries.size(), record.stories().size());
  }

  private static String summary(String row) {
    String[] cells = row.split("\\|", -1);
    return cells[1].strip()
        + " "
        + cells[2].strip()
        + ": "
        + cells[3].strip()
        + " "
        + cells[4].strip();
  }

  private List<String> hits(String row) {
    String[] cells = row.split("\\|", -1);
    Set<String> types = all(TYPE, cells[3]);
    Set<String> facts = all(FACT, cells[2].toLowerCase(Locale.ROOT));
    Set<String> countries = new TreeSet<>(all(COUNTRY, cells[4]));
    if (cells[4].contains("European Union")) {
      countries.add("EUR");
    }
    List<String> words = all(QUOTED, cells[7].replace('’', '\'')).stream().toList();
    List<String> hits = new ArrayList<>();
    for (JsonNode entry : entries) {
      if (kind(entry, cells[2], types, facts)
          && involved(entry).containsAll(countries)
          && words.stream().anyMatch(w -> plain(Lines.evidence(entry)).contains(plain(w)))
          && dated(entry, cells[5])) {
        hits.add(
            entry.path("when").asString("")
                + " "
                + entry.path("status").asString("")
                + " "
                + entry.path("witnesses").size()
                + "w");
      }
    }
    return hits;
  }

  private static boolean kind(JsonNode entry, String kind, Set<String> types, Set<String> facts) {
    String own = entry.path("kind").asString("");
    return switch (own) {
      case "event" -> kind.contains("event") && types.contains(entry.path("type").asString(""));
      case "statement" -> kind.contains("statement");
      default -> facts.contains(entry.path("fact").asString(""));
    };
  }

  private static Set<String> involved(JsonNode entry) {
    Set<String> countries = new TreeSet<>();
    for (String side : List.of("actors", "recipients", "addressees", "about")) {
      countries.addAll(Lines.countries(entry.path(side)));
    }
    for (String side : List.of("subject", "object", "speaker")) {
      Lines.text(entry.path(side), "country").ifPresent(countries::add);
    }
    return countries;
  }

  private boolean dated(JsonNode entry, String cell) {
    Matcher m = DATE.matcher(cell);
    if (record.published().isEmpty() || !m.find()) {
      return true;
    }
    PartialDate when = PartialDate.parse(entry.path("when").asString(""));
    return !when.isUnknown() && when.compatible(PartialDate.parse(m.group()));
  }

  private List<String> banned() {
    List<String> bad = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    forbidden.stream()
        .filter(f -> f.startsWith("1.") || f.startsWith("3."))
        .forEach(f -> lines.addAll(all(QUOTED, f)));
    for (JsonNode entry : entries) {
      String evidence = plain(Lines.evidence(entry));
      boolean inserted = entry.has("insertedBy");
      for (String line : lines) {
        String start = plain(line.replace("…", "").strip());
        if (!inserted && evidence.contains(start)) {
          bad.add("rests on \"" + line + "\": " + entry);
        }
      }
      selfDyad(entry, bad);
      if (entry.path("when").asString("").startsWith("1991")
          || entry.path("when").asString("").matches("2024-0[38].*")) {
        bad.add("date " + entry);
      }
      if (entry.path("type").asString("").equals("SANCTION")
          && !inserted
          && Lines.countries(entry.path("actors")).contains("EUR")
          && Lines.countries(entry.path("recipients")).contains("RUS")) {
        bad.add("EU to RUS sanction " + entry);
      }
    }
    return bad;
  }

  private static void selfDyad(JsonNode entry, List<String> bad) {
    Set<String> actors = Lines.countries(entry.path("actors"));
    Set<String> recipients = Lines.countries(entry.path("recipients"));
    if (entry.path("kind").asString("").equals("event")
        && actors.size() == 1
        && actors.equals(recipients)) {
      bad.add("self dyad " + entry);
    }
  }

  private static String plain(String text) {
    return text.replace('’', '\'')
        .replace('‘', '\'')
        .replace('“', '"')
        .replace('”', '"')
        .toLowerCase(Locale.ROOT);
  }

  private static Set<String> all(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      found.add(m.groupCount() > 0 && m.group(1) != null ? m.group(1) : m.group());
    }
    return found;
  }
}
