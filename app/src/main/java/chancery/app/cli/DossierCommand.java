package chancery.app.cli;

import chancery.core.actors.Register;
import chancery.io.json.Json;
import chancery.io.query.Dossier;
import chancery.io.query.DossierJson;
import chancery.io.query.Dossiers;
import chancery.io.query.Window;
import chancery.io.store.Store;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Prints the record of one actor, or of two with each other.
@Command(
    name = "dossier",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Prints the record of one actor, or of two with each other.",
    description = {
      "Actors are named by name, adjective, capital, code or id: Belarus, Belarusian, Minsk, BLR.",
      "Copies of one story count once; what republishers inserted stands apart."
    },
    footer = {
      "",
      "Examples:",
      "  chancery dossier Belarus China --from 2023-01 --to 2023-12",
      "  chancery dossier EU --json"
    })
final class DossierCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "ACTOR", description = "Whose dossier.")
  private String one = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "OTHER", description = "With whom.")
  private Optional<String> other = Optional.empty();

  @Option(names = "--from", paramLabel = "DATE", description = "First day, month or year.")
  private Optional<String> from = Optional.empty();

  @Option(names = "--to", paramLabel = "DATE", description = "Last day, month or year.")
  private Optional<String> to = Optional.empty();

  @Option(names = "--json", description = "The same facts as JSON.")
  private boolean json;

  @Mixin private StoreOption store = new StoreOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Dossier dossier = dossier(Failure.inUse(() -> Window.of(from, to)));
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.mapper().writeValueAsString(DossierJson.of(dossier)));
    } else {
      DossierText.of(dossier).forEach(out::println);
    }
    out.flush();
    return 0;
  }

  private Dossier dossier(Window window) {
    try (Store open = store.open()) {
      return new Dossiers(open, Register.load()).of(one, other, window);
    }
  }
}
