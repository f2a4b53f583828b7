package chancery.reader;

/// The weights can't be used; the message says why and what helps.
public final class ReaderException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ReaderException(String message) {
    super(message);
  }

  ReaderException(String message, Throwable cause) {
    super(message, cause);
  }
}
