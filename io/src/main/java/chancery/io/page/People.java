package chancery.io.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// By-lines as lists of names, without handles and mail addresses.
public final class People {
  private static final Pattern DEGREE =
      Pattern.compile(
          "(?:Ph\\.?"
              + " ?D|Psy\\.?D|Pharm\\.?D|Ed\\.?D|[MJ]\\.?D|D\\.?V\\.?M|V\\.?M\\.?D|D\\.?O|D\\.?D\\.?S|D\\.?M\\.?D"
              + "|LL\\.?[BM]|M\\.?B\\.?A|M\\.?P\\.?[HPA]|M\\.?S\\.?[cW]?|B\\.?Sc?|[MB]\\.?A|R\\.?N|RDN?|LCSW|LMFT"
              + "|CPA|CF[AP]|FACP|Esq|Jr|Sr|III?)\\.?®?");
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*[,;|]\\s*|\\s+(?:and|und|et|y|e|и|&)\\s+");
  private static final Pattern ADDRESS = Pattern.compile("[(<\\[]?\\S*@\\S*");
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,6}®?");

  private People() {}

  /// The names in a by-line: "By Ann Example and Bo Sample, PhD" gives two, degrees with them as
  /// they are printed.
  public static List<String> names(String byline) {
    List<String> names = new ArrayList<>();
    boolean graduate = false;
    String bare = BylineText.withoutLead(byline);
    for (String part : BETWEEN.split(bare, -1)) {
      String name = ADDRESS.matcher(part).replaceAll("").strip();
      int longest = 80;
      boolean plausible = !name.isEmpty() && name.length() <= longest && !name.contains("://");
      graduate =
          !names.isEmpty()
              && (DEGREE.matcher(name).matches() || (graduate && CAPITALS.matcher(name).matches()));
      if (graduate) {
        names.add(names.removeLast() + ", " + name);
      } else if (plausible && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }
}
