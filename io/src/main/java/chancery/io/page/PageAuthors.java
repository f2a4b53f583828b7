package chancery.io.page;

import chancery.core.clean.Hint.Markup;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// The names in a page's by-line: as its metadata state them, else in elements that are named for
/// an author, else in a line such as "By Ann Example" by the headline or below the article.
final class PageAuthors {
  private static final Set<String> NAMED =
      Set.of(
          "author",
          "authors",
          "byline",
          "bylines",
          "autor",
          "autorin",
          "autoren",
          "auteur",
          "auteurs",
          "autore",
          "autori",
          "writer",
          "reporter",
          "contributor",
          "verfasser",
          "redacteur",
          "firma",
          "creator",
          "wrote");
  private static final List<String> LEADS =
      List.of(
          "by ",
          "by: ",
          "written by ",
          "words by ",
          "story by ",
          "text by ",
          "reported by ",
          "posted by ",
          "author: ",
          "authors: ",
          "von ",
          "von: ",
          "autor: ",
          "autorin: ",
          "text: ",
          "par ",
          "por ",
          "texto: ",
          "texte : ",
          "di ",
          "door ",
          "av ",
          "af ",
          "tekst: ",
          "article by ",
          "ein beitrag von ",
          "ein gastbeitrag von ",
          "eine kolumne von ",
          "автор: ",
          "автор ",
          "текст: ",
          "作者：",
          "作者:",
          "记者：",
          "记者 ",
          "文/",
          "文：",
          "كتب ",
          "بقلم ",
          "بقلم: ");
  private static final int LONGEST = 100;

  private PageAuthors() {}

  /// The names, in order; empty where the page gives none.
  ///
  /// @param stated what its metadata give
  /// @param heading number of the block that holds the title; −1 where none does
  static List<String> of(List<String> stated, PageBlocks.Read page, Area main, int heading) {
    List<String> plain = stated.stream().filter(PageAuthors::isPerson).toList();
    if (!plain.isEmpty()) {
      return plain;
    }
    List<String> sworn = sworn(page);
    if (!sworn.isEmpty()) {
      return sworn;
    }
    int above = 10;
    int below = 6;
    boolean titled = heading >= 0 && heading <= main.first();
    int from = Math.max(0, (titled ? heading : main.first()) - above);
    int to = Math.min(main.first() + below, main.end());
    List<String> found = named(page, from, to);
    if (found.isEmpty()) {
      found = led(page, from, to);
    }
    int end = Math.max(main.first(), main.end() - below);
    if (found.isEmpty()) {
      found = named(page, end, main.end() + below);
    }
    return found.isEmpty() ? led(page, end, main.end() + 2) : found;
  }

