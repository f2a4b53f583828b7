package chancery.app.web;

import java.util.Optional;

/// A request that isn't answered; the message tells the reader what to do instead.
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;
  static final int BAD = 400;
  static final int FORBIDDEN = 403;
  static final int MISSING = 404;
  static final int METHOD = 405;
  static final int FAULT = 500;

  private final int status;

  private Refusal(int status, String message) {
    super(message, null, false, false);
    this.status = status;
  }

  static Refusal bad(String message) {
    return new Refusal(BAD, message);
  }

  static Refusal missing(String message) {
    return new Refusal(MISSING, message);
  }

  static Refusal foreignHost() {
    return new Refusal(
        FORBIDDEN,
        "this server answers to localhost and 127.0.0.1 alone; open it by one of these names");
  }

  static Refusal method() {
    return new Refusal(METHOD, "this server only reads: use GET or HEAD");
  }

  static Refusal ofOurOwn() {
    return new Refusal(
        FAULT,
        "Chancery failed to make this page; its log has the reason. “chancery doctor” checks the"
            + " record");
  }

  int status() {
    return status;
  }

  String message() {
    String message = getMessage();
    return message == null ? "" : message;
  }

  /// The methods that are allowed, where the method was at fault.
  Optional<String> allow() {
    return status == METHOD ? Optional.of("GET, HEAD") : Optional.empty();
  }

  String title() {
    return switch (status) {
      case BAD -> "That can’t be answered as it was asked";
      case MISSING -> "Not in this record";
      case METHOD -> "Only reading is possible";
      case FORBIDDEN -> "Not by this name";
      default -> "A fault of Chancery’s own";
    };
  }
}
