package chancery.core.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// How a predicate stands in a sentence: its head and the slots around it. The notation is that of
/// the codebook's `README.txt`.
///
/// @param shape verbal, or nominal
/// @param plural true where the actor must name two or more
/// @param swapped true where the subject is the recipient ("receive … from")
/// @param head base form of the verb, or the noun; several nouns are joined by "-"
/// @param particles words that follow the verb
/// @param slots what must stand around it
/// @param by prepositions that lead to the actor of a noun
/// @param text as it stands in the codebook
record Frame(
    Shape shape,
    boolean plural,
    boolean swapped,
    String head,
    List<String> particles,
    List<Slot> slots,
    List<String> by,
    String text) {

  private static final Set<String> MARKS =
      Set.of(
          "free",
          "go",
          "guilty",
          "liable",
          "out",
          "away",
          "off",
          "back",
          "ablaze",
          "alive",
          "dead",
          "hostage",
          "prisoner",
          "responsible",
          "accountable",
          "home",
          "itself",
          "available",
          "up",
          "access",
          "air",
          "non",
          "persona",
          "grata",
          "leave",
          "pay",
          "flee",
          "work",
          "in_favour_of");

  enum Shape {
    VERBAL,
    NOMINAL
  }

  enum Role {
    /// Who it is done to.
    RECIPIENT,
    /// Who does it too.
    PARTNER,
    /// A thing of the recipient's.
    OWNED,
    /// A thing or matter.
    THING,
    /// A dependent clause.
    CLAUSE,
    /// A word that must follow.
    MARK
  }

  /// @param role what stands there
  /// @param relations prepositions that lead to it; the empty string for an object
  /// @param wordClass class of its noun, or the empty string for any
  record Slot(Role role, List<String> relations, String wordClass) {
    boolean isObject() {
      return relations.equals(List.of("")) && role != Role.CLAUSE && role != Role.MARK;
    }
  }

  Frame {
    particles = List.copyOf(particles);
    slots = List.copyOf(slots);
    by = List.copyOf(by);
  }

  /// True where it has a slot of that role.
  boolean has(Role role) {
    return slots.stream().anyMatch(s -> s.role() == role);
  }

  /// Reads a frame; throws `IllegalArgumentException` with the frame where it is none.
  static Frame parse(String text) {
    List<String> words = new ArrayList<>(Arrays.asList(text.strip().split(" +", -1)));
    return words.getFirst().startsWith("n:") ? nominal(text, words) : verbal(text, words);
  }

  private static Frame nominal(String text, List<String> words) {
    List<Slot> slots = new ArrayList<>();
    List<String> by = new ArrayList<>(List.of("by"));
    for (String word : words.subList(1, words.size())) {
      int colon = word.indexOf(':');
      List<String> values =
          colon < 0 ? List.of() : List.of(word.substring(colon + 1).split(",", -1));
      switch (colon < 0 ? word : word.substring(0, colon)) {
        case "R" -> slots.add(new Slot(Role.RECIPIENT, values, ""));
        case "&" -> slots.add(new Slot(Role.PARTNER, values, ""));
        case "A" -> by.addAll(values);
        case "to+" -> slots.add(new Slot(Role.CLAUSE, List.of("to+"), ""));
        default -> throw new IllegalArgumentException("frame: " + text);
      }
    }
    String head = words.getFirst().substring(2);
    return new Frame(Shape.NOMINAL, false, false, head, List.of(), slots, by, text);
  }

  private static Frame verbal(String text, List<String> words) {
    String subject = words.getFirst();
    if (!Set.of("A", "A+", "R").contains(subject) || words.size() < 2) {
      throw new IllegalArgumentException("frame: " + text);
    }
    String[] head = words.get(1).split("_", -1);
    List<Slot> slots = new ArrayList<>();
    List<String> relation = new ArrayList<>(List.of(""));
    for (int i = 2; i < words.size(); i++) {
      relation = slot(words, i, relation, slots);
    }
    if (!relation.equals(List.of(""))) {
      slots.add(new Slot(Role.THING, relation, ""));
    }
    return new Frame(
        Shape.VERBAL,
        subject.equals("A+"),
        subject.equals("R"),
        head[0],
        Arrays.asList(head).subList(1, head.length),
        slots,
        List.of("by"),
        text);
  }

  /// Takes the word into a slot, or into the relation of the next one, which is given back.
  private static List<String> slot(
      List<String> words, int i, List<String> relation, List<Slot> slots) {
    String word = words.get(i);
    boolean object = relation.equals(List.of(""));
    switch (word) {
      case "to+", "that+", "-ing" ->
          slots.add(
              new Slot(Role.CLAUSE, object ? List.of(word) : prefixed(relation, " " + word), ""));
      case "R's" -> slots.add(new Slot(Role.OWNED, relation, inner(words.get(i + 1))));
      case "*" -> addThing(words, i, new Slot(Role.THING, relation, ""), slots);
      default -> {
        if (word.startsWith("R") && (word.length() == 1 || word.charAt(1) == ':')) {
          slots.add(new Slot(swap(words), relation, word.length() == 1 ? "" : word.substring(2)));
        } else if (word.equals("&") || word.equals("A")) {
          slots.add(new Slot(Role.PARTNER, relation, ""));
        } else if (word.startsWith("{")) {
          addThing(words, i, new Slot(Role.THING, relation, inner(word)), slots);
        } else if (isPreposition(word)
            && (!MARKS.contains(word) || (i + 1 < words.size() && words.get(i + 1).equals("of")))) {
          return object ? List.of(word.split(",", -1)) : prefixed(relation, " " + word);
        } else if (MARKS.contains(word) && object) {
          slots.add(new Slot(Role.MARK, List.of(""), word));
        } else {
          addThing(words, i, new Slot(Role.THING, relation, word), slots);
        }
      }
    }
    return List.of("");
  }

  private static Role swap(List<String> words) {
    return words.getFirst().equals("R") ? Role.THING : Role.RECIPIENT;
  }

  private static void addThing(List<String> words, int i, Slot slot, List<Slot> slots) {
    if (!words.get(i - 1).equals("R's")) {
      slots.add(slot);
    }
  }

  private static List<String> prefixed(List<String> relations, String behind) {
    return relations.stream().map(r -> r + behind).toList();
  }

  private static String inner(String word) {
    return word.equals("*") ? "" : word.replaceAll("[{}]", "");
  }

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of",
          "in",
          "on",
          "at",
          "to",
          "for",
          "from",
          "with",
          "by",
          "about",
          "against",
          "between",
          "among",
          "into",
          "onto",
          "upon",
          "over",
          "under",
          "after",
          "before",
          "through",
          "across",
          "toward",
          "towards",
          "around",
          "near",
          "behind",
          "beyond",
          "within",
          "along",
          "alongside",
          "as",
          "out",
          "outside",
          "off",
          "regarding",
          "belonging",
          "favour,favor");

  private static boolean isPreposition(String word) {
    return PREPOSITIONS.contains(word) || word.contains(",");
  }
}
