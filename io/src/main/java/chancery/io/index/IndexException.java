package chancery.io.index;

/// The index of copies can't be read or written. The message names the place and the cure.
public final class IndexException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  IndexException(String message) {
    super(message);
  }

  IndexException(String message, Throwable cause) {
    super(message, cause);
  }
}
