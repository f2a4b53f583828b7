package chancery.core.coding;

import chancery.core.model.EventType;
import chancery.core.model.Mode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// CAMEO codes beside PLOVER types and modes. Lossy: PLOVER is coarser in places.
public final class CameoCodes {
  private final Map<String, String> codes = new HashMap<>();

  /// Reads the table from the class path.
  public CameoCodes() {
    for (String line : Resources.lines("cameo.txt")) {
      String[] parts = line.split(" ", -1);
      codes.put(parts[0] + " " + parts[1], parts[2]);
    }
  }

  /// The code of a type and mode.
  public String of(EventType type, Optional<Mode> mode) {
    String bare = codes.getOrDefault(type + " -", "000");
    return mode.map(m -> codes.getOrDefault(type + " " + m.word(), bare)).orElse(bare);
  }
}
