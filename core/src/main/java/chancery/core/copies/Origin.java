package chancery.core.copies;

import chancery.core.model.DocId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How likely each copy of a story is its original: the one that has everything, words nothing
/// otherwise than the rest, credits nobody and is credited, comments on nothing and came first. The
/// copies and the chance that none of them is it share a probability of 1.
///
/// Weights of a conditional logit over republished stories whose original is known
/// (`docs/accuracy.md`).
final class Origin {
  private static final double ALWAYS = -0.9;
  private static final double COMPLETE = 0.8;
  private static final double LACKS = -2.2;
  private static final double ODD = -3.2;
  private static final double CREDITS = -1.1;
  private static final double COMMENTS = -2.6;
  private static final double FIRST = 0.6;
  private static final double LATER = -4.6;
  private static final double LONGEST = 0.5;
  private static final double CREDITED = 1.9;

  private static final double ALMOST = 0.97;
  private static final int ENOUGH = 3;
  private static final double MOST_ODDS = 3;

  private final Map<DocId, Times> times = new HashMap<>();
  private final Map<String, Integer> credited = new HashMap<>();

  private Origin(List<Page> pages) {
    pages.forEach(p -> Times.of(p.copy).ifPresent(t -> times.put(p.copy.id(), t)));
    pages.forEach(p -> p.credits().outlet().ifPresent(o -> credited.put(o, 0)));
    pages.forEach(this::count);
  }

  /// What a page shows of itself beside its times and credits.
  ///
  /// @param lacks sentences that several copies have and it lacks
  /// @param odd whether it words a sentence otherwise than most
  /// @param comments whether it comments
  record Traits(int lacks, boolean odd, boolean comments) {}

  /// Log-odds of each copy being the original, within 3 of 0.
  static Map<DocId, Double> odds(List<Page> pages, Map<DocId, Traits> traits) {
    Origin origin = new Origin(pages);
    int longest = pages.stream().mapToInt(p -> p.story().length()).max().orElse(0);
    Map<DocId, Double> worth = new TreeMap<>();
    double sum = 1;
    for (Page page : pages) {
      Traits own = traits.get(page.copy.id());
      if (own != null) {
        double value = Math.exp(origin.score(page, own, longest));
        worth.put(page.copy.id(), value);
        sum += value;
      }
    }
    double all = sum;
    worth.replaceAll((_, value) -> clipped(Math.log(value / (all - value))));
    return worth;
  }

  private static double clipped(double odds) {
    return Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds));
  }

  private double score(Page page, Traits own, int longest) {
    int by = page.credits().outlet().map(o -> credited.getOrDefault(o, 0)).orElse(0);
    return ALWAYS
        + (own.lacks == 0 ? COMPLETE : LACKS * Math.min(ENOUGH, own.lacks))
        + (own.odd ? ODD : 0)
        + (page.credits().isAny() ? CREDITS : 0)
        + (own.comments ? COMMENTS : 0)
        + time(page.copy.id())
        + (page.story().length() >= ALMOST * longest ? LONGEST : 0)
        + CREDITED * Math.min(ENOUGH, by);
  }

  /// Whether it came first, and the share of the others that came before it for certain.
  private double time(DocId id) {
    Times own = times.get(id);
    if (own == null || times.size() < 2) {
      return 0;
    }
    int before = 0;
    boolean first =
        times.entrySet().stream()
            .anyMatch(other -> !other.getKey().equals(id) && !other.getValue().isOpen());
    for (Map.Entry<DocId, Times> other : times.entrySet()) {
      if (!other.getKey().equals(id)) {
        before += other.getValue().last.isBefore(own.first) ? 1 : 0;
        first &= other.getValue().isOpen() || !other.getValue().first.isBefore(own.last);
      }
    }
    return (first ? FIRST : 0) + LATER * before / (times.size() - 1);
  }

  /// Counts whom a page of another outlet credits.
  private void count(Page page) {
    List<String> lines = page.credits().lines();
    if (lines.isEmpty()) {
      return;
    }
    String own = page.credits().outlet().orElse("");
    credited.replaceAll((name, n) ->
        !name.equals(own) && lines.stream().anyMatch(l -> l.contains(name)) ? n + 1 : n);
  }

  /// Between which moments a copy was published.
  private record Times(Instant first, Instant last) {

    static Optional<Times> of(CopyText copy) {
      return copy.moment()
          .map(at -> new Times(at.earliest(), at.latest()))
          .or(() ->
              copy.published()
                  .earliest()
                  .flatMap(from -> copy.published().latest().map(to -> days(from, to)))
                  .map(days -> copy.seen().map(days::until).orElse(days)))
          .or(() -> copy.seen().map(seen -> new Times(Instant.MIN, seen)));
    }

    /// Of a copy that was captured then: it was published by that time.
    private Times until(Instant seen) {
      return seen.isBefore(last) && !seen.isBefore(first) ? new Times(first, seen) : this;
    }

    /// Whether nothing says when it was published at the earliest.
    boolean isOpen() {
      return first.equals(Instant.MIN);
    }

    private static Times days(LocalDate from, LocalDate to) {
      return new Times(
          from.atStartOfDay().toInstant(ZoneOffset.UTC),
          to.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).minusSeconds(1));
    }
  }
}
