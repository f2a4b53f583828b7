package chancery.io.index;

import chancery.core.copies.Candidacy;
import chancery.core.model.DocId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// Merges segments into one. The result holds what one segment of all their texts would hold, in
/// whatever portions they came.
final class Merging {
  private final List<Segment> segments;
  private final int[][] numbers;

  private Merging(List<Segment> segments) {
    this.segments = segments;
    this.numbers = new int[segments.size()][];
    for (int s = 0; s < numbers.length; s++) {
      numbers[s] = new int[segments.get(s).size()];
    }
  }

  static void merge(List<Segment> segments, SegmentWriter writer) {
    Merging merging = new Merging(segments);
    merging.ids(writer);
    writer.hashes(segments.stream().mapToLong(Segment::hashes).sum());
    for (Kind kind : Kind.values()) {
      writer.begin(kind);
      merging.postings(kind, writer);
    }
  }

  private record Next(int segment, int text, DocId id) {}

  private void ids(SegmentWriter writer) {
    PriorityQueue<Next> queue = new PriorityQueue<>(Comparator.comparing(Next::id));
    for (int s = 0; s < segments.size(); s++) {
      offer(queue, s, 0);
    }
    int number = 0;
    while (!queue.isEmpty()) {
      Next next = queue.remove();
      numbers[next.segment][next.text] = number++;
      writer.id(next.id);
      offer(queue, next.segment, next.text + 1);
    }
  }

  private void offer(PriorityQueue<Next> queue, int segment, int text) {
    if (text < segments.get(segment).size()) {
      queue.add(new Next(segment, text, segments.get(segment).id(text)));
    }
  }

  /// Where one segment is read, by its number.
  private record Reader(Segment.Cursor cursor, int segment) {}

  private void postings(Kind kind, SegmentWriter writer) {
    PriorityQueue<Reader> queue =
        new PriorityQueue<>(Comparator.comparingLong(r -> r.cursor.hash()));
    for (int s = 0; s < segments.size(); s++) {
      Segment.Cursor cursor = segments.get(s).cursor(kind);
      if (cursor.next()) {
        queue.add(new Reader(cursor, s));
      }
    }
    int[] texts = new int[Candidacy.CAP * segments.size()];
    while (!queue.isEmpty()) {
      long hash = queue.element().cursor.hash();
      int size = 0;
      boolean frequent = false;
      while (!queue.isEmpty() && queue.element().cursor.hash() == hash) {
        Reader reader = queue.remove();
        Hit hit = reader.cursor.hit();
        frequent |= hit.frequent();
        for (int text : hit.texts()) {
          texts[size++] = numbers[reader.segment][text];
        }
        if (reader.cursor.next()) {
          queue.add(reader);
        }
      }
      Arrays.sort(texts, 0, size);
      int kept = Math.min(size, Candidacy.CAP);
      writer.posting(hash, texts, kept, frequent || size > kept);
    }
  }
}
