package chancery.app.cli;

import chancery.app.web.Web;
import chancery.core.actors.Register;
import chancery.io.store.Store;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Shows the record in a browser.
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Shows the record in a browser.",
    description =
        "Pages read well without scripts and print well; each has a .json twin. Only this machine"
            + " can reach them.",
    footer = {"", "Example:", "  chancery serve --port 7070"})
final class ServeCommand implements Callable<Integer> {
  private static final int MOST = 65_535;

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "7070",
      description = "Port on 127.0.0.1 (default: 7070).")
  private int port = 7070;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (port < 0 || port > MOST) {
      throw Failure.ofUse("--port " + port + ": a number from 0 (any free one) to 65535 is wanted");
    }
    try (Store open = store.open();
        Web web = Web.start(open, Register.load(), port)) {
      spec.commandLine().getOut().println("serving " + store.file() + " at " + web.address());
      spec.commandLine().getOut().flush();
      Thread.currentThread().join();
    }
    return 0;
  }
}
