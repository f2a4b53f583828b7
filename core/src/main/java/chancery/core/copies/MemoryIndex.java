package chancery.core.copies;

import chancery.core.model.DocId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/// Postings in memory. Threads may ask it at once while none adds.
public final class MemoryIndex implements CandidateIndex {
  private final List<DocId> ids = new ArrayList<>();
  private final Map<DocId, Integer> numbers = new HashMap<>();
  private final Postings shingles = new Postings(ids);
  private final Postings paragraphs = new Postings(ids);

  @Override
  public void add(DocId id, Fingerprint print) {
    if (numbers.putIfAbsent(id, ids.size()) != null) {
      return;
    }
    int number = ids.size();
    ids.add(id);
    for (long hash : print.shingles) {
      shingles.add(hash, number);
    }
    for (long hash : print.paragraphs) {
      paragraphs.add(hash, number);
    }
  }

  @Override
  public List<Candidate> candidates(DocId self, Fingerprint print) {
    List<Postings.Posting> ofShingles = found(shingles, print.shingles);
    List<Postings.Posting> ofParagraphs = found(paragraphs, print.paragraphs);
    boolean frequent = Candidacy.frequentCount(print, frequent(ofShingles), frequent(ofParagraphs));
    Votes votes = new Votes();
    count(ofShingles, frequent, votes::shingle);
    count(ofParagraphs, frequent, votes::paragraph);
    return votes.candidates(number -> ids.get((int) number), self);
  }

  private static List<Postings.Posting> found(Postings postings, long[] hashes) {
    List<Postings.Posting> found = new ArrayList<>();
    for (long hash : hashes) {
      Postings.Posting posting = postings.get(hash);
      if (posting != null) {
        found.add(posting);
      }
    }
    return found;
  }

  private static int frequent(List<Postings.Posting> postings) {
    int frequent = 0;
    for (Postings.Posting posting : postings) {
      frequent += posting.frequent ? 1 : 0;
    }
    return frequent;
  }

  private static void count(List<Postings.Posting> postings, boolean frequent, LongConsumer vote) {
    for (Postings.Posting posting : postings) {
      if (frequent || !posting.frequent) {
        for (int i = 0; i < posting.size; i++) {
          vote.accept(posting.texts[i]);
        }
      }
    }
  }
}
