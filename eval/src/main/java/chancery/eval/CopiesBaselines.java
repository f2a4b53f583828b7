package chancery.eval;

import chancery.core.copies.Aligner;
import chancery.core.copies.Candidate;
import chancery.core.copies.CopyText;
import chancery.core.copies.Fingerprint;
import chancery.core.copies.MemoryIndex;
import chancery.core.model.DocId;
import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHasher;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// What others would do with the same texts: MinHash in bands for the candidates, a diff by lines
/// for the alignment.
final class CopiesBaselines {
  private static final int SHINGLE = 5;
  private static final int MOST_PAIRS = 20_000;

  private final List<CopyText> texts;
  private final List<int[]> pairs = new ArrayList<>();

  /// @param most texts that are taken
  CopiesBaselines(Corpus corpus, int most) {
    int count = Math.min(most, corpus.size());
    this.texts = IntStream.range(0, count).mapToObj(corpus::text).toList();
    Map<String, List<Integer>> stories = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      stories.computeIfAbsent(corpus.story(i), _ -> new ArrayList<>()).add(i);
    }
    for (List<Integer> story : stories.values()) {
      for (int i = 0; i < story.size(); i++) {
        for (int j = i + 1; j < story.size() && pairs.size() < MOST_PAIRS; j++) {
          pairs.add(new int[] {story.get(i), story.get(j)});
        }
      }
    }
  }

  void run() {
    System.out.printf("%-40s %,d, %,d%n", "texts, pairs of one story", texts.size(), pairs.size());
    minHash(14, 8);
    minHash(50, 4);
    ours();
    diff();
    align();
  }

  private void minHash(int bands, int rows) {
    SimilarityHashPolicy policy = SimilarityHashing.minHash(bands * rows, 32);
    SimilarityHasher hasher = policy.createHasher();
    List<Set<Long>> keys = new ArrayList<>();
    Map<Long, List<Integer>> buckets = new HashMap<>();
    long begin = cpu();
    for (int i = 0; i < texts.size(); i++) {
      Set<Long> own = keys(policy, hasher.compute(shingles(texts.get(i).text())), bands, rows);
      keys.add(own);
      for (long key : own) {
        buckets.computeIfAbsent(key, _ -> new ArrayList<>()).add(i);
      }
    }
    long nanos = cpu() - begin;
    long found =
        pairs.stream()
            .filter(p -> keys.get(p[0]).stream().anyMatch(keys.get(p[1])::contains))
            .count();
    candidates("MinHash %d x %d".formatted(bands, rows), nanos, found);
  }

  private static Set<Long> keys(
      SimilarityHashPolicy policy, byte[] signature, int bands, int rows) {
    Set<Long> keys = new HashSet<>();
    for (int b = 0; b < bands; b++) {
      long key = b;
      for (int r = 0; r < rows; r++) {
        key =
            Hashing.xxh3_64().hashLongLongToLong(key, policy.getComponent(signature, b * rows + r));
      }
      keys.add(key);
    }
    return keys;
  }

  private static ElementHashProvider shingles(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("\\W+");
    Set<Long> hashes = new HashSet<>();
    for (int i = 0; i + SHINGLE <= words.length; i++) {
      hashes.add(
          Hashing.xxh3_64()
              .hashCharsToLong(String.join(" ", List.of(words).subList(i, i + SHINGLE))));
    }
    hashes.add(0L);
    return ElementHashProvider.ofValues(hashes.stream().mapToLong(h -> h).toArray());
  }

  private void ours() {
    long begin = cpu();
    MemoryIndex index = new MemoryIndex();
    List<Fingerprint> prints = texts.stream().map(Fingerprint::of).toList();
    for (int i = 0; i < texts.size(); i++) {
      index.add(texts.get(i).id(), prints.get(i));
    }
    List<Set<DocId>> candidates = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Set<DocId> ids = new HashSet<>();
      for (Candidate candidate : index.candidates(texts.get(i).id(), prints.get(i))) {
        ids.add(candidate.id());
      }
      candidates.add(ids);
    }
    long nanos = cpu() - begin;
    long found =
        pairs.stream()
            .filter(p ->
                candidates.get(p[0]).contains(texts.get(p[1]).id())
                    || candidates.get(p[1]).contains(texts.get(p[0]).id()))
            .count();
    candidates("chancery, candidates asked too", nanos, found);
  }

  private void candidates(String what, long nanos, long found) {
    System.out.printf(
        "%-40s %,.0f articles a second, %.3f of the pairs%n",
        what, texts.size() / (nanos / 1e9), (double) found / pairs.size());
  }

  /// Longest common subsequence of lines, quotation marks folded.
  private void diff() {
    long begin = cpu();
    long common = 0;
    for (int[] pair : pairs) {
      common += common(lines(pair[0]), lines(pair[1]));
    }
    pairs("diff by lines", cpu() - begin, common);
  }

  private String[] lines(int text) {
    return texts.get(text).text().replaceAll("[“”]", "\"").replaceAll("[‘’]", "'").split("\n+");
  }

  private static long common(String[] a, String[] b) {
    long[][] best = new long[a.length + 1][b.length + 1];
    for (int i = a.length - 1; i >= 0; i--) {
      for (int j = b.length - 1; j >= 0; j--) {
        best[i][j] =
            a[i].equals(b[j])
                ? best[i + 1][j + 1] + a[i].length()
                : Math.max(best[i + 1][j], best[i][j + 1]);
      }
    }
    return best[0][0];
  }

  private void align() {
    long begin = cpu();
    long common = 0;
    for (int[] pair : pairs) {
      common +=
          Aligner.align(texts.get(pair[0]), texts.get(pair[1])).segments().stream()
              .filter(s -> s.isTwoSided())
              .mapToLong(s -> s.a().orElseThrow().length())
              .sum();
    }
    pairs("chancery, align", cpu() - begin, common);
  }

  private void pairs(String what, long nanos, long common) {
    System.out.printf(
        "%-40s %,.0f pairs a second, %,d characters a pair on both sides%n",
        what, pairs.size() / (nanos / 1e9), common / Math.max(1, pairs.size()));
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
