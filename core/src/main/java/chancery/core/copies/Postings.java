package chancery.core.copies;

import chancery.core.model.DocId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Which texts have which hash; texts by number. A list that is full keeps the texts with the
/// smallest ids, as a heap with the largest on top.
public final class Postings {
  private final List<DocId> ids;
  private final LongIntMap places = new LongIntMap(1024);
  private final List<Posting> lists = new ArrayList<>();

  /// The texts of one hash.
  public static final class Posting {
    int[] texts = new int[2];
    int size;
    boolean frequent;

    private Posting() {}

    /// Their numbers, in no order.
    public int[] texts() {
      return Arrays.copyOf(texts, size);
    }

    /// Whether more texts than [Candidacy#CAP] have the hash.
    public boolean isFrequent() {
      return frequent;
    }
  }

  /// No postings yet.
  ///
  /// @param ids the texts' ids by their numbers; may grow
  public Postings(List<DocId> ids) {
    this.ids = ids;
  }

  @org.jspecify.annotations.Nullable
  Posting get(long hash) {
    int place = places.get(hash);
    return place == LongIntMap.NONE ? null : lists.get(place);
  }

  /// The texts that have the hash, where any has.
  public Optional<Posting> find(long hash) {
    return Optional.ofNullable(get(hash));
  }

  /// Number of hashes.
  public int size() {
    return lists.size();
  }

  /// All hashes, sorted.
  public long[] hashes() {
    long[] hashes = new long[lists.size()];
    int n = 0;
    for (int place = 0; place < places.places(); place++) {
      if (places.valueAt(place) != LongIntMap.NONE) {
        hashes[n++] = places.keyAt(place);
      }
    }
    Arrays.sort(hashes);
    return hashes;
  }

  /// The text has the hash; to be said once.
  public void add(long hash, int text) {
    Posting posting = get(hash);
    if (posting == null) {
      places.put(hash, lists.size());
      posting = new Posting();
      lists.add(posting);
    }
    if (posting.size < Candidacy.CAP) {
      append(posting, text);
    } else {
      if (!posting.frequent) {
        posting.frequent = true;
        heapify(posting);
      }
      if (before(text, posting.texts[0])) {
        posting.texts[0] = text;
        sink(posting, 0);
      }
    }
  }

  private static void append(Posting posting, int text) {
    if (posting.size == posting.texts.length) {
      posting.texts = Arrays.copyOf(posting.texts, posting.size * 2);
    }
    posting.texts[posting.size++] = text;
  }

  private void heapify(Posting posting) {
    for (int i = posting.size / 2 - 1; i >= 0; i--) {
      sink(posting, i);
    }
  }

  private void sink(Posting posting, int from) {
    int[] heap = posting.texts;
    int at = from;
    while (true) {
      int largest = at;
      for (int child = 2 * at + 1; child <= 2 * at + 2 && child < posting.size; child++) {
        largest = before(heap[largest], heap[child]) ? child : largest;
      }
      if (largest == at) {
        return;
      }
      int down = heap[at];
      heap[at] = heap[largest];
      heap[largest] = down;
      at = largest;
    }
  }

  private boolean before(int x, int y) {
    return ids.get(x).compareTo(ids.get(y)) < 0;
  }
}
