package chancery.core.copies;

import chancery.core.model.Block;
import chancery.core.model.DocId;
import chancery.core.model.Span;
import chancery.core.model.Story;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Says of each sentence of a rebuilt story what each copy did to it, and joins sentences that
/// fared alike in every copy.
final class Verdicts {
  private final List<Passages.Atom> atoms;
  private final Map<DocId, String> texts;
  private final int copies;

  Verdicts(List<Passages.Atom> atoms, Map<DocId, String> texts, int copies) {
    this.atoms = atoms;
    this.texts = texts;
    this.copies = copies;
  }

  Passages.Rebuilt rebuilt(List<Page> pages) {
    atoms.forEach(this::judge);
    Witnesses witnesses = witnesses(pages);
    return new Passages.Rebuilt(passages(Belonging.of(atoms, witnesses)), witnesses);
  }

  private List<Story.Passage> passages(List<Optional<Double>> belonged) {
    List<Story.Passage> out = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= atoms.size(); i++) {
      if (i == atoms.size() || !continues(atoms.get(i - 1), atoms.get(i))) {
        out.add(joined(atoms.subList(from, i), belonged.subList(from, i)));
        from = i;
      }
    }
    return out;
  }

  private Witnesses witnesses(List<Page> pages) {
    Map<DocId, BitSet> lacking = new TreeMap<>();
    Map<DocId, BitSet> variants = new TreeMap<>();
    Map<DocId, Origin.Traits> traits = new TreeMap<>();
    for (Page page : pages) {
      DocId id = page.copy.id();
      BitSet lacks = new BitSet();
      BitSet odd = new BitSet();
      boolean comments = page.blocks.stream().anyMatch(Block.Aside.class::isInstance);
      for (int i = 0; i < atoms.size(); i++) {
        Passages.Atom atom = atoms.get(i);
        if (atom.kind instanceof Block.Paragraph) {
          lacks.set(i, atom.spans.size() > 1 && !atom.spans.containsKey(id));
          odd.set(i, atom.odd.contains(id));
        }
        comments |= atom.ops.get(id) == Story.Op.INSERTED;
      }
      lacking.put(id, lacks);
      variants.put(id, odd);
      traits.put(id, new Origin.Traits(lacks.cardinality(), !odd.isEmpty(), comments));
    }
    Map<DocId, Double> origin = copies > 2 ? Origin.odds(pages, traits) : Map.of();
    return new Witnesses(copies, lacking, variants, origin);
  }

  private void judge(Passages.Atom atom) {
    switch (atom.kind) {
      case Block.Headline _ -> atom.ops.replaceAll((_, _) -> Story.Op.HEADLINE);
      case Block.Credit _ -> atom.ops.replaceAll((_, _) -> Story.Op.CREDIT);
      case Block.Caption _, Block.Residue _ -> atom.ops.replaceAll((_, _) -> Story.Op.RESIDUE);
      case Block.Aside _ -> atom.ops.replaceAll((_, op) -> alone(atom, op, Story.Op.INSERTED));
      case Block.Paragraph _ -> {
        variants(atom);
        atom.ops.replaceAll((_, op) -> alone(atom, op, single(atom)));
      }
    }
  }

  private Story.Op alone(Passages.Atom atom, Story.Op op, Story.Op verdict) {
    return atom.ops.size() == 1 && copies > 1 ? verdict : op;
  }

  private Story.Op single(Passages.Atom atom) {
    return atom.comments ? Story.Op.INSERTED : Story.Op.SINGLE_WITNESS;
  }

  /// The wording that most copies have is the story's; the others are altered.
  private void variants(Passages.Atom atom) {
    Map<Long, Integer> votes = new TreeMap<>();
    Map<DocId, Long> wording = atom.wording;
    wording.values().forEach(hash -> votes.merge(hash, 1, Integer::sum));
    if (votes.size() < 2) {
      atom.ops.replaceAll((_, op) -> op == Story.Op.MOVED ? op : Story.Op.SHARED);
      return;
    }
    long best =
        votes.entrySet().stream()
            .max(
                Map.Entry.<Long, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .orElseThrow()
            .getKey();
    if (votes.values().stream().mapToInt(n -> n).max().orElse(0) > wording.size() / 2) {
      wording.forEach((id, hash) -> {
        if (hash != best) {
          atom.odd.add(id);
        }
      });
    }
    atom.ops.replaceAll((id, op) -> {
      if (op == Story.Op.MOVED) {
        return op;
      }
      Long own = wording.get(id);
      return own != null && own == best ? Story.Op.SHARED : Story.Op.ALTERED;
    });
  }

  private String text(DocId id) {
    String text = texts.get(id);
    if (text == null) {
      throw new IllegalArgumentException("no text for " + id);
    }
    return text;
  }

  private boolean continues(Passages.Atom last, Passages.Atom next) {
    if (next.opensBlock || !last.ops.equals(next.ops)) {
      return false;
    }
    for (Map.Entry<DocId, Span> here : last.spans.entrySet()) {
      Span there = next.spans.get(here.getKey());
      if (there == null || !touch(text(here.getKey()), here.getValue().end(), there.start())) {
        return false;
      }
    }
    return true;
  }

  private static boolean touch(String text, int from, int to) {
    return from <= to && Spans.trim(text, from, to).isEmpty();
  }

  private Story.Passage joined(List<Passages.Atom> run, List<Optional<Double>> belonged) {
    Map<DocId, Span> spans = new TreeMap<>();
    for (Passages.Atom atom : run) {
      atom.spans.forEach((id, span) -> spans.merge(id, span, Span::union));
    }
    DocId first = spans.keySet().iterator().next();
    Span span = spans.get(first);
    String words = span == null ? "" : span.in(text(first));
    return new Story.Passage(words, spans, run.getFirst().ops, belonged(run, belonged));
  }

  /// Of several sentences the mean by their words.
  private static Optional<Double> belonged(
      List<Passages.Atom> run, List<Optional<Double>> belonged) {
    double sum = 0;
    int words = 0;
    for (int i = 0; i < run.size(); i++) {
      int length = Math.max(1, run.get(i).to - run.get(i).from);
      if (belonged.get(i).isPresent()) {
        sum += length * belonged.get(i).get();
        words += length;
      }
    }
    return words == 0 ? Optional.empty() : Optional.of(Math.round(100 * sum / words) / 100.0);
  }
}
