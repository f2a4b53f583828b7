package chancery.app.stage;

/// An input line that can't be handled: what takes its place says why.
final class BadLine extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  BadLine(String code, String message) {
    super(message);
    this.code = code;
  }

  /// A short word for scripts, such as `bad-json` or `missing-field`.
  String code() {
    return code;
  }
}
