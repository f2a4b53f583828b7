package chancery.app.cli;

import chancery.core.model.EntryId;
import chancery.io.json.Json;
import chancery.io.query.EntryView;
import chancery.io.query.Quote;
import chancery.io.query.Readings;
import chancery.io.query.Row;
import chancery.io.query.ViewJson;
import chancery.io.store.Store;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Says why an entry is in the record.
@Command(
    name = "why",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Says why an entry is in the record.",
    description = {
      "What read it, the words that tell it, the probability and the runner-up, what the codebook"
          + " reads there, the nearest example of the reader's corpus, and all the words that carry"
          + " it."
    },
    footer = {"", "Example:", "  chancery why e:4f0c9d…"})
final class WhyCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ENTRY", description = "The entry's id.")
  private String id = "";

  @Option(names = "--json", description = "The same facts as JSON.")
  private boolean json;

  @Mixin private StoreOption option = new StoreOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (!id.startsWith("e:") || id.length() < 3) {
      throw Failure.ofUse("\"" + Lines.one(id) + "\" is no entry's id; one begins with e:");
    }
    try (Store store = option.open()) {
      EntryView view =
          new Readings(store)
              .entry(new EntryId(id))
              .orElseThrow(() -> new Failure("this record has no entry " + Lines.one(id)));
      PrintWriter out = spec.commandLine().getOut();
      if (json) {
        out.println(Json.mapper().writeValueAsString(ViewJson.entry(view)));
      } else {
        lines(view).forEach(out::println);
      }
      out.flush();
      return 0;
    }
  }

  private static List<String> lines(EntryView view) {
    Row row = view.row();
    String whom = row.phrase().whom().isEmpty() ? "" : " → " + row.phrase().whom();
    List<String> lines = new ArrayList<>();
    lines.add(Lines.one(row.phrase().who() + whom + ": " + row.phrase().act()));
    lines.add(row.date() + "; " + row.status().word() + "; confidence " + share(row.confidence()));
    lines.add(row.account());
    lines.add("");
    for (String part : row.why().split("; (?=next |the codebook |nearest example)", -1)) {
      lines.add("  " + Lines.one(part));
    }
    for (String reason : row.when().reasons()) {
      lines.add("  date: " + Lines.one(reason));
    }
    lines.add("");
    for (Quote quote : view.quotes()) {
      lines.add(
          Lines.one(quote.words())
              + "\n    "
              + Lines.one(quote.source().shortName())
              + ", "
              + quote.start()
              + "–"
              + quote.end()
              + ", by "
              + quote.evidence().rule().value()
              + ", "
              + share(quote.evidence().confidence()));
    }
    return lines;
  }

  private static String share(double confidence) {
    return String.format(Locale.ROOT, "%.2f", confidence);
  }
}
