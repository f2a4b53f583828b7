package chancery.io.intake.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A site's rules for robots (RFC 9309): of the groups that name us, else of those for all, the
/// longest rule that fits a path decides, and of two as long the one that allows.
///
/// @param rules the rules that hold for us
/// @param delay how long the site asks to wait between two requests
public record Robots(List<Rule> rules, Optional<Duration> delay) {
  private static final int MOST_RULES = 10_000;
  private static final int LONGEST = 2_000;
  private static final int MOST_DELAY = 120;

  /// A rule.
  ///
  /// @param allows whether it allows what it fits
  /// @param pattern a path's beginning; `*` stands for anything, `$` at the end for the path's end
  public record Rule(boolean allows, String pattern) {}

  public Robots {
    rules = List.copyOf(rules);
  }

  /// Everything is allowed: there are no rules.
  public static Robots open() {
    return new Robots(List.of(), Optional.empty());
  }

  /// Reads `robots.txt`.
  ///
  /// @param us our name, lower case
  public static Robots parse(String text, String us) {
    Groups named = new Groups();
    Groups all = new Groups();
    boolean forUs = false;
    boolean forAll = false;
    boolean heading = false;
    for (String raw : text.split("\r\n|\r|\n", -1)) {
      int hash = raw.indexOf('#');
      String line = (hash < 0 ? raw : raw.substring(0, hash)).strip();
      int colon = line.indexOf(':');
      if (colon < 1 || line.length() > LONGEST) {
        continue;
      }
      String key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = line.substring(colon + 1).strip();
      if (key.equals("user-agent")) {
        forUs = value.equalsIgnoreCase(us) || (heading && forUs);
        forAll = value.equals("*") || (heading && forAll);
        named.met |= forUs;
        heading = true;
      } else {
        heading = false;
        if (forUs) {
          named.add(key, value);
        }
        if (forAll) {
          all.add(key, value);
        }
      }
    }
    return named.met ? named.robots() : all.robots();
  }

  private static final class Groups {
    private final List<Rule> rules = new ArrayList<>();
    private Optional<Duration> delay = Optional.empty();
    private boolean met;

    void add(String key, String value) {
      boolean allows = key.equals("allow");
      if ((allows || key.equals("disallow")) && !value.isEmpty() && rules.size() < MOST_RULES) {
        rules.add(new Rule(allows, value));
      }
      boolean number =
          !value.isEmpty() && value.length() < 4 && value.chars().allMatch(Character::isDigit);
      if (key.equals("crawl-delay") && number) {
        delay = Optional.of(Duration.ofSeconds(Math.min(MOST_DELAY, Long.parseLong(value))));
      }
    }

    Robots robots() {
      return new Robots(rules, delay);
    }
  }

  /// True where the path, with its query, may be fetched.
  public boolean allows(String path) {
    int longest = -1;
    boolean allowed = true;
    for (Rule rule : rules) {
      int length = rule.pattern().length();
      if (length >= longest && fits(rule.pattern(), path)) {
        allowed = length > longest ? rule.allows() : allowed || rule.allows();
        longest = length;
      }
    }
    return allowed;
  }

  /// Whether a pattern fits a path's beginning. Each star takes as little as it can, so time is at
  /// most the product of the two lengths.
  private static boolean fits(String pattern, String path) {
    boolean toEnd = pattern.endsWith("$");
    String[] parts =
        (toEnd ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
    if (!path.startsWith(parts[0])) {
      return false;
    }
    int at = parts[0].length();
    for (int i = 1; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      if (last && toEnd) {
        return path.length() - parts[i].length() >= at && path.endsWith(parts[i]);
      }
      int found = path.indexOf(parts[i], at);
      if (found < 0) {
        return false;
      }
      at = found + parts[i].length();
    }
    return !toEnd || at == path.length();
  }
}