  /// What `rel=author`, `itemprop=author` and author's cards hold, pen names too.
  private static List<String> sworn(PageBlocks.Read page) {
    for (Area area : page.areas()) {
      Element element = area.element();
      boolean card = element.hasClass("author") && element.hasClass("vcard");
      boolean named =
          element.attr("rel").contains("author")
              || element.attr("itemprop").equals("author")
              || (element.hasClass("fn") && element.hasClass("url"));
      boolean other =
          area.markup().filter(m -> m == Markup.COMMENTS || m == Markup.RELATED).isPresent();
      if ((card || named) && !other && area.length() <= LONGEST) {
        List<String> names = first(element, PageAuthors::isPlain);
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  /// One to five words without a digit, a month or a web address.
  private static boolean isPlain(String name) {
    int most = 5;
    String[] words = name.split("\\s+", -1);
    boolean known = DateText.tokens(name).stream().anyMatch(DateText::isCalendarWord);
    return isPerson(name) && words.length <= most && !known && !isLead(name) && name.length() > 2;
  }

  /// "By" alone, and other words that lead to a name.
  private static boolean isLead(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace(":", "").strip() + " ";
    return LEADS.stream().anyMatch(lead -> lead.replace(":", "").equals(lower))
        || Set.of("written ", "about the author ", "view all posts ", "more ", "follow ", "posts ")
            .contains(lower);
  }

  /// The names in the first of the element's texts that holds any.
  private static List<String> first(Element element, Predicate<String> wanted) {
    int most = 12;
    List<TextNode> leaves = element.nodeStream(TextNode.class).limit(most).toList();
    for (TextNode leaf : leaves) {
      List<String> names =
          leaf.isBlank() || leaf.text().length() > LONGEST
              ? List.of()
              : People.names(leaf.text()).stream().filter(wanted).toList();
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private static List<String> named(PageBlocks.Read page, int from, int to) {
    for (Area area : page.areas()) {
      boolean near = area.first() >= from && area.end() <= to;
      if (!near || area.length() > LONGEST || !isNamed(area.element()) || isOther(area)) {
        continue;
      }
      List<String> names = linked(area.element());
      if (names.isEmpty()) {
        names = first(area.element(), PageAuthors::isFullName);
      }
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private static boolean isOther(Area area) {
    return area.markup()
        .filter(m -> m == Markup.RELATED || m == Markup.COMMENTS || m == Markup.NAVIGATION)
        .isPresent();
  }

  private static boolean isNamed(Element element) {
    String rel = element.attr("rel");
    if (rel.equals("author") || element.attr("itemprop").equals("author")) {
      return true;
    }
    String href = element.normalName().equals("a") ? element.attr("href") : "";
    boolean link = href.contains("/author/") || href.contains("/autor/");
    return link || PageWords.has(element, NAMED);
  }

  private static List<String> linked(Element element) {
    Set<String> names = new LinkedHashSet<>();
    int most = 6;
    for (Element link : element.getElementsByTag("a").stream().limit(most).toList()) {
      names.addAll(full(link.text()));
    }
    return List.copyOf(names);
  }

  /// Names of at least two words.
  private static List<String> full(String text) {
    if (text.length() > LONGEST) {
      return List.of();
    }
    return People.names(text).stream().filter(PageAuthors::isFullName).toList();
  }

  private static List<String> led(PageBlocks.Read page, int from, int to) {
    for (int i = from; i < Math.min(to, page.blocks().size()); i++) {
      String text = page.blocks().get(i).text();
      String lower = text.toLowerCase(Locale.ROOT);
      if (text.length() > LONGEST || isOther(page.blocks().get(i).inner())) {
        continue;
      }
      for (String lead : LEADS) {
        List<String> names =
            lower.startsWith(lead) ? led(text.substring(lead.length())) : List.of();
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  private static List<String> led(String rest) {
    List<String> names = new ArrayList<>();
    for (String name : People.names(rest)) {
      if (!isFullName(name)) {
        break;
      }
      names.add(name);
    }
    return names;
  }

  /// False for what stands in an author's field and is nobody.
  private static boolean isPerson(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean nobody =
        Set.of(
                "admin",
                "administrator",
                "editor",
                "staff",
                "no author",
                "author",
                "webmaster",
                "root",
                "user",
                "guest",
                "redaktion",
                "redaction",
                "redacción",
                "redazione",
                "null",
                "undefined",
                "anonymous",
                "super user",
                "noc admin",
                "the author",
                "autor")
            .contains(lower);
    return !nobody && !lower.contains("http") && DateText.parse(name).isEmpty();
  }

  /// Two to five words, the first and the last with a capital or of a script that has none, no
  /// digits, no month.
  private static boolean isFullName(String name) {
    if (!isPerson(name) || isLead(name) || name.chars().anyMatch(Character::isDigit)) {
      return false;
    }
    int unspaced = 0;
    for (int i = 0; i < name.length(); i++) {
      unspaced += name.charAt(i) >= 0x3040 && name.charAt(i) <= 0xd7a3 ? 1 : 0;
    }
    if (unspaced > 0) {
      return unspaced == name.length() && unspaced >= 2 && unspaced <= 4;
    }
    String[] words = name.split("\\s+", -1);
    int most = 5;
    boolean sized = words.length >= 2 && words.length <= most;
    return sized
        && isNameWord(words[0])
        && isNameWord(words[words.length - 1])
        && DateText.tokens(name).stream().noneMatch(DateText::isCalendarWord);
  }

  private static boolean isNameWord(String word) {
    return !word.isEmpty()
        && Character.isLetter(word.codePointAt(0))
        && !Character.isLowerCase(word.codePointAt(0));
  }
}
