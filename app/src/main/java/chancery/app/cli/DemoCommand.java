package chancery.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The whole way on the examples: the same commands that a user gives, one after the other.
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Takes in the examples, prints the China–Belarus dossier and serves it.",
    description =
        "It runs: ingest examples/articles, dossier Belarus China, serve. Its record is demo.db in"
            + " the temporary folder.",
    footer = {"", "Example:", "  chancery demo --port 7070"})
final class DemoCommand implements Callable<Integer> {
  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "7070",
      description = "Port on 127.0.0.1 (default: 7070).")
  private int port = 7070;

  @Option(names = "--no-serve", description = "Print the dossier and end.")
  private boolean once;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Path articles = examples();
    String store = Files.createTempDirectory("chancery-demo").resolve("demo.db").toString();
    int taken = run("ingest", articles.toString(), "--store", store);
    if (taken != 0) {
      return taken;
    }
    int shown = run("dossier", "Belarus", "China", "--store", store);
    return shown != 0 || once
        ? shown
        : run("serve", "--store", store, "--port", Integer.toString(port));
  }

  private int run(String... words) {
    spec.commandLine().getOut().println("\n$ chancery " + String.join(" ", words));
    spec.commandLine().getOut().flush();
    CommandLine root = spec.commandLine().getParent();
    return root.execute(words);
  }

  private static Path examples() {
    String home = System.getenv().getOrDefault("CHANCERY_HOME", ".");
    Path articles = Path.of(home, "examples", "articles");
    if (!Files.isDirectory(articles)) {
      throw new Failure(
          "the examples are not at " + articles + ": start ./chancery from its own folder");
    }
    return articles;
  }
}
