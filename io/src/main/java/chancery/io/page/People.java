package chancery.io.page;

import java.util.ArrayList;
import java.util.List;

/// By-lines as lists of names, without handles and mail addresses.
public final class People {
  private People() {}

  /// The names in a by-line: "By Ann Example and Bo Sample" gives two.
  public static List<String> names(String byline) {
    List<String> names = new ArrayList<>();
    String bare = BylineText.withoutLead(byline);
    for (String part : bare.split("\\s*[,;|]\\s*|\\s+(?:and|und|et|y|e|и|&)\\s+", -1)) {
      String name = part.replaceAll("[(<\\[]?\\S*@\\S*", "").strip();
      int longest = 80;
      boolean plausible = !name.isEmpty() && name.length() <= longest && !name.contains("://");
      if (plausible && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }
}
