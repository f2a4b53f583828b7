package chancery.app.cli;

import chancery.io.index.IndexException;
import chancery.io.store.StoreException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in one line what went wrong and what to do; a stack is for defects of ours alone.
final class PlainErrors implements IExecutionExceptionHandler, IParameterExceptionHandler {
  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed)
      throws Exception {
    if (e instanceof Failure
        || e instanceof StoreException
        || e instanceof IndexException
        || e instanceof IOException
        || e instanceof UncheckedIOException
        || e instanceof IllegalArgumentException) {
      command.getErr().println("chancery: " + words(e));
      return e instanceof Failure failure ? failure.status() : ExitCode.SOFTWARE;
    }
    throw e;
  }

  /// The JDK names a file that is missing or closed to us by its path alone.
  private static String words(Exception e) {
    if (e instanceof UncheckedIOException unchecked) {
      return words(Objects.requireNonNull(unchecked.getCause()));
    }
    return switch (e) {
      case NoSuchFileException missing ->
          missing.getFile() + ": there is no such file or folder; check the path";
      case AccessDeniedException denied -> denied.getFile() + ": not allowed; check its rights";
      default -> String.valueOf(e.getMessage());
    };
  }

  /// The whole help would push the message off the screen; it is shown where no command is named.
  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("chancery: " + e.getMessage());
    if (command.getParent() == null && !(e instanceof UnmatchedArgumentException)) {
      command.usage(err);
    } else if (!UnmatchedArgumentException.printSuggestions(e, err)) {
      CommandLine.Help help = command.getHelp();
      err.print(help.synopsisHeading() + help.synopsis(help.synopsisHeadingLength()));
      err.println(command.getCommandSpec().qualifiedName() + " --help tells more");
    }
    return ExitCode.USAGE;
  }
}
