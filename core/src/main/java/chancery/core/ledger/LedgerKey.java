package chancery.core.ledger;

import chancery.core.model.Digest;
import java.util.List;

/// What two claims must have in common to tell of one happening: kind, type, parties, and whose
/// words they are. An entry depends on the claims of its key alone, so that what comes in later
/// touches only the entries of the keys that it brings.
///
/// @param value hexadecimal digits: a digest, equal on any machine
public record LedgerKey(String value) implements Comparable<LedgerKey> {

  static LedgerKey of(Likeness likeness) {
    return new LedgerKey(Digest.of(List.of(likeness.key())));
  }

  @Override
  public int compareTo(LedgerKey other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
