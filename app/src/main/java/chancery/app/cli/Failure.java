package chancery.app.cli;

/// A command can't do what was asked: the message names the place and the cure.
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Failure(String message) {
    super(message);
  }
}
