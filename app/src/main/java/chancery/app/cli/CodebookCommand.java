package chancery.app.cli;

import chancery.core.coding.Codebook;
import chancery.core.coding.CodebookCheck;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The codebook and its own examples.
@Command(
    name = "codebook",
    mixinStandardHelpOptions = true,
    header = "The codebook: predicates, their frames and examples.",
    subcommands = CodebookCommand.Check.class)
final class CodebookCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what: check");
  }

  /// Runs every example.
  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      header = "Codes every example of the codebook and says which ones come out otherwise.",
      footer = {"", "Example:", "  chancery codebook check"})
  static final class Check implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
      PrintWriter out = spec.commandLine().getOut();
      Codebook codebook = Codebook.load();
      CodebookCheck check = new CodebookCheck(codebook);
      List<CodebookCheck.Failure> failures = check.failures();
      failures.forEach(out::println);
      out.printf("%d examples, %d fail%n", check.size(), failures.size());
      out.flush();
      return failures.isEmpty() ? 0 : 1;
    }
  }
}
