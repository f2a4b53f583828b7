package chancery.io.query;

/// A name that the register doesn't know, or that may mean several of its actors; the message says
/// what to write instead.
public final class UnknownActor extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  UnknownActor(String message) {
    super(message);
  }
}
