package chancery.io.page;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The names in a line that may be a by-line: behind a word that leads to them, or beside a date.
final class BylineText {
  private static final String BY = BylineWords.choice("by");
  private static final String WRITER = BylineWords.choice("writer");

  /// What leads to names: "Written by ", "View all posts by ", "Author: ", "Text: ", "ByAnn" where
  /// the layout sets the two apart.
  private static final Pattern LEAD =
      Pattern.compile(
          "(?iu)^[(（【]?(?:(?:(?:"
              + BylineWords.choice("done")
              + "|eine? \\p{L}{3,20}) )?(?:"
              + BY
              + ")(?: ?: ?| )|(?:"
              + BylineWords.choice("all")
              + ") |(?:"
              + WRITER
              + ")(?:\\([a-z]{1,3}\\))?(?: ?[:：] ?| )|(?:"
              + BylineWords.choice("made")
              + ") ?[:：/=＝] ?|记者 |aus [\\p{L} -]{2,30} bericht(?:et|en) "
              + "|(?:by|author|autor|auteur)(?-i:(?=\\p{Lu})))");

  private static final Set<String> BARE = BylineWords.of("bare");
  private static final int ASCII = 0x80;

  /// The first character of the scripts of Japanese, Chinese and Korean.
  private static final int CJK = 0x3040;

  /// By the first letter and the second, both ASCII, whether [#LEAD] or [#BARE] may begin so.
  private static final boolean[][] BEGINNINGS = beginnings();

  private static final Pattern BETWEEN =
      Pattern.compile("(?iu)(?:^|[\\s|,•·–-])(?:by|von|par|por|door|di|af|av|автор):?\\s+(\\S.*)$");

