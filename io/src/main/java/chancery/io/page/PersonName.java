package chancery.io.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a by-line's words may be: a person's name, a pen name, an outlet's, nobody's.
final class PersonName {
  private static final Set<String> NOBODY = BylineWords.of("nobody");
  private static final Set<String> OFFICES = BylineWords.of("office");
  private static final Set<String> DESKS = BylineWords.of("desk");
  private static final Set<String> BODIES = BylineWords.of("body");
  private static final Set<String> POSTS = BylineWords.of("post");
  private static final Set<String> SMALL = BylineWords.of("small");
  private static final Set<String> AROUND = BylineWords.of("around");
  private static final Set<String> ROLES = BylineWords.of("role");
  private static final Set<String> AGENCIES = BylineWords.of("agency");

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern HANDLE = Pattern.compile("\\s*@\\w+$");
  private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)?$");
  private static final Pattern AGENCY =
      Pattern.compile("\\s*/\\s*(?:\\p{Lu}[\\p{Lu}-]{1,5}|dpa|epd|afp|kna|sid)$");
  private static final Pattern UNSPACED = Pattern.compile("[\u3040-\ud7a3]");

  /// "Ann Example for the Norhaven Post", "Ann Example avec AFP": a small word and what it ties to
  /// the name.
  private static final Pattern BEHIND =
      Pattern.compile("\\s(?:for|of|at|from|with|für|mit|pour|avec|para|con|per)\\s(?:the )?(.*)$");

  private static final Pattern TITLE =
      Pattern.compile("(?iu)^(?:" + BylineWords.choice("title") + ")\\.? (?=\\S+ \\S)");

  private static final String FROM = "in|aus|à|en|reporting from";

  private static final Pattern PLACE = Pattern.compile("\\s(?:" + FROM + ")\\s\\p{Lu}\\S*$");

  /// "Ann Example in New Norhaven", "Ann Example For The Norhaven Post".
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "\\s(?:(?:" + FROM + ")\\s\\p{Lu}\\S*(?: \\p{Lu}\\S*)?|(?i:for|special to)\\s.*)$");

  /// What may stand between a name and a role.
  private static final List<String> MARKS =
      List.of(" - ", " – ", " — ", " • ", " · ", " ● ", " ∙ ", " / ");

  private static final Pattern SIGNS = Pattern.compile("[/,+-]");
  private static final Pattern LAST_MARKS = Pattern.compile("[:,;.\\-–）】]+$");
  private static final Pattern HOST = Pattern.compile("\\w+\\.\\w+\\.[\\w.]*\\w");

  private PersonName() {}

  /// The name without a handle, a role in brackets or behind a dash, a mark at its end.
  static String bare(String name) {
    String rest = SPACES.matcher(name).replaceAll(" ").strip();
    rest = without(rest, '@', HANDLE);
    rest = TITLE.matcher(without(rest, '(', BRACKETS)).replaceFirst("");
    rest = rest.indexOf('/') < 0 ? rest : cut(rest, AGENCY);
    for (String mark : MARKS) {
      int at = rest.indexOf(mark);
      if (at > 0 && isFull(rest.substring(0, at))) {
        rest = rest.substring(0, at);
      }
    }
    return LAST_MARKS.matcher(rest).replaceFirst(rest.endsWith(".") ? "." : "").strip();
  }

  private static String without(String name, char sign, Pattern tail) {
    return name.indexOf(sign) < 0 ? name : tail.matcher(name).replaceFirst("");
  }

  private static String cut(String name, Pattern tail) {
    String person = tail.matcher(name).replaceFirst("");
    return isFull(person) ? person : name;
  }

  /// What stands behind a word that leads to names: the name without the place and the outlet that
  /// small words tie to it.
  static String led(String name) {
    return cut(bare(name), ELSEWHERE);
  }

  /// A person's name without the place, the outlet or the agency that small words tie to it.
  ///
  /// @param sites the site's own names, folded
  static String alone(String name, Set<String> sites) {
    Matcher behind = BEHIND.matcher(name);
    boolean work = behind.find() && (isOffice(behind.group(1), sites) || isAgency(behind.group(1)));
    return cut(name, work ? BEHIND : PLACE);
  }

  /// A name of two words or more without the month or the weekday behind it: what is left of "Ann
  /// Example, December 4" when the number is cut off.
  static String undated(String name) {
    String rest = name.strip();
    int at = rest.lastIndexOf(' ');
    while (at > rest.indexOf(' ')
        && DateText.isCalendarWord(
            rest.substring(at + 1).toLowerCase(Locale.ROOT).replaceAll("[.,]", ""))) {
      rest = rest.substring(0, at).replaceFirst("[\\s,|•·●∙–-]+$", "");
      at = rest.lastIndexOf(' ');
    }
    return rest;
  }

  /// False for what stands in an author's field and is nobody.
  static boolean isSomebody(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return name.codePoints().anyMatch(Character::isLetter)
        && !NOBODY.contains(lower)
        && !lower.contains("http")
        && !lower.startsWith("www.")
        && !lower.contains(" www.")
        && !lower.startsWith("@")
        && !HOST.matcher(lower).matches()
        && DateText.parse(name).isEmpty();
  }

  /// True for an outlet's, a firm's or a desk's name.
  ///
  /// @param sites the site's own names, folded
  static boolean isOffice(String name, Set<String> sites) {
    String folded = ArticleBlocks.fold(name);
    int fewest = 4;
    boolean own =
        sites.stream()
            .anyMatch(site ->
                site.equals(folded)
                    || (site.length() >= fewest && folded.contains(site))
                    || (folded.length() >= fewest && site.contains(folded)));
    return own
        || DateText.tokens(name).stream()
            .anyMatch(w -> OFFICES.contains(w) || BODIES.stream().anyMatch(w::endsWith));
  }

  /// True for a news agency's name, alone or beside an author's or another agency's sign: "dpa",
  /// "red/dpa", "AFP, Reuters".
  static boolean isAgency(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    int longest = 30;
    return AGENCIES.contains(lower)
        || (lower.length() <= longest
            && name.indexOf(' ') < 0
            && SIGNS.splitAsStream(lower).anyMatch(AGENCIES::contains));
  }

  /// True for the name of a desk or a team.
  static boolean isDesk(String name) {
    return DateText.tokens(name).stream().anyMatch(DESKS::contains);
  }

  /// True for a log-in rather than a name: one word in small letters, or with a stop or a digit.
  static boolean isLogin(String name) {
    boolean one = name.indexOf(' ') < 0;
    boolean small = name.equals(name.toLowerCase(Locale.ROOT)) && isCased(name);
    return one
        && (small || name.chars().anyMatch(c -> c == '.' || c == '_' || Character.isDigit(c)));
  }

  private static boolean isCased(String name) {
    return name.codePoints().anyMatch(c -> Character.isLowerCase(c) || Character.isUpperCase(c));
  }

  /// One to five words without a digit, a month or a web address.
  static boolean isPlain(String name) {
    int most = 5;
    return isSomebody(name)
        && SPACES.split(name, -1).length <= most
        && !isCalendar(name)
        && !BylineText.isLead(name)
        && name.chars().noneMatch(c -> ":?!".indexOf(c) >= 0)
        && DateText.tokens(name).stream().noneMatch(AROUND::contains)
        && name.length() > 1;
  }

  /// A single word, or a desk's name, where an element named for the author holds nothing else.
  static boolean isPen(String name) {
    int most = 4;
    int longest = 30;
    return isPlain(name)
        && name.length() <= longest
        && name.split(" ", -1).length <= most
        && (Character.isUpperCase(name.codePointAt(0)) || isAgency(name))
        && !name.endsWith(":");
  }

  /// Two to five words, the first and the last with a capital or of a script that has none, no
  /// digits, no month, no word that names have not.
  static boolean isFull(String name) {
    if (!isSomebody(name) || BylineText.isLead(name) || name.chars().anyMatch(Character::isDigit)) {
      return false;
    }
    if (UNSPACED.matcher(name).find()) {
      return isUnspaced(name);
    }
    String[] words = SPACES.split(name, -1);
    boolean sized = words.length >= 2 && isSized(words) && name.length() <= 50;
    return sized
        && isNameWord(words[0])
        && isNameWord(words[words.length - 1])
        && List.of(words).stream().allMatch(w -> isNameWord(w) || isParticle(w))
        && name.indexOf(':') < 0
        && !isCalendar(name)
        && DateText.tokens(name).stream()
            .noneMatch(
                w -> SMALL.contains(w) || AROUND.contains(w) || OFFICES.contains(w) || isPost(w));
  }

  /// True for so many words as names have: five, and two small ones.
  private static boolean isSized(String[] words) {
    int most = 5;
    int small = 2;
    return words.length <= most
        || (words.length <= most + small
            && List.of(words).stream().filter(PersonName::isNameWord).count() <= most);
  }

  /// True for a name in a script that sets its words without spaces: two to four characters of
  /// Chinese, Japanese or Korean.
  static boolean isUnspaced(String name) {
    int most = 4;
    return name.length() >= 2
        && name.length() <= most
        && name.chars().allMatch(c -> c >= 0x3040 && c <= 0xd7a3);
  }

  /// True where a word says what those who write are called: "Harbour reporter".
  static boolean isRole(String text) {
    return DateText.tokens(text).stream().anyMatch(ROLES::contains);
  }

  private static boolean isPost(String word) {
    return POSTS.stream().anyMatch(p -> word.endsWith(p) && word.length() > p.length());
  }

  /// True where all words are names of days and months, or one is and a number stands beside it:
  /// "May" may be a person's name.
  private static boolean isCalendar(String name) {
    List<String> words = DateText.tokens(name);
    boolean numbered = name.chars().anyMatch(Character::isDigit);
    return words.stream().allMatch(DateText::isCalendarWord)
        || (numbered && words.stream().anyMatch(DateText::isCalendarWord));
  }

  /// "van", "de la", "bin": a small word inside a name.
  private static boolean isParticle(String word) {
    int longest = 4;
    boolean joined = word.contains("'") || word.contains("’");
    return joined || (word.length() <= longest && Character.isLetter(word.codePointAt(0)));
  }

  private static boolean isNameWord(String word) {
    return !word.isEmpty()
        && Character.isLetter(word.codePointAt(0))
        && !Character.isLowerCase(word.codePointAt(0));
  }
}
