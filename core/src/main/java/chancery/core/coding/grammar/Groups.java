package chancery.core.coding.grammar;

import chancery.core.coding.grammar.Chunk.Kind;
import java.util.ArrayList;
import java.util.List;

/// Finds noun phrases that commas and "and" join: "China, Russia and the UN".
final class Groups {
  private static final int MAX_MEMBERS = 30;
  private final Grammar grammar;

  Groups(Grammar grammar) {
    this.grammar = grammar;
  }

  /// For each chunk the members of its group; a chunk that is no noun phrase has itself alone.
  List<List<Integer>> all() {
    int n = grammar.chunks().size();
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      groups.add(List.of(i));
    }
    for (int i = 0; i < n; i++) {
      if (grammar.isNoun(i) && groups.get(i).size() == 1) {
        List<Integer> members = List.copyOf(from(i));
        for (int member : members) {
          groups.set(member, members);
        }
      }
    }
    return groups;
  }

  private List<Integer> from(int first) {
    List<Integer> members = new ArrayList<>(List.of(first));
    List<Integer> sure = new ArrayList<>(members);
    int last = first;
    while (members.size() < MAX_MEMBERS) {
      int join = joint(first, last);
      if (join < 0) {
        break;
      }
      int next = join + 1;
      boolean and = grammar.kind(join) == Kind.CONJ;
      if (!and && grammar.kind(next) == Kind.CONJ) {
        next++; // ", and"
        and = true;
      }
      next = skip(next);
      if (!grammar.isNoun(next) || !joins(first, last, next, and)) {
        break;
      }
      members.add(next);
      last = next;
      if (and) {
        sure = new ArrayList<>(members);
      }
    }
    return members.size() == sure.size() || listOfNames(first, members) ? members : sure;
  }

  private int skip(int at) {
    int next = at;
    while (grammar.kind(next) == Kind.SKIP && next < grammar.chunks().size()) {
      next++;
    }
    return next;
  }

  /// The comma or "and" behind a member, passing over what hangs on it ("of Iran"); −1 for none.
  private int joint(int first, int member) {
    int at = skip(member + 1);
    boolean names = isName(first);
    while (grammar.kind(at) == Kind.PREP && grammar.isNoun(at + 1) && !names && hangs(at)) {
      at = skip(at + 2);
    }
    boolean joined =
        grammar.kind(at) == Kind.COMMA
            || (grammar.kind(at) == Kind.CONJ
                && Grammar.COORDINATORS.contains(grammar.lower(grammar.chunk(at).from())));
    return joined ? at : -1;
  }

  private boolean hangs(int preposition) {
    return switch (grammar.lower(grammar.chunk(preposition).from())) {
      case "of", "in", "from", "at" -> true;
      default -> false;
    };
  }

  private boolean isName(int noun) {
    return grammar.tokens().get(grammar.chunk(noun).head()).unit() >= 0;
  }

  /// Whether the next noun phrase belongs to the group, rather than being the next clause's subject
  /// or standing beside the verb that follows.
  private boolean joins(int first, int last, int next, boolean and) {
    boolean object = behindVerb(first);
    int after = skip(next + 1);
    while (grammar.kind(after) == Kind.PREP && grammar.isNoun(after + 1) && hangs(after)) {
      after = skip(after + 2);
    }
    if (object && grammar.isFinite(after)) {
      return false;
    }
    if (innerOfPhrase(first) && !sameShape(first, next)) {
      return false;
    }
    return and || (!grammar.isPronoun(next) && sameShape(last, next));
  }

  /// True where the noun phrase stands behind a preposition.
  private boolean innerOfPhrase(int noun) {
    return grammar.kind(noun - 1) == Kind.PREP;
  }

  /// Both are names, or neither is.
  private boolean sameShape(int a, int b) {
    return isName(a) == isName(b) || (!startsWithArticle(a) && !startsWithArticle(b));
  }

  private boolean startsWithArticle(int noun) {
    return grammar.tag(grammar.chunk(noun).from()) == Tag.DET;
  }

  private boolean behindVerb(int noun) {
    for (int i = noun - 1; i >= 0; i--) {
      Kind kind = grammar.kind(i);
      boolean as = kind == Kind.PREP && grammar.lower(grammar.chunk(i).from()).equals("as");
      if (as || kind == Kind.STOP || kind == Kind.SUB || kind == Kind.REL) {
        return false;
      }
      if (kind == Kind.VP) {
        return true;
      }
    }
    return false;
  }

  /// "US, China hold talks": a headline's comma.
  private boolean listOfNames(int first, List<Integer> members) {
    int last = members.getLast();
    boolean names = members.stream().allMatch(this::isName);
    boolean opens = grammar.chunk(first).from() == 0;
    int after = skip(last + 1);
    return names
        && opens
        && members.size() == 2
        && (grammar.isFinite(after) || after >= grammar.chunks().size());
  }
}
