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
      Pattern.compile("\\s*[,;|、]\\s*|\\s+(?:[Aa]nd|AND|und|et|и|та|і|&)\\s+");

  /// What may join two names or stand in one: "Ann Example i Bo Sample", "Puig i Example".
  private static final Pattern JOINED =
      Pattern.compile(
          "\\s*/\\s*|\\s+(?:y|e|i|a|og|och|ja|en|ve|và|dan|with|avec|mit|con|con"
              + " la|med|met|com|im Gespräch mit|in conversation with|interviewed by)\\s+");

  /// "reporter" behind a name in Korean, Japanese and Chinese.
  private static final Pattern REPORTER =
      Pattern.compile("(?<=[\u3040-\ud7a3]{2}) ?(?:선임기자|기자|특파원|記者|记者|編集委員|論説委員|特派員)$");

  private static final Pattern ADDRESS = Pattern.compile("[(<\\[]?\\S*@\\S*");
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,6}®?(?: \\([^()]{2,30}\\))?");

  private People() {}

  /// The names in a by-line: "By Ann Example and Bo Sample, PhD" gives two, degrees with them as
  /// they are printed.
  public static List<String> names(String byline) {
    List<String> names = new ArrayList<>();
    boolean graduate = false;
    String bare = BylineText.withoutLead(byline);
    for (String part : parts(bare)) {
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

  /// True for persons' names of which one has a degree behind it.
  static boolean holdDegrees(List<String> names) {
    return names.stream().anyMatch(name -> name.indexOf(',') > 0)
        && names.stream()
            .map(name -> name.indexOf(',') > 0 ? name.substring(0, name.indexOf(',')) : name)
            .allMatch(PersonName::isFull);
  }

  private static List<String> parts(String byline) {
    return BETWEEN.splitAsStream(byline).flatMap(part -> joined(part).stream()).toList();
  }

  /// The names in a part of a by-line: several where a word that may join names stands between two
  /// whole ones, or a space between names of a script that needs none inside.
  private static List<String> joined(String whole) {
    String part = REPORTER.matcher(whole.strip()).replaceFirst("");
    List<String> names = List.of(JOINED.split(part, -1));
    if (names.size() > 1 && names.stream().allMatch(PersonName::isFull)) {
      return names;
    }
    List<String> words = List.of(part.split(" ", -1));
    boolean unspaced = words.size() > 1 && words.stream().allMatch(PersonName::isUnspaced);
    return unspaced ? words : List.of(part);
  }
}
