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
  private static final int MOST_WRITERS = 64;

  private final List<Atom> atoms = new ArrayList<>();
  private final Map<DocId, String> texts = new HashMap<>();

  private Passages() {}

  /// A story's passages, and who has what of it.
  record Rebuilt(List<Story.Passage> passages, Witnesses witnesses) {}

  /// A sentence or a line of the union text.
  static final class Atom {
    final String text;
    final boolean opensBlock;
    Block kind;
    final Map<DocId, Span> spans = new LinkedHashMap<>();
    final Map<DocId, Story.Op> ops = new LinkedHashMap<>();

    /// The copies that word it otherwise than most.
    final Set<DocId> odd = new HashSet<>();

    Atom(String text, Block kind, boolean opensBlock) {
      this.text = text;
      this.kind = kind;
      this.opensBlock = opensBlock;
    }

    void put(DocId id, Span span, Story.Op op) {
      spans.put(id, span);
      ops.put(id, op);
    }
  }

  /// The passages of the story that the pages are copies of, in the order of the union text.
  static Rebuilt of(List<Page> pages) {
    Passages passages = new Passages();
    List<Page> ordered =
        pages.stream()
            .sorted(
                Comparator.comparingInt((Page p) -> -p.story().length)
                    .thenComparing(p -> p.copy.id()))
            .toList();
    for (int i = 0; i < ordered.size(); i++) {
      Page page = ordered.get(i);
      passages.texts.put(page.copy.id(), page.copy.text());
      if (i == 0) {
        passages.first(page);
      } else {
        passages.add(page, i < MOST_WRITERS);
      }
    }
    Verdicts verdicts = new Verdicts(passages.atoms, passages.texts, pages.size());
    List<Story.Passage> all = verdicts.passages();
    return new Rebuilt(all, verdicts.witnesses(ordered));
  }

  private void first(Page page) {
    for (Layout.Stretch s : Layout.of(page, page.opensSentence)) {
      atoms.add(fresh(page, s.span(), s.block(), page.copy.id()));
    }
  }

  private static Atom fresh(Page page, Span span, int block, DocId id) {
    Block kind = page.blocks.get(block);
    Atom atom = new Atom(span.in(page.words.text), kind, kind.span().start() == span.start());
    atom.put(id, span, Story.Op.SHARED);
    return atom;
  }

  private void add(Page page, boolean writes) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    Map<Integer, Atom> at = new HashMap<>();
    for (Atom atom : atoms) {
      at.put(text.length(), atom);
      Span span = new Span(text.length(), text.length() + atom.text.length());
      blocks.add(Page.relabel(atom.kind, span));
      text.append(atom.text).append("\n\n");
    }
    CopyText union =
        new CopyText(
            new DocId("d:union"),
            text.toString(),
            blocks,
            chancery.core.model.PartialDate.unknown(),
            java.util.Optional.empty(),
            java.util.Optional.empty());
    Aligner.Raw raw = Aligner.raw(Page.of(union), page, true);
    place(page, raw, at, writes);
  }

  private void place(Page page, Aligner.Raw raw, Map<Integer, Atom> at, boolean writes) {
    Map<Atom, List<Atom>> behind = new HashMap<>();
    List<Atom> front = new ArrayList<>();
    List<Atom> here = front;
    for (Segment s : raw.segments()) {
      Atom atom = s.a().map(span -> at.get(span.start())).orElse(null);
      if (s.a().isPresent() && s.b().isPresent() && atom != null) {
        if (!atom.spans.containsKey(page.copy.id())) {
          atom.put(page.copy.id(), s.b().get(), s.op());
          tell(atom, s.op(), page, s.b().get());
          here = behind.computeIfAbsent(atom, _ -> new ArrayList<>());
          continue;
        }
        here = behind.computeIfAbsent(atom, _ -> new ArrayList<>());
      }
      if (s.b().isPresent() && writes) {
        Span span = s.b().get();
        here.add(fresh(page, span, blockAt(page, span), page.copy.id()));
      }
    }
    weave(front, behind);
  }

  /// A line that any copy shows to be no running text is none in all of them.
  private static void tell(Atom atom, Story.Op op, Page page, Span span) {
    boolean line = op == Story.Op.RESIDUE || op == Story.Op.CREDIT || op == Story.Op.HEADLINE;
    if (line && atom.kind instanceof Block.Paragraph) {
      atom.kind = page.blocks.get(blockAt(page, span));
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
