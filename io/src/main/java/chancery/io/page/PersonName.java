package chancery.io.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a by-line's words may be: a person's name, a pen name, an outlet's, nobody's.
final class PersonName {
  /// Words that lead to a name, lower case; those that end in a letter are followed by a space.
  static final List<String> LEADS =
      List.of(
          "zeige alle beiträge von ",
          "alle beiträge von ",
          "alle artikel von ",
          "alles von ",
          "mehr von ",
          "view all posts by ",
          "view all articles by ",
          "all posts by ",
          "posts by ",
          "more from ",
          "more by ",
          "ver todas las entradas de ",
          "voir tous les articles de ",
          "by ",
          "by: ",
          "written by ",
          "written by: ",
          "words by ",
          "story by ",
          "text by ",
          "reported by ",
          "posted by ",
          "posted by: ",
          "published by ",
          "authored by ",
          "created by ",
          "author: ",
          "authors: ",
          "author ",
          "reporter: ",
          "von ",
          "von: ",
          "vom ",
          "autor: ",
          "autorin: ",
          "autoren: ",
          "autor ",
          "text: ",
          "text von ",
          "text & fotos: ",
          "text und fotos: ",
          "erstellt von ",
          "geschrieben von ",
          "verfasst von ",
          "veröffentlicht von ",
          "redaktion: ",
          "interview: ",
          "interview von ",
          "ein interview von ",
          "quelle: ",
          "par ",
          "publié par ",
          "écrit par ",
          "por ",
          "por: ",
          "publicado por ",
          "escrito por ",
          "texto: ",
          "texte : ",
          "di ",
          "door ",
          "av ",
          "af ",
          "tekst: ",
          "autor tekstu: ",
          "article by ",
          "this article was written by ",
          "this post was written by ",
          "guest post by ",
          "interview by ",
          "an interview by ",
          "analysis by ",
          "contributor: ",
          "contributors: ",
          "eingestellt von ",
          "beitrag von ",
          "blog beitrag von ",
          "gastbeitrag von ",
          "ein beitrag von ",
          "ein gastbeitrag von ",
          "ein kommentar von ",
          "eine kolumne von ",
          "автор: ",
          "автор ",
          "текст: ",
          "作者：",
          "作者:",
          "记者：",
          "记者 ",
          "责任编辑： ",
          "责任编辑：",
          "文/",
          "文：",
          "كتب ",
          "بقلم ",
          "بقلم: ");

  private static final Set<String> NOBODY =
      Set.of(
          "admin",
          "administrator",
          "no author",
          "author",
          "authors",
          "webmaster",
          "wordpressadmin",
          "root",
          "user",
          "guest",
          "null",
          "undefined",
          "super user",
          "noc admin",
          "the author",
          "autor",
          "view my complete profile",
          "about the author",
          "gesponserte inhalte");

  /// Words that no person's name has, but an outlet's, a desk's or a firm's.
  private static final Set<String> OFFICES =
      Set.of(
          "team",
          "redaktion",
          "redaktionsteam",
          "redaction",
          "rédaction",
          "redacción",
          "redazione",
          "editor",
          "editors",
          "editorial",
          "staff",
          "news",
          "newsroom",
          "newsdesk",
          "desk",
          "magazin",
          "magazine",
          "agency",
          "agentur",
          "agencia",
          "gmbh",
          "kg",
          "ag",
          "inc",
          "ltd",
          "llc",
          "verlag",
          "university",
          "universität",
          "institute",
          "institut",
          "foundation",
          "stiftung",
          "verband",
          "online",
          "blog",
          "forum",
          "press",
          "presse",
          "zeitung",
          "times",
          "post",
          "media",
          "group",
          "company",
          "anonymous",
          "contributors",
          "contributor",
          "reporter",
          "correspondent",
          "department",
          "marketing",
          "research",
          "support",
          "services",
          "store",
          "shop",
          "attorney",
          "director",
          "manager",
          "officer",
          "president",
          "founder",
          "ceo",
          "specialist",
          "coordinator",
          "journalist",
          "analyst",
          "strategist",
          "consultant",
          "producer",
          "photographer",
          "professor");

