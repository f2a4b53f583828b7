package chancery.io.index;

import chancery.core.copies.Candidacy;
import chancery.core.copies.Candidate;
import chancery.core.copies.CandidateIndex;
import chancery.core.copies.Fingerprint;
import chancery.core.copies.Votes;
import chancery.core.model.DocId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;

/// The index of copies on disk: what came last in memory, the rest in segments that never change
/// and are merged as they grow in number, four of a size into one of the next.
///
/// It holds nothing that the store does not: what a kill takes away, or a damaged file, is texts
/// that [#holds] says it lacks, to be added again. Candidates depend on the texts alone, not on the
/// order in which they came nor on how they are spread over segments. Threads may share it; one
/// process has it open.
public final class DiskIndex implements CandidateIndex, AutoCloseable {
  private static final int HOT = 1 << 15;
  private static final int FAN = 4;

  private final Folder folder;
  private final int most;
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private List<Segment> segments;
  private HotWindow hot = new HotWindow();

  private DiskIndex(Folder folder, int most) {
    this.folder = folder;
    this.most = most;
    this.segments = folder.segments();
  }

  /// Opens the index in a folder, which is made where there is none.
  ///
  /// @throws IndexException where another process has it open, or the disk fails
  public static DiskIndex open(Path folder) {
    return open(folder, HOT);
  }

  /// The same with a smaller or larger part of it in memory.
  ///
  /// @param hot texts that are kept in memory before they are written
  public static DiskIndex open(Path folder, int hot) {
    try {
      return new DiskIndex(Folder.open(folder), hot);
    } catch (IOException e) {
      throw new IndexException(folder + " can't be opened: " + e, e);
    }
  }

  /// What was found damaged on opening and left out: empty where all is well.
  public List<String> notes() {
    return folder.notes();
  }

  /// Number of texts in it.
  public int size() {
    return parts().stream().mapToInt(Part::size).sum();
  }

  /// Number of segments on disk.
  public int segmentCount() {
    return segments.size();
  }

  /// Whether a text is in it.
  public boolean holds(DocId id) {
    lock.readLock().lock();
    try {
      return isHeld(id);
    } finally {
      lock.readLock().unlock();
    }
  }

  private boolean isHeld(DocId id) {
    byte[] bytes = Ids.bytes(id);
    long key = Ids.key(bytes);
    return hot.holds(id) || segments.stream().anyMatch(s -> s.holds(bytes, key));
  }

  @Override
  public void add(DocId id, Fingerprint fingerprint) {
    lock.writeLock().lock();
    try {
      if (!isHeld(id)) {
        hot.add(id, fingerprint);
        if (hot.size() >= most) {
          flush();
        }
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  /// Writes what is in memory; what was added before is on disk afterwards.
  public void flush() {
    lock.writeLock().lock();
    try {
      if (hot.size() > 0) {
        List<Segment> after = new ArrayList<>(segments);
        after.add(folder.write(hot::write));
        segments = folder.commit(after);
        hot = new HotWindow();
        mergeAll();
      }
    } catch (IOException e) {
      throw new IndexException(folder + " can't be written: is the disk full? " + e, e);
    } finally {
      lock.writeLock().unlock();
    }
  }

  private void mergeAll() throws IOException {
    List<Segment> like = alike();
    while (like.size() >= FAN) {
      List<Segment> sources = like;
      Segment merged = folder.write(writer -> Merging.merge(sources, writer));
      List<Segment> after = new ArrayList<>(segments);
      after.removeAll(sources);
      after.add(merged);
      segments = folder.commit(after);
      for (Segment source : sources) {
        folder.remove(source);
      }
      like = alike();
    }
  }

  /// The segments of one size, if there are enough of them to be merged: the smallest such size.
  private List<Segment> alike() {
    List<Segment> sorted =
        segments.stream().sorted(Comparator.comparingInt(Segment::size)).toList();
    List<Segment> like = new ArrayList<>();
    for (Segment segment : sorted) {
      if (!like.isEmpty() && tier(segment) != tier(like.getFirst())) {
        like.clear();
      }
      like.add(segment);
      if (like.size() == FAN) {
        return like;
      }
    }
    return List.of();
  }

  private int tier(Segment segment) {
    int tier = 0;
    for (long size = most; size < segment.size(); size *= FAN) {
      tier++;
    }
    return tier;
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>(segments);
    parts.add(hot);
    return parts;
  }

  @Override
  public List<Candidate> candidates(DocId self, Fingerprint print) {
    lock.readLock().lock();
    try {
      List<Part> parts = parts();
      List<Posting> shingles = found(parts, Kind.SHINGLE, print.shingles().toArray());
      List<Posting> paragraphs = found(parts, Kind.PARAGRAPH, print.paragraphs().toArray());
      boolean frequent = Candidacy.frequentCount(print, frequent(shingles), frequent(paragraphs));
      Votes votes = new Votes();
      vote(parts, shingles, frequent, votes::shingle);
      vote(parts, paragraphs, frequent, votes::paragraph);
      return votes.candidates(text -> parts.get((int) (text >>> 32)).id((int) text), self);
    } finally {
      lock.readLock().unlock();
    }
  }

  /// The texts of one hash in all parts.
  private record Posting(List<Hit> hits, int size, boolean frequent) {}

  private static List<Posting> found(List<Part> parts, Kind kind, long[] hashes) {
    List<Hit[]> answers = new ArrayList<>(parts.size());
    for (Part part : parts) {
      answers.add(part.find(kind, hashes));
    }
    List<Posting> found = new ArrayList<>();
    for (int i = 0; i < hashes.length; i++) {
      List<Hit> hits = new ArrayList<>(parts.size());
      int size = 0;
      boolean frequent = false;
      for (Hit[] answer : answers) {
        Hit hit = answer[i];
        hits.add(hit);
        size += hit.texts().length;
        frequent |= hit.frequent();
      }
      if (size > 0) {
        found.add(new Posting(hits, size, frequent || size > Candidacy.CAP));
      }
    }
    return found;
  }

  private static int frequent(List<Posting> postings) {
    return (int) postings.stream().filter(Posting::frequent).count();
  }

  private static void vote(
      List<Part> parts, List<Posting> postings, boolean frequent, LongConsumer vote) {
    for (Posting posting : postings) {
      if (!posting.frequent() || (frequent && posting.size() <= Candidacy.CAP)) {
        each(posting, vote);
      } else if (frequent) {
        first(parts, posting).forEach(vote);
      }
    }
  }

  /// The texts of all parts, each as its part's number and its own.
  private static void each(Posting posting, LongConsumer consumer) {
    for (int p = 0; p < posting.hits().size(); p++) {
      long part = (long) p << 32;
      for (int text : posting.hits().get(p).texts()) {
        consumer.accept(part | text);
      }
    }
  }

  /// Of a hash that more texts have than are kept, those with the smallest ids.
  private static LongStream first(List<Part> parts, Posting posting) {
    LongStream.Builder texts = LongStream.builder();
    each(posting, texts::add);
    return texts
        .build()
        .boxed()
        .sorted(Comparator.comparing(text -> parts.get((int) (text >>> 32)).id((int) (long) text)))
        .limit(Candidacy.CAP)
        .mapToLong(text -> text);
  }

  @Override
  public void close() {
    lock.writeLock().lock();
    try {
      flush();
      folder.close();
    } catch (IOException e) {
      throw new IndexException(folder + " can't be closed: " + e, e);
    } finally {
      lock.writeLock().unlock();
    }
  }
}
