package chancery.app.cli;

import chancery.core.model.PartialDate;
import chancery.io.query.DateWords;
import chancery.io.store.Hit;
import chancery.io.store.SearchTerms;
import chancery.io.store.Store;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Finds documents by their words.
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Finds documents by their words.",
    description =
        "All words must occur; \"quoted words\" are a phrase; a trailing * matches beginnings of"
            + " words.",
    footer = {"", "Example:", "  chancery search '\"industrial park\" belarus*'"})
final class SearchCommand implements Callable<Integer> {
  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "At most this many (default: 20).")
  private int limit = 20;

  @Parameters(arity = "1..*", paramLabel = "WORDS", description = "What to look for.")
  private List<String> words = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<String> terms =
        SearchTerms.parse(String.join(" ", words.stream().map(SearchCommand::kept).toList()));
    if (terms.isEmpty()) {
      throw Failure.ofUse("there is no word to look for; name one of letters or digits");
    }
    if (limit < 1) {
      throw Failure.ofUse("--limit " + limit + ": at least one is wanted");
    }
    try (Store open = store.open()) {
      print(open.search(terms, limit), open.size(), terms, out);
    }
    out.flush();
    return 0;
  }

  private static void print(List<Hit> hits, long documents, List<String> terms, PrintWriter out) {
    for (Hit hit : hits) {
      out.printf("%s  %s  %s%n", hit.id(), dated(hit), hit.title().orElse(hit.givenId()));
      out.printf(
          "    %s%n",
          hit.snippet().replace("\u0002", "[").replace("\u0003", "]").replaceAll("\\s+", " "));
    }
    if (hits.isEmpty()) {
      out.println("nothing in " + documents + " documents holds " + terms);
    }
  }

  /// An argument with a blank in it was quoted in the shell: it is a phrase.
  private static String kept(String argument) {
    return argument.indexOf(' ') > 0 && argument.indexOf('"') < 0 ? '"' + argument + '"' : argument;
  }

  private static String dated(Hit hit) {
    return PartialDate.tryParse(hit.published()).map(DateWords::of).orElse("undated");
  }
}
