package chancery.io.index;

import chancery.core.copies.Fingerprint;
import chancery.core.copies.Postings;
import chancery.core.model.DocId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The texts that are not written yet, numbered as they came.
final class HotWindow implements Part {
  private final List<DocId> ids = new ArrayList<>();
  private final Map<DocId, Integer> numbers = new HashMap<>();
  private final Postings shingles = new Postings(ids);
  private final Postings paragraphs = new Postings(ids);

  void add(DocId id, Fingerprint print) {
    int number = ids.size();
    numbers.put(id, number);
    ids.add(id);
    print.shingles().forEach(hash -> shingles.add(hash, number));
    print.paragraphs().forEach(hash -> paragraphs.add(hash, number));
  }

  private Postings postings(Kind kind) {
    return switch (kind) {
      case SHINGLE -> shingles;
      case PARAGRAPH -> paragraphs;
    };
  }

  @Override
  public Hit[] find(Kind kind, long[] hashes) {
    Hit[] hits = new Hit[hashes.length];
    for (int i = 0; i < hits.length; i++) {
      hits[i] = find(kind, hashes[i]);
    }
    return hits;
  }

  private Hit find(Kind kind, long hash) {
    return postings(kind).find(hash).map(p -> new Hit(p.texts(), p.isFrequent())).orElse(Hit.NONE);
  }

  @Override
  public DocId id(int text) {
    return ids.get(text);
  }

  boolean holds(DocId id) {
    return numbers.containsKey(id);
  }

  @Override
  public int size() {
    return ids.size();
  }

  /// Writes all of it, the texts renumbered in the order of their ids.
  void write(SegmentWriter writer) {
    List<Integer> sorted =
        IntStream.range(0, ids.size()).boxed().sorted(Comparator.comparing(ids::get)).toList();
    int[] rank = new int[ids.size()];
    for (int i = 0; i < rank.length; i++) {
      rank[sorted.get(i)] = i;
      writer.id(ids.get(sorted.get(i)));
    }
    writer.hashes(shingles.size() + (long) paragraphs.size());
    for (Kind kind : Kind.values()) {
      writer.begin(kind);
      for (long hash : postings(kind).hashes()) {
        Hit hit = find(kind, hash);
        int[] texts = hit.texts();
        for (int i = 0; i < texts.length; i++) {
          texts[i] = rank[texts[i]];
        }
        Arrays.sort(texts);
        writer.posting(hash, texts, texts.length, hit.frequent());
      }
    }
  }
}
