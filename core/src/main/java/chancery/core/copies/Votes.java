package chancery.core.copies;

import chancery.core.model.DocId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;

/// Counts which texts share how many hashes with one text. Texts by any number that their index
/// gives them. For one question, and one thread.
public final class Votes {
  private final LongIntMap slots = new LongIntMap(64);
  private long[] texts = new long[16];
  private int[] shingles = new int[16];
  private int[] paragraphs = new int[16];

  /// The text has one of the shingles.
  public void shingle(long text) {
    int slot = slot(text);
    shingles[slot]++;
  }

  /// The text has one of the paragraphs.
  public void paragraph(long text) {
    int slot = slot(text);
    paragraphs[slot]++;
  }

  private int slot(long text) {
    int slot = slots.get(text);
    if (slot != LongIntMap.NONE) {
      return slot;
    }
    int next = slots.size();
    if (next == texts.length) {
      texts = Arrays.copyOf(texts, next * 2);
      shingles = Arrays.copyOf(shingles, next * 2);
      paragraphs = Arrays.copyOf(paragraphs, next * 2);
    }
    texts[next] = text;
    slots.put(text, next);
    return next;
  }

  /// The candidates among the texts counted, by the rules of [Candidacy].
  ///
  /// @param id gives the id of a text that is enough alike
  /// @param self a text that is no candidate
  public List<Candidate> candidates(LongFunction<DocId> id, DocId self) {
    List<Candidate> found = new ArrayList<>();
    for (int slot = 0; slot < slots.size(); slot++) {
      if (Candidacy.isEnough(shingles[slot], paragraphs[slot])) {
        DocId text = id.apply(texts[slot]);
        if (!text.equals(self)) {
          found.add(new Candidate(text, shingles[slot], paragraphs[slot]));
        }
      }
    }
    return Candidacy.choose(found);
  }
}
