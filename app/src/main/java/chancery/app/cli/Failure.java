package chancery.app.cli;

import java.util.function.Supplier;
import picocli.CommandLine.ExitCode;

/// A command can't do what was asked: the message names the place and the cure.
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  private Failure(String message, int status) {
    super(message);
    this.status = status;
  }

  Failure(String message) {
    this(message, ExitCode.SOFTWARE);
  }

  /// The value of an option or argument can't be used, whatever is in the record.
  static Failure ofUse(String message) {
    return new Failure(message, ExitCode.USAGE);
  }

  /// A value that an argument stands for; what is wrong with it is wrong use.
  static <T> T inUse(Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException e) {
      throw ofUse(String.valueOf(e.getMessage()));
    }
  }

  /// The exit status that goes with it.
  int status() {
    return status;
  }
}