  /// How German words for bodies and papers end.
  private static final List<String> BODIES =
      List.of("stiftung", "verband", "zeitung", "redaktion", "agentur", "magazin", "verein");

  /// Small words that stand in no name.
  private static final Set<String> SMALL =
      Set.of(
          "of", "for", "the", "in", "at", "on", "with", "to", "your", "our", "my", "all", "about",
          "für", "und", "mit", "im", "alle", "uhr", "home", "last", "min", "minutes");

  /// Words of the page around a name.
  private static final Set<String> AROUND =
      Set.of(
          "read",
          "more",
          "view",
          "posts",
          "share",
          "follow",
          "comments",
          "comment",
          "updated",
          "published",
          "posted",
          "mehr",
          "artikel",
          "beiträge",
          "kommentare",
          "profil",
          "profile",
          "website",
          "written",
          "reviewed",
          "edited",
          "sponsored",
          "rss",
          "like",
          "bio",
          "size",
          "newsletter",
          "subscribe",
          "dank",
          "veröffentlicht",
          "allgemeines",
          "image",
          "bild",
          "foto",
          "photo",
          "copyright");

  private PersonName() {}

  /// The words without what leads to them: "By ", "Zeige alle Beiträge von ", "Author: ".
  static String withoutLead(String words) {
    String spaced = words.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
    String rest = spaced.replaceFirst("^By(?=\\p{Lu})", "");
    for (boolean found = true; found; ) {
      found = false;
      String lower = rest.toLowerCase(Locale.ROOT);
      for (String lead : LEADS) {
        if (lower.startsWith(lead) && rest.length() > lead.length()) {
          rest = rest.substring(lead.length()).strip();
          found = true;
          break;
        }
      }
    }
    return rest;
  }

  /// True for words that lead to a name and hold none: "By", "Written by:".
  static boolean isLead(String words) {
    String lower = words.toLowerCase(Locale.ROOT).replace('\u00a0', ' ').strip();
    return LEADS.stream().anyMatch(lead -> lead.strip().equals(lower))
        || Set.of("written", "about the author", "more", "follow", "posts").contains(lower);
  }

  /// The name without a handle, a role in brackets or behind a dash, a mark at its end.
  static String bare(String name) {
    String rest = name.replaceAll("\\s+", " ").strip();
    rest = rest.replaceFirst("\\s*@\\w+$", "").replaceFirst("\\s*\\([^)]*\\)?$", "");
    for (String mark : List.of(" - ", " – ", " — ", " • ", " · ", " ● ", " ∙ ", " / ")) {
      int at = rest.indexOf(mark);
      if (at > 0 && isFull(rest.substring(0, at))) {
        rest = rest.substring(0, at);
      }
    }
    return rest.replaceFirst("[:,;.\\-–]+$", rest.endsWith(".") ? "." : "").strip();
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
        && !lower.startsWith("@")
        && !lower.matches("\\w+\\.\\w+\\.[\\w.]*\\w")
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
        && name.split("\\s+", -1).length <= most
        && !isCalendar(name)
        && !isLead(name)
        && name.indexOf(':') < 0
        && DateText.tokens(name).stream().noneMatch(AROUND::contains)
        && name.length() > 2;
  }

  /// Two to five words, the first and the last with a capital or of a script that has none, no
  /// digits, no month, no word that names have not.
  static boolean isFull(String name) {
    if (!isSomebody(name) || isLead(name) || name.chars().anyMatch(Character::isDigit)) {
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
    boolean sized = words.length >= 2 && words.length <= most && name.length() <= 50;
    return sized
        && isNameWord(words[0])
        && isNameWord(words[words.length - 1])
        && List.of(words).stream().allMatch(w -> isNameWord(w) || isParticle(w))
        && name.indexOf(':') < 0
        && !isCalendar(name)
        && DateText.tokens(name).stream()
            .noneMatch(w -> SMALL.contains(w) || AROUND.contains(w) || OFFICES.contains(w));
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
    return word.length() <= longest || word.contains("'") || word.contains("’");
  }

  private static boolean isNameWord(String word) {
    return !word.isEmpty()
        && Character.isLetter(word.codePointAt(0))
        && !Character.isLowerCase(word.codePointAt(0));
  }
}
