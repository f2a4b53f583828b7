package chancery.reader;

import java.util.List;

/// What the network answered to one sentence, by word: the first piece of a word speaks for it.
final class Logits {
  private final List<Word> words;
  private final int[] first;
  private final float[][] tags;
  private final float[][][] links;

  /// @param words the sentence's words, whose first piece stands behind one piece that opens it
  /// @param tags by piece and tag
  /// @param links by kind, from piece, to piece
  Logits(List<Word> words, float[][] tags, float[][][] links) {
    this.words = List.copyOf(words);
    this.first = new int[words.size()];
    int at = 1;
    for (int i = 0; i < first.length; i++) {
      first[i] = at;
      at += words.get(i).pieces().size();
    }
    this.tags = tags;
    this.links = links;
  }

  List<Word> words() {
    return words;
  }

  int size() {
    return first.length;
  }

  /// The most probable of `count` tags from `from` on, counted from 0.
  int best(int word, int from, int count) {
    float[] row = tags[first[word]];
    int best = 0;
    for (int i = 1; i < count; i++) {
      best = row[from + i] > row[from + best] ? i : best;
    }
    return best;
  }

  /// Probabilities of `count` tags that exclude each other.
  double[] shares(int word, int from, int count, double temperature) {
    return softmax(tags[first[word]], from, count, temperature);
  }

  /// Probability of a tag that stands for itself.
  double alone(int word, int tag) {
    return sigmoid(tags[first[word]][tag]);
  }

  /// Probability of a link from one word to another.
  double link(Card.Link kind, int from, int to, Card card) {
    return sigmoid(links[card.links().indexOf(kind)][first[from]][first[to]]);
  }

  static double sigmoid(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  static double[] softmax(float[] row, int from, int count, double temperature) {
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      most = Math.max(most, row[from + i]);
    }
    double[] shares = new double[count];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      shares[i] = Math.exp((row[from + i] - most) / temperature);
      sum += shares[i];
    }
    for (int i = 0; i < count; i++) {
      shares[i] /= sum;
    }
    return shares;
  }
}
