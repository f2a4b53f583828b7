package chancery.core.copies;

import chancery.core.model.Block;
import chancery.core.model.DocId;
import chancery.core.model.Span;
import chancery.core.model.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Rebuilds a story from its copies: every copy is aligned with the union text of those before it,
/// sentence by sentence, and adds what it alone has. The cost is linear in the copies.
final class Passages {
  /// Copies beyond this number are aligned too, but add nothing to the union text.
  static final int MOST_WRITERS = 64;

  private final List<Atom> atoms = new ArrayList<>();
  private final Map<DocId, String> texts = new HashMap<>();

  private Passages() {}

  /// A story's passages, and who has what of it.
  record Rebuilt(List<Story.Passage> passages, Witnesses witnesses) {}

  /// A sentence or a line of the union text: words of the copy that it was first seen in.
  static final class Atom {
    final Page page;
    final int from;
    final int to;
    final Span span;
    final boolean opensBlock;
    final boolean comments;
    Block kind;
    final Map<DocId, Span> spans = new LinkedHashMap<>();
    final Map<DocId, Story.Op> ops = new LinkedHashMap<>();

    /// A hash of its words as each copy has them.
    final Map<DocId, Long> wording = new LinkedHashMap<>();

    /// The copies that word it otherwise than most.
    final Set<DocId> odd = new HashSet<>();

    Atom(Body body, Layout.Stretch stretch) {
      this.page = body.page;
      this.from = stretch.from();
      this.to = stretch.to();
      this.span = stretch.span();
      this.kind = page.blocks.get(stretch.block());
      this.opensBlock = kind.span().start() == span.start();
      this.comments = body.comments(from, to);
      put(page, stretch, Story.Op.SHARED);
    }

    void put(Page copy, Layout.Stretch stretch, Story.Op op) {
      DocId id = copy.copy.id();
      spans.put(id, stretch.span());
      ops.put(id, op);
      wording.put(id, Words.run(copy.words.hashes, stretch.from(), stretch.to()));
    }
  }

  /// The passages of the story that the texts are copies of, in the order of the union text.
  static Rebuilt of(List<Body> bodies) {
    Passages passages = new Passages();
    List<Body> ordered =
        bodies.stream()
            .sorted(Comparator.comparingInt((Body b) -> -b.length()).thenComparing(Body::id))
            .toList();
    for (int i = 0; i < ordered.size(); i++) {
      Body body = ordered.get(i);
      passages.texts.put(body.id(), body.page.copy.text());
      if (i == 0) {
        passages.first(body);
      } else {
        passages.add(body, i < MOST_WRITERS);
      }
    }
    Verdicts verdicts = new Verdicts(passages.atoms, passages.texts, bodies.size());
    return verdicts.rebuilt(ordered.stream().map(b -> b.page).toList());
  }

  private void first(Body body) {
    for (Layout.Stretch s : Layout.of(body.page, body.page.opensSentence)) {
      atoms.add(new Atom(body, s));
    }
  }

  private void add(Body body, boolean writes) {
    Page union = Page.joined(atoms);
    Map<Integer, Atom> at = new HashMap<>();
    for (int i = 0; i < atoms.size(); i++) {
      at.put(union.blocks.get(i).span().start(), atoms.get(i));
    }
    place(body, Aligner.raw(union, body.page, true), at, writes);
  }

  private void place(Body body, Aligner.Raw raw, Map<Integer, Atom> at, boolean writes) {
    Map<Atom, List<Atom>> behind = new HashMap<>();
    List<Atom> front = new ArrayList<>();
    List<Atom> here = front;
    for (int i = 0; i < raw.segments().size(); i++) {
      Segment s = raw.segments().get(i);
      Atom atom = s.a().map(span -> at.get(span.start())).orElse(null);
      if (s.b().isEmpty()) {
        continue;
      }
      int[] words = raw.wordsB().get(i);
      Layout.Stretch stretch = stretch(body.page, words[0], words[1], s.b().get());
      if (atom != null) {
        here = behind.computeIfAbsent(atom, _ -> new ArrayList<>());
        if (!atom.spans.containsKey(body.id())) {
          atom.put(body.page, stretch, s.op());
          tell(atom, s.op(), body.page, stretch);
          continue;
        }
      }
      if (writes) {
        here.add(new Atom(body, stretch));
      }
    }
    weave(front, behind);
  }

  private static Layout.Stretch stretch(Page page, int from, int to, Span span) {
    return new Layout.Stretch(from, to, from < to ? page.blockOf[from] : blockAt(page, span), span);
  }

  /// A line that any copy shows to be no running text is none in all of them.
  private static void tell(Atom atom, Story.Op op, Page page, Layout.Stretch stretch) {
    boolean line = op == Story.Op.RESIDUE || op == Story.Op.CREDIT || op == Story.Op.HEADLINE;
    if (line && atom.kind instanceof Block.Paragraph) {
      atom.kind = page.blocks.get(stretch.block());
    }
  }

  private static int blockAt(Page page, Span span) {
    for (int b = 0; b < page.blocks.size(); b++) {
      if (page.blocks.get(b).span().end() > span.start()) {
        return b;
      }
    }
    throw new IllegalArgumentException("no block at " + span);
  }

  private void weave(List<Atom> front, Map<Atom, List<Atom>> behind) {
    List<Atom> woven = new ArrayList<>(front);
    for (Atom atom : atoms) {
      woven.add(atom);
      woven.addAll(behind.getOrDefault(atom, List.of()));
    }
    atoms.clear();
    atoms.addAll(woven);
  }
}
