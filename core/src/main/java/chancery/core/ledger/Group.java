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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The claims that tell of one happening, while they are gathered.
final class Group {
  /// Two stories tell of one happening only where both give its date to within this many days.
  private static final long NEAR_DAYS = 4;

  private final List<Claim> claims = new ArrayList<>();
  private final Map<PartialDate, Claim> dates = new LinkedHashMap<>();
  private final Map<Telling, Claim> tellings = new LinkedHashMap<>();

  /// What makes one telling different from another here. The copies of a story are one telling, so
  /// that a family of thousands is compared with once.
  private record Telling(StoryId story, PartialDate when, Set<String> matter) {
    static Telling of(Claim claim) {
      return new Telling(claim.story(), claim.finding().when(), claim.likeness().matter());
    }
  }

  void add(Claim claim) {
    claims.add(claim);
    dates.putIfAbsent(claim.finding().when(), claim);
    tellings.putIfAbsent(Telling.of(claim), claim);
  }

  /// True where the claim tells of the same happening as every date in the group allows, and as one
  /// of its members words it.
  boolean takes(Claim claim) {
    PartialDate when = claim.finding().when();
    return dates.keySet().stream().allMatch(date -> date.compatible(when))
        && tellings.values().stream().anyMatch(mine -> isOneWith(mine, claim));
  }

  private static boolean isOneWith(Claim mine, Claim claim) {
    boolean sameStory = mine.story().equals(claim.story());
    return (sameStory || near(mine.finding(), claim.finding()))
        && mine.likeness().joins(claim.likeness(), mine.finding(), claim.finding());
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
    fields.add(earliest.likeness().key());
    fields.add(earliest.story().value());
    fields.add(String.join(" ", Words.of(earliest.evidence().words())));
    return EntryId.of(fields);
  }
}
