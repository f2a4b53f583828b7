package chancery.core.ledger;

import chancery.core.model.DocId;
import chancery.core.model.Entry;
import chancery.core.model.EntryId;
import chancery.core.model.Evidence;
import chancery.core.model.Fact;
import chancery.core.model.Finding;
import chancery.core.model.PartialDate;
import chancery.core.model.Status;
import chancery.core.model.StoryId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The claims that tell of one happening, while they are gathered.
final class Group {
  /// Two stories tell of one happening only where both give its date to within this many days.
  private static final long NEAR_DAYS = 4;

  private final List<Claim> claims = new ArrayList<>();
  private final List<Likeness> likenesses = new ArrayList<>();

  void add(Claim claim, Likeness likeness) {
    claims.add(claim);
    likenesses.add(likeness);
  }

  /// True where the claim tells of the same happening as every date in the group allows, and as one
  /// of its members words it.
  boolean takes(Claim claim, Likeness likeness) {
    boolean dated =
        claims.stream().allMatch(c -> c.finding().when().compatible(claim.finding().when()));
    if (!dated) {
      return false;
    }
    for (int i = 0; i < claims.size(); i++) {
      Claim mine = claims.get(i);
      boolean sameStory = mine.story().equals(claim.story());
      if ((sameStory || near(mine.finding(), claim.finding()))
          && likenesses.get(i).joins(likeness, mine.finding(), claim.finding())) {
        return true;
      }
    }
    return false;
  }

  private static boolean near(Finding a, Finding b) {
    if (a instanceof Fact || a instanceof Finding.Statement) {
      return true;
    }
    return narrow(a.when()) && narrow(b.when());
  }

  private static boolean narrow(PartialDate date) {
    return date.width().map(days -> days <= NEAR_DAYS).orElse(false);
  }

  Entry entry() {
    Claim first =
        claims.stream()
            .min(Comparator.comparingDouble(Group::rank).thenComparing(Claim.ORDER))
            .orElseThrow();
    Finding finding = dated(first.finding().withEvidence(evidence(first)));
    Set<StoryId> stories = new TreeSet<>();
    TreeSet<DocId> witnesses = new TreeSet<>();
    for (Claim claim : claims) {
      stories.add(claim.story());
      witnesses.add(claim.evidence().document());
    }
    return new Entry(
        id(), finding, stories.iterator().next(), witnesses, stories.size(), first.insertedBy());
  }

  /// News before background, the surest first: that telling gives the entry its words.
  private static double rank(Claim claim) {
    double background = claim.finding().status() == Status.HISTORICAL ? 1 : 0;
    return background - claim.finding().confidence();
  }

  /// First the words of the telling that speaks for the entry, then all others in their order.
  private List<Evidence> evidence(Claim first) {
    Set<Evidence> all = new LinkedHashSet<>(first.finding().evidence());
    claims.stream().sorted(Claim.ORDER).forEach(c -> all.addAll(c.finding().evidence()));
    return List.copyOf(all);
  }

  /// The finding with the narrowest of the group's dates, which are compatible with each other.
  private Finding dated(Finding finding) {
    PartialDate best =
        claims.stream()
            .map(c -> c.finding().when())
            .min(
                Comparator.comparing((PartialDate d) -> d.width().orElse(Long.MAX_VALUE))
                    .thenComparingInt(d -> d.isUnknown() ? 1 : 0)
                    .thenComparing(PartialDate::edtf))
            .orElseThrow();
    return switch (finding) {
      case Finding.Event e ->
          new Finding.Event(
              e.code(),
              e.actors(),
              e.recipients(),
              new Finding.Setting(best, e.setting().where(), e.status(), e.setting().why()),
              e.trigger(),
              e.evidence());
      case Finding.Statement s ->
          new Finding.Statement(s.speaker(), s.channel(), s.said(), best, s.evidence());
      case Fact f ->
          Fact.of(
              f.kind(),
              f.subject(),
              f.object(),
              f.fields(),
              new Fact.Basis(best, f.status(), f.evidence()));
    };
  }

  /// The digest of what is counted: the parties and kind, and the words of the earliest telling.
  private EntryId id() {
    Claim earliest = claims.stream().min(Claim.ORDER).orElseThrow();
    List<String> fields = new ArrayList<>();
    fields.add(Likeness.of(earliest).key());
    fields.add(earliest.story().value());
    fields.add(String.join(" ", Words.of(earliest.evidence().words())));
    return EntryId.of(fields);
  }
}
