package chancery.core.coding;

import chancery.core.coding.grammar.Lexicon;
import chancery.core.model.Context;
import chancery.core.model.EventType;
import chancery.core.model.Mode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The codebook: which words tell which event, in which frames, with examples. Data files beside
/// this class, described in `codebook/README.txt`. May be shared between threads.
public final class Codebook {
  private final List<Predicate> predicates;
  private final Map<String, List<Entry>> byVerb = new HashMap<>();
  private final Map<String, List<Entry>> byNoun = new HashMap<>();
  private final Map<String, Set<String>> classes;
  private final Lexicon lexicon;

  /// A frame with the predicate that it belongs to.
  record Entry(Predicate predicate, Frame frame) {}

  private Codebook(
      List<Predicate> predicates, Map<String, Set<String>> classes, List<String> moreVerbs) {
    this.predicates = List.copyOf(predicates);
    this.classes = classes;
    Set<String> verbs = new TreeSet<>(moreVerbs);
    for (Predicate predicate : predicates) {
      for (Frame frame : predicate.frames()) {
        boolean verbal = frame.shape() == Frame.Shape.VERBAL;
        (verbal ? byVerb : byNoun)
            .computeIfAbsent(frame.head(), _ -> new ArrayList<>())
            .add(new Entry(predicate, frame));
        if (verbal && !frame.head().equals("be")) {
          verbs.add(frame.head());
        }
      }
    }
    Set<String> nouns = new TreeSet<>(byNoun.keySet());
    classes.values().forEach(nouns::addAll);
    Lexicon.lists(Resources.lines("sectors.txt")).values().forEach(nouns::addAll);
    this.lexicon =
        new Lexicon(
            Resources.lines("grammar-words.txt"),
            Resources.lines("grammar-irregular.txt"),
            verbs,
            nouns);
  }

  /// Reads the codebook from the class path; throws `IllegalStateException` naming file and line
  /// where a line can't be read.
  public static Codebook load() {
    List<Predicate> predicates = new ArrayList<>();
    Map<String, Integer> ids = new HashMap<>();
    for (EventType type : EventType.values()) {
      String file = "codebook/" + type.name().toLowerCase(Locale.ROOT) + ".txt";
      for (String line : Resources.lines(file)) {
        try {
          predicates.add(predicate(type, line, ids));
        } catch (IllegalArgumentException e) {
          throw new IllegalStateException(file + ": " + line, e);
        }
      }
    }
    List<String> verbs =
        Resources.lines("grammar-verbs.txt").stream()
            .flatMap(l -> Arrays.stream(l.split(" +", -1)))
            .filter(v -> !v.contains("_"))
            .toList();
    return new Codebook(predicates, Lexicon.lists(Resources.lines("classes.txt")), verbs);
  }

  private static Predicate predicate(EventType type, String line, Map<String, Integer> ids) {
    String[] columns = line.split(" \\| ", -1);
    if (columns.length != 3) {
      throw new IllegalArgumentException(columns.length + " columns instead of 3");
    }
    List<Frame> frames = Arrays.stream(columns[0].split(" ; ", -1)).map(Frame::parse).toList();
    List<Example> examples =
        Arrays.stream(columns[2].split(" / ", -1)).map(Example::parse).toList();
    String[] codes = columns[1].strip().split(" +", -1);
    Optional<Mode> mode =
        codes[0].length() > 1 ? Optional.of(mode(type, codes[0])) : Optional.empty();
    Optional<String> cameo =
        Arrays.stream(codes).skip(1).filter(c -> Character.isDigit(c.charAt(0))).findFirst();
    List<Context> contexts =
        Arrays.stream(codes)
            .filter(c -> c.startsWith("+"))
            .map(c -> Context.of(c.substring(1)))
            .toList();
    String id = id(type, frames.getFirst(), ids);
    boolean planned = Arrays.asList(codes).contains("planned");
    return new Predicate(
        id, type, mode, codes[0].equals("*"), planned, cameo, contexts, frames, examples);
  }

  private static Mode mode(EventType type, String word) {
    return Mode.of(type, word).orElseThrow(() -> new IllegalArgumentException("no mode " + word));
  }

  private static String id(EventType type, Frame first, Map<String, Integer> ids) {
    List<String> words = new ArrayList<>(List.of(first.head()));
    words.addAll(first.particles());
    String id = type.name().toLowerCase(Locale.ROOT) + "." + String.join("-", words);
    int times = ids.merge(id, 1, Integer::sum);
    return times == 1 ? id : id + "-" + times;
  }

  /// The predicates: each is a verb, phrase or noun of one type.
  List<Predicate> predicates() {
    return predicates;
  }

  /// The verbs, phrases and nouns of each type, each counted once.
  public Map<EventType, Set<String>> heads() {
    Map<EventType, Set<String>> heads = new TreeMap<>();
    for (Predicate predicate : predicates) {
      for (Frame frame : predicate.frames()) {
        heads.computeIfAbsent(predicate.type(), _ -> new TreeSet<>()).add(head(frame));
      }
    }
    return heads;
  }

  /// Verb with particles and the class of its object; noun with "n:".
  private static String head(Frame frame) {
    StringBuilder head = new StringBuilder(frame.shape() == Frame.Shape.NOMINAL ? "n:" : "");
    head.append(frame.head());
    frame.particles().forEach(p -> head.append(' ').append(p));
    frame.slots().stream()
        .filter(s -> s.isObject() && !s.wordClass().isEmpty())
        .forEach(s -> head.append(" {").append(s.wordClass()).append('}'));
    return head.toString();
  }

  List<Entry> ofVerb(String lemma) {
    return byVerb.getOrDefault(lemma, List.of());
  }

  List<Entry> ofNoun(String lemma) {
    return byNoun.getOrDefault(lemma, List.of());
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /// True for a class of few nouns, which says more than one of many.
  boolean isNarrow(String wordClass) {
    Set<String> words = classes.get(wordClass);
    return words == null || words.size() <= 20;
  }

  /// True where the noun belongs to the class; a class of no list is the noun itself.
  boolean isIn(String wordClass, String noun) {
    Set<String> words = classes.get(wordClass);
    return wordClass.isEmpty() || (words == null ? wordClass.equals(noun) : words.contains(noun));
  }
}