  /// What ends a name: a small word, a mark, a number, a word of the page that the layout set apart
  /// without a space.
  private static final Pattern END =
      Pattern.compile(
          "(?<=\\p{Ll})\\d{1,2}(?:[./] ?\\d|[. ]{1,2}\\p{L}{3,12}"
              + " \\d{4}).*|\\s(?:am|on|at|le|el|il|op|in|um|den|for|für|vom|avec|mit|with)(?:\\s.*|$)"
              + "|\\s(?iu:under|unter|tags|labels|"
              + BylineWords.choice("other")
              + ")\\b.*|\\s*[|•·●∙/–;].*|\\s-\\s.*|,?\\s+\\d.*"
              + "|(?<=\\p{Ll})(?:Published|Updated|Posted|Last|Staff|Senior|Share|Date|Edited|Author|Reporter)\\b.*");

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?iu)^(?:(?:article written|written|authored|verfasst|geschrieben|écrit|escrito|scritto)"
              + " (?:"
              + BY
              + ")|(?:"
              + WRITER
              + ")(?:\\([a-z]{1,3}\\))?)(?: ?[:：] ?| )");

  private static final String OTHER = BylineWords.choice("other");

  private static final Pattern OTHER_WORK =
      Pattern.compile("(?iu)(?<!\\p{L})(?:" + OTHER + ") (?:from|" + BY + "):?\\s*$");

  /// How what [#OTHER_WORK] finds may end.
  private static final Set<String> BYS =
      Stream.concat(Stream.of("from"), BylineWords.of("by").stream()).collect(toUnmodifiableSet());

  /// "(Photos)" behind the name of somebody who did not write.
  private static final Pattern OTHER_MAKER = Pattern.compile("(?iu)\\((?:" + OTHER + ")\\)$");

  /// "张三 记者", "김철수 기자 chulsoo@norhaven.example": the word behind the name that it says is a
  /// reporter's.
  private static final Pattern REPORTER =
      Pattern.compile(
          "^([\u3040-\ud7a3]{2,4}) ?(?:선임기자|기자|특파원|記者|编辑|编委|編集委員|論説委員|特派員)(?:[\\s(（|].*)?$");

  /// "…, writes Ann Example": the end of a lead that names who wrote the page.
  private static final Pattern WROTE =
      Pattern.compile("(?u)[\\s,](?:" + BylineWords.choice("wrote") + ") ([^.,]{5,40})\\.?$");

  /// "2023-12-04 来源：新华社 作者：张三".
  private static final Pattern LABELLED =
      Pattern.compile("(?:作者|记者|記者|撰文)\\s?[:：]\\s?([\u3040-\ud7a3]{2,4})(?!\\p{L})");

  /// "海港日报 记者 张三 2023-12-04", "海港日報／記者李四／報導".
  private static final Pattern BESIDE_DATE =
      Pattern.compile("(?:记者|記者)(?:\\s|(?=[^\\s／]{3}／))([\u3040-\ud7a3]{2,4})(?!\\p{L})");

  /// What stands around an agency's name: "(dpa)", "© 2023 APA/AP", "(avec AFP)."
  private static final Pattern AROUND =
      Pattern.compile(
          "^(?:©|\\([cC]\\)) ?(?:\\d{4} )?|^\\(?(?:avec|with|mit|con|com) |[()\\[\\]]|\\.$");

  private static final Pattern SIGNED =
      Pattern.compile(
          "[(\\[—–-]{0,2} ?(\\p{Lu}[^\\s!?]* (?:[^\\s!?]{1,20} )?\\p{Lu}[^\\s)\\]!?]*)[)\\]]?["
              + " +/*]{0,5}");

  private static final Pattern SOURCE =
      Pattern.compile("(?iu)^(?:sources?|quelle|fuente|fonte|来源|來源|источник) ?[:：] ?(.{2,40})$");

  private static final Pattern HOLDER =
      Pattern.compile("(?:©|\\([cC]\\)|Copyright)[\\s\\d–-]*\\d{4} (?:by )?([^|.,•·]{4,40})");

  /// The marks that part what stands in one line.
  private static final Pattern MARK = Pattern.compile("\\s*[|•·●∙]\\s*|\\s[-–—]\\s");

  private static final int LONGEST_NAME = 40;

  private BylineText() {}

  private static boolean[][] beginnings() {
    Set<String> entries = new HashSet<>(Set.of("eine", "aus", "author", "by"));
    entries.addAll(BARE);
    List.of("by", "done", "all", "writer", "made")
        .forEach(list -> entries.addAll(BylineWords.of(list)));
    boolean[][] found = new boolean[ASCII][ASCII];
    for (String entry : entries) {
      char first = folded(entry.charAt(0));
      char second = entry.length() > 1 ? folded(entry.charAt(1)) : ASCII;
      if (entry.length() == 1 && first < ASCII) {
        throw new IllegalStateException("one letter leads to no name: " + entry);
      }
      if (first < ASCII && second < ASCII) {
        found[first][second] = true;
      }
    }
    return found;
  }

  /// In lower case, as a regular expression compares without regard to case.
  private static char folded(char c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  /// The words without what leads to them: "By ", "Zeige alle Beiträge von ", "Author: ".
  static String withoutLead(String words) {
    String rest = spaced(words);
    while (mayLead(rest)) {
      Matcher lead = LEAD.matcher(rest);
      if (!lead.lookingAt() || lead.end() == rest.length()) {
        return rest;
      }
      rest = rest.substring(lead.end()).strip();
    }
    return rest;
  }

  /// True where the first two characters are those of some word that leads to names; spares most
  /// lines the matching.
  static boolean mayLead(String words) {
    int at = words.startsWith("(") ? 1 : 0;
    if (words.length() <= at) {
      return false;
    }
    char first = folded(words.charAt(at));
    char second = words.length() > at + 1 ? folded(words.charAt(at + 1)) : ' ';
    return first >= ASCII || second >= ASCII || BEGINNINGS[first][second];
  }

  /// True for words that lead to a name and hold none: "By", "Written by:", "Author(s)".
  static boolean isLead(String words) {
    String spaced = spaced(words);
    if (!mayLead(spaced)) {
      return false;
    }
    String lower = spaced.toLowerCase(Locale.ROOT);
    Matcher lead = LEAD.matcher(lower + ' ');
    return BARE.contains(lower) || (lead.lookingAt() && lead.end() >= lower.length());
  }

  /// True for a line that begins with "Author:" or "Written by".
  static boolean isDeclared(String text) {
    String whole = spaced(text);
    return mayLead(whole) && DECLARED.matcher(whole + ' ').lookingAt();
  }

  /// True for words that lead to somebody who did not write: "Reviewed by", "Updated by".
  static boolean isOtherWork(String words) {
    return BYS.contains(lastWord(words)) && OTHER_WORK.matcher(words).find();
  }

  /// In lower case, without a colon behind it.
  private static String lastWord(String words) {
    String bare = words.stripTrailing();
    int end = bare.endsWith(":") ? bare.length() - 1 : bare.length();
    return bare.substring(bare.lastIndexOf(' ', end - 1) + 1, end).toLowerCase(Locale.ROOT);
  }

  /// Without characters that have no width, one space between words.
  private static String spaced(String words) {
    boolean plain = true;
    for (int i = 0; plain && i < words.length(); i++) {
      char c = words.charAt(i);
      boolean again = c == ' ' && i > 0 && words.charAt(i - 1) == ' ';
      plain = !again && (c < 0x7f ? c >= ' ' : c != '\u00a0' && !isUnseen(c));
    }
    return plain ? words.strip() : respaced(words);
  }

  private static String respaced(String words) {
    StringBuilder out = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00a0';
      boolean again = space && !out.isEmpty() && out.charAt(out.length() - 1) == ' ';
      if (!again && !isUnseen(c)) {
        out.append(space ? ' ' : c);
      }
    }
    return out.toString().strip();
  }

  private static boolean isUnseen(char c) {
    return c == '\u00ad' || (c >= '\u200b' && c <= '\u200f') || c == '\ufeff';
  }

  /// Names in the words, without what leads to them, roles and marks: the first that is wanted and
  /// those that follow without a gap, as the words of a role behind them are none.
  static List<String> names(String text, Predicate<String> wanted) {
    return run(parts(text), wanted);
  }

  /// What stands in the words between commas and small words, without what leads to it, roles and
  /// marks.
  static List<String> parts(String text) {
    String rest = withoutLead(text);
    boolean led = rest.length() < text.strip().length();
    return People.names(rest).stream()
        .map(name -> led ? PersonName.led(name) : PersonName.bare(name))
        .toList();
  }

  /// The first of the parts that is wanted and those that follow it without a gap.
  static List<String> run(List<String> parts, Predicate<String> wanted) {
    return parts.stream().dropWhile(wanted.negate()).takeWhile(wanted).toList();
  }

  /// The persons behind a word that leads to them, as far as they stand without a gap.
  static List<String> led(String text) {
    Matcher reporter = REPORTER.matcher(isUnspaced(text) ? text : "");
    if (reporter.matches()) {
      return List.of(reporter.group(1));
    }
    List<String> names = new ArrayList<>();
    for (String part : isLed(text) ? People.names(withoutLead(text)) : List.<String>of()) {
      if (OTHER_MAKER.matcher(part).find()) {
        continue;
      }
      String end = END.matcher(part).replaceFirst("");
      String name = PersonName.led(end.equals(part) ? part : PersonName.undated(end));
      if (!PersonName.isFull(name)) {
        break;
      }
      names.add(name);
    }
    return names;
  }

  /// True where the text begins in Japanese, Chinese or Korean.
  private static boolean isUnspaced(String text) {
    return !text.isEmpty() && text.charAt(0) >= CJK;
  }

  /// Who wrote the page by its lead: "…, writes Ann Example".
  static List<String> wrote(String text) {
    int longest = 80;
    int from = Math.max(0, text.length() - longest);
    Matcher found = WROTE.matcher(text).region(from, text.length());
    return found.find() && PersonName.isFull(found.group(1)) ? List.of(found.group(1)) : List.of();
  }

  /// The name that a line below the text is: "Ann Example", "(Ann Example)", "— Ann Example".
  static List<String> signed(String text) {
    Matcher found = SIGNED.matcher(text);
    return found.matches() && PersonName.isFull(found.group(1))
        ? List.of(found.group(1))
        : List.of();
  }

  /// What a line names as its source, where that is an agency.
  static List<String> source(String text) {
    Matcher found = SOURCE.matcher(text);
    String[] parts = MARK.split(text, 2);
    String line = parts.length > 1 && DateText.hasDigit(parts[1]) ? parts[0] : text;
    String name =
        PersonName.bare(found.lookingAt() ? found.group(1) : AROUND.matcher(line).replaceAll(""));
    return PersonName.isAgency(name) ? List.of(name) : List.of();
  }

  /// The person behind a copyright's mark.
  static List<String> holder(String text) {
    boolean could =
        DateText.hasDigit(text)
            && (text.indexOf('©') >= 0 || text.contains("(") || text.contains("Copyright"));
    Matcher found = HOLDER.matcher(could ? text : "");
    String name = found.find() ? PersonName.bare(found.group(1).strip()) : "";
    return PersonName.isFull(name) && name.split(" ", -1).length <= 3 ? List.of(name) : List.of();
  }

  /// The one behind such a word who is no person by name: a pen name, a desk, an agency.
  static List<String> ledPen(String text) {
    String rest = END.matcher(isLed(text) ? withoutLead(text) : "").replaceFirst("");
    String name = PersonName.bare(rest.replace(",", ""));
    boolean one = name.length() > 1 && name.length() <= LONGEST_NAME && PersonName.isPlain(name);
    return one ? List.of(name) : List.of();
  }

  /// The name in a line below one that leads to it, without what stands behind it.
  static List<String> below(String text) {
    return names(END.matcher(text).replaceFirst(""), PersonName::isPen);
  }

  /// "Posted by ann on 4 December 2023".
  static List<String> penned(String text) {
    return DateText.hasDigit(text) && isLed(text) && DateText.parse(text).isPresent()
        ? oneWord(ledPen(text))
        : List.of();
  }

  private static boolean isLed(String text) {
    String whole = spaced(text);
    if (!mayLead(whole)) {
      return false;
    }
    Matcher lead = LEAD.matcher(whole);
    return lead.lookingAt() && lead.end() < whole.length();
  }

  /// "Posted on 4 December 2023 by Ann Example", "04.12.2023 | 13:10 | Ann Example", "by ann".
  static List<String> between(String text) {
    boolean dated = DateText.hasDigit(text) && DateText.parse(text).isPresent();
    int brief = 25;
    Matcher by = BETWEEN.matcher(dated || text.length() <= brief ? text : "");
    if (by.find() && !isOtherWork(text.substring(0, by.start(1)))) {
      String rest = "by " + by.group(1);
      List<String> names = led(rest);
      boolean sure = dated || (isLed(text) && text.indexOf('/') < 0);
      return !names.isEmpty() || !sure ? names : oneWord(ledPen(rest));
    }
    if (dated && isDeclared(text)) {
      return oneWord(ledPen(text));
    }
    String eastern = text.chars().anyMatch(c -> c >= CJK) ? text : "";
    Matcher labelled = (dated ? BESIDE_DATE : LABELLED).matcher(eastern);
    if (labelled.find() || (dated && labelled.usePattern(LABELLED).reset().find())) {
      return List.of(labelled.group(1));
    }
    String[] parts = dated && !isLed(text) ? MARK.split(text, -1) : new String[0];
    for (String given : parts.length > 1 ? parts : new String[0]) {
      String part = PersonName.bare(END.matcher(withoutLead(withoutRole(given))).replaceFirst(""));
      if (PersonName.isFull(part) && part.split(" ", -1).length <= 3 && part.indexOf(',') < 0) {
        return List.of(part);
      }
    }
    return List.of();
  }

  /// The name in "Ann Example, harbour reporter".
  private static String withoutRole(String part) {
    int comma = part.indexOf(',');
    return comma > 0 && PersonName.isRole(part.substring(comma)) ? part.substring(0, comma) : part;
  }

  private static List<String> oneWord(List<String> names) {
    return names.stream().filter(name -> name.indexOf(' ') < 0).toList();
  }
}
