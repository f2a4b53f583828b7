package chancery.eval;

import chancery.core.copies.CopyText;
import chancery.core.copies.Fingerprint;
import chancery.io.index.DiskIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Fills an index on disk with what it lacks of a collection: a process of its own, to be killed.
/// It prints a point for each text. Texts are read before the index is opened, so that most of its
/// time goes into writing.
public final class IndexFill {
  private IndexFill() {}

  /// Takes the collection's file, the index's folder, the order's seed, and how many texts are kept
  /// in memory.
  public static void main(String[] args) throws IOException {
    List<CopyText> texts = new ArrayList<>();
    List<Fingerprint> prints = new ArrayList<>();
    try (Corpus corpus = new Corpus(Path.of(args[0]))) {
      for (int i : order(corpus.size(), Long.parseLong(args[2]))) {
        texts.add(corpus.text(i));
        prints.add(Fingerprint.of(texts.getLast()));
      }
    }
    try (DiskIndex index = DiskIndex.open(Path.of(args[1]), Integer.parseInt(args[3]))) {
      for (int i = 0; i < texts.size(); i++) {
        index.add(texts.get(i).id(), prints.get(i));
        System.out.print('.');
        System.out.flush();
      }
    }
  }

  /// The numbers below `size`, shuffled.
  static List<Integer> order(int size, long seed) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    Collections.shuffle(order, new Random(seed));
    return order;
  }
}
