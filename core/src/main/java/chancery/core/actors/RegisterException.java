package chancery.core.actors;

import java.util.List;

/// A row of the register that can't be used: says where, what and how to mend it.
public final class RegisterException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RegisterException(List<String> problems) {
    super(String.join("\n", problems));
  }

  RegisterException(String file, int line, String what, String cure) {
    super("%s:%d: %s. Cure: %s.".formatted(file, line, what, cure));
  }
}
