package chancery.io.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// By-lines as lists of names.
public final class People {
  private static final List<String> LEADS =
      List.of(
          "by ",
          "by: ",
          "von ",
          "par ",
          "por ",
          "di ",
          "door ",
          "written by ",
          "posted by ",
          "published by ",
          "author: ",
          "author ",
          "autor: ",
          "autorin: ",
          "veröffentlicht von ",
          "geschrieben von ",
          "publié par ",
          "publicado por ",
          "автор: ");

  private People() {}

  /// The names in a by-line: "By Ann Example and Bo Sample" gives two.
  public static List<String> names(String byline) {
    List<String> names = new ArrayList<>();
    String bare = byline.strip();
    String lower = bare.toLowerCase(Locale.ROOT);
    for (String lead : LEADS) {
      if (lower.startsWith(lead)) {
        bare = bare.substring(lead.length());
        break;
      }
    }
    for (String part : bare.split("\\s*[,;|]\\s*|\\s+(?:and|und|et|y|e|и|&)\\s+", -1)) {
      String name = part.strip();
      int longest = 80;
      boolean plausible =
          !name.isEmpty()
              && name.length() <= longest
              && !name.contains("@")
              && !name.contains("://");
      if (plausible && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }
}
