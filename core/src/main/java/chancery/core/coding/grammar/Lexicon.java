package chancery.core.coding.grammar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words that the tagger knows: closed classes, verb forms, and words that are noun or verb.
/// May be shared between threads.
public final class Lexicon {
  private final Map<String, Set<String>> lists;
  private final Map<String, List<VerbForm>> verbForms;
  private final Set<String> nounVerbForms;
  private final Set<String> nouns;

  /// A form of a known verb.
  ///
  /// @param lemma the verb's base form
  /// @param tag which form it is
  public record VerbForm(String lemma, Tag tag) {}

  /// Reads the grammar's resources.
  ///
  /// @param words lines `name: words` of closed classes and lists
  /// @param irregular lines `base past participle`
  /// @param verbs verbs in base form
  /// @param nouns nouns in the singular
  public Lexicon(
      List<String> words,
      List<String> irregular,
      Collection<String> verbs,
      Collection<String> nouns) {
    this.nouns = Set.copyOf(nouns);
    this.lists = lists(words);
    Map<String, List<String>> pasts = new HashMap<>();
    for (String line : irregular) {
      String[] parts = line.split(" ", -1);
      pasts.put(parts[0], List.of(parts[1], parts[2]));
    }
    Morphology morphology = new Morphology(pasts);
    Map<String, List<VerbForm>> forms = new HashMap<>();
    Set<String> all = new java.util.TreeSet<>(verbs);
    all.addAll(pasts.keySet());
    for (String verb : all) {
      for (Morphology.Form form : morphology.forms(verb)) {
        forms
            .computeIfAbsent(form.word(), _ -> new ArrayList<>())
            .add(new VerbForm(verb, form.tag()));
      }
    }
    this.verbForms = Map.copyOf(forms);
    this.nounVerbForms = new HashSet<>();
    for (String noun : list("nounverb")) {
      nounVerbForms.add(noun);
      nounVerbForms.add(noun + "s");
      nounVerbForms.add(noun + "es");
      nounVerbForms.add(noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun);
    }
  }

  /// Reads lines `name: words`; lines that start with `#` and empty lines are passed over.
  public static Map<String, Set<String>> lists(List<String> lines) {
    Map<String, Set<String>> lists = new HashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        Set<String> words = lists.computeIfAbsent(line.substring(0, colon), _ -> new HashSet<>());
        for (String word : line.substring(colon + 1).strip().split(" +", -1)) {
          words.add(word);
        }
      }
    }
    return lists;
  }

  /// The words of a list; empty where there is none of that name.
  public Set<String> list(String name) {
    return lists.getOrDefault(name, Set.of());
  }

  /// True where the list of that name holds the word.
  public boolean is(String list, String word) {
    return list(list).contains(word);
  }

  /// What the word may be as a verb; empty where it is none.
  public List<VerbForm> verbs(String lower) {
    List<VerbForm> known = verbForms.get(lower);
    return known == null ? byEnding(lower) : known;
  }

  /// Forms of a verb that no list holds: "-ed" and "-ing".
  private List<VerbForm> byEnding(String lower) {
    int n = lower.length();
    boolean adjective = is("adj", lower) || isNoun(lower) || lower.indexOf('-') >= 0;
    if (n > 5
        && lower.endsWith("ed")
        && !lower.endsWith("eed")
        && !adjective
        && !is("det", lower)) {
      String stem = lower.substring(0, n - 2);
      return List.of(new VerbForm(stem, Tag.VBD), new VerbForm(stem, Tag.VBN));
    }
    return List.of();
  }

  /// True where the word, in the singular, is a noun that the codebook or its classes hold.
  public boolean isNoun(String noun) {
    return nouns.contains(noun);
  }

  /// True where the word may as well be a noun.
  public boolean isNounToo(String lower) {
    return nounVerbForms.contains(lower);
  }
}
