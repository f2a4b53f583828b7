package chancery.io.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The names in a line that may be a by-line: behind a word that leads to them, or beside a date.
final class BylineText {
  private static final String BY = "by|von|vom|par|por|di|door|af|av|автор|كتب|بقلم";

  /// What may stand before "by": what was done, and to what.
  private static final String DONE =
      "written|posted|published|reported|authored|created|words|story|text|article|analysis|opinion"
          + "|interview|(?:an |guest |this )(?:interview|post|article|article was written|post was"
          + " written)|erstellt|geschrieben|verfasst|veröffentlicht|eingestellt|gespeichert|(?:blog"
          + " )?beitrag|(?:ein )?(?:interview|beitrag|gastbeitrag|kommentar)|eine"
          + " kolumne|pressemitteilung|publié|écrit|propos recueillis|publicado|escrito|scritto";

  /// "View all posts by".
  private static final String ALL =
      "(?:view )?all (?:posts|articles) by|posts by|more (?:from|by)|(?:zeige )?alle (?:beiträge"
          + "|artikel) von|(?:alles|mehr) von|ver todas las entradas de|voir tous les articles de";

  /// Who writes; a colon may stand behind the word, or the name itself.
  private static final String WRITER =
      "(?:authors?|autor(?:en|in|innen)?|auteure?s?|autore|autori|автор|авторы)(?:\\([a-z]{1,3}\\))?";

  /// What was made; a colon stands behind the word.
  private static final String MADE =
      "reporter|contributors?|texts?|texto|texte|testo|tekst|autor tekstu|words|text (?:&|und|and)"
          + " (?:fotos|photos|bilder)|redaktion|interview|quelle|текст|作者|记者|責任編輯|责任编辑|文";

  private static final Pattern LEAD =
      Pattern.compile(
          "(?iu)^(?:(?:(?:"
              + DONE
              + ") )?(?:"
              + BY
              + ")(?: ?: ?| )|(?:"
              + ALL
              + ") |(?:"
              + WRITER
              + ")(?: ?[:：] ?| )|(?:"
              + MADE
              + ") ?[:：/] ?|记者 |by(?-i:(?=\\p{Lu})))");

  private static final Pattern BETWEEN =
      Pattern.compile("(?iu)(?:^|[\\s|,•·–-])(?:by|von|par|por|door|di|af|av|автор):?\\s+(\\S.*)$");

  /// What ends a name: a small word, a mark, a number, a word of the page that the layout set apart
  /// without a space.
  private static final Pattern END =
      Pattern.compile(
          "\\s(?:am|on|at|le|el|il|op|in|um|den|for|für|vom)(?:\\s.*|$)"
              + "|\\s(?i:under|unter|tags|labels|illustrations?|fotos?|photos?|bilder)\\b.*|\\s*[|•·●∙/–].*|\\s-\\s.*|,?\\s+\\d.*"
              + "|(?<=\\p{Ll})(?:Published|Updated|Posted|Last|Staff|Senior|Share)\\b.*");

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?iu)^(?:(?:written|authored|verfasst|geschrieben|écrit|escrito|scritto) (?:"
              + BY
              + ")|"
              + WRITER
              + ")(?: ?[:：] ?| )");

  private static final Pattern OTHER_WORK =
      Pattern.compile(
          "(?i)\\b(?:reviewed|edited|updated|checked|verified|approved|translated|illustrated|photographed)"
              + " by:?\\s*$");

  private static final Pattern HOLDER =
      Pattern.compile("(?:©|\\([cC]\\)|Copyright)[\\s\\d–-]*\\d{4} (?:by )?([^|.,•·]{4,40})");

  /// The marks that part what stands in one line.
  private static final Pattern MARK = Pattern.compile("\\s*[|•·●∙]\\s*|\\s[-–—]\\s");

  private static final Set<String> BARE = Set.of("written", "about the author");

  private static final int LONGEST_NAME = 40;

  private BylineText() {}

  /// The words without what leads to them: "By ", "Zeige alle Beiträge von ", "Author: ".
  static String withoutLead(String words) {
    String rest = spaced(words);
    for (Matcher lead = LEAD.matcher(rest); lead.find(); lead = LEAD.matcher(rest)) {
      if (lead.end() == rest.length()) {
        return rest;
      }
      rest = rest.substring(lead.end()).strip();
    }
    return rest;
  }

  /// True for words that lead to a name and hold none: "By", "Written by:", "Author(s)".
  static boolean isLead(String words) {
    String lower = spaced(words).toLowerCase(Locale.ROOT);
    Matcher lead = LEAD.matcher(lower + ' ');
    return BARE.contains(lower) || (lead.find() && lead.end() >= lower.length());
  }

  /// True for a line that begins with "Author:" or "Written by".
  static boolean isDeclared(String text) {
    return DECLARED.matcher(spaced(text) + ' ').find();
  }

  /// True for words that lead to somebody who did not write: "Reviewed by", "Updated by".
  static boolean isOtherWork(String words) {
    return OTHER_WORK.matcher(words).find();
  }

  /// Without characters that have no width, one space between words.
  private static String spaced(String words) {
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
    return People.names(withoutLead(text)).stream()
        .map(PersonName::bare)
        .dropWhile(wanted.negate())
        .takeWhile(wanted)
        .toList();
  }

  /// The persons behind a word that leads to them, as far as they stand without a gap.
  static List<String> led(String text) {
    List<String> names = new ArrayList<>();
    for (String part : isLed(text) ? People.names(withoutLead(text)) : List.<String>of()) {
      String end = END.matcher(part).replaceFirst("");
      String name = PersonName.bare(end.equals(part) ? part : PersonName.undated(end));
      if (!PersonName.isFull(name)) {
        break;
      }
      names.add(name);
    }
    return names;
  }

  /// The person behind a copyright's mark.
  static List<String> holder(String text) {
    Matcher found = HOLDER.matcher(text);
    String name = hasDigit(text) && found.find() ? PersonName.bare(found.group(1).strip()) : "";
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
    return hasDigit(text) && isLed(text) && DateText.parse(text).isPresent()
        ? oneWord(ledPen(text))
        : List.of();
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private static boolean isLed(String text) {
    String whole = spaced(text);
    Matcher lead = LEAD.matcher(whole);
    return lead.find() && lead.end() < whole.length();
  }

  /// "Posted on 4 December 2023 by Ann Example", "04.12.2023 | 13:10 | Ann Example", "by ann".
  static List<String> between(String text) {
    boolean dated = hasDigit(text) && DateText.parse(text).isPresent();
    Matcher by = BETWEEN.matcher(text);
    int brief = 25;
    if ((dated || text.length() <= brief) && by.find()) {
      String rest = "by " + by.group(1);
      List<String> names = led(rest);
      boolean sure = dated || (isLed(text) && text.indexOf('/') < 0);
      return !names.isEmpty() || !sure ? names : oneWord(ledPen(rest));
    }
    if (dated && isDeclared(text)) {
      return oneWord(ledPen(text));
    }
    String[] parts = dated ? MARK.split(text, -1) : new String[0];
    for (String given : parts.length > 1 ? parts : new String[0]) {
      String part = PersonName.bare(END.matcher(withoutLead(given)).replaceFirst(""));
      if (PersonName.isFull(part) && part.split(" ", -1).length <= 3 && part.indexOf(',') < 0) {
        return List.of(part);
      }
    }
    return List.of();
  }

  private static List<String> oneWord(List<String> names) {
    return names.stream().filter(name -> name.indexOf(' ') < 0).toList();
  }
}
