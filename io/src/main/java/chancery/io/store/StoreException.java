package chancery.io.store;

/// The store can't do what was asked: the message names the file and the cure.
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// An error with its cause.
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }

  /// An error that the store found itself.
  public StoreException(String message) {
    super(message);
  }
}
