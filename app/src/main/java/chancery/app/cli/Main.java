package chancery.app.cli;

import picocli.CommandLine;

/// The only `main` of the house.
public final class Main {
  private Main() {}

  /// Runs a command and exits with its status: 0 done, 1 failed, 2 wrong use, 3 done but something
  /// was refused.
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /// The command line with its error handling: expected failures are one clear line, no stack.
  static CommandLine commandLine() {
    PlainErrors errors = new PlainErrors();
    return new CommandLine(new Chancery())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(errors)
        .setExecutionExceptionHandler(errors);
  }
}
