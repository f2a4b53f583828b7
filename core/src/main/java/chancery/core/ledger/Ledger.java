package chancery.core.ledger;

import chancery.core.model.Block;
import chancery.core.model.Document;
import chancery.core.model.Entry;
import chancery.core.model.EntryId;
import chancery.core.model.Evidence;
import chancery.core.model.Finding;
import chancery.core.model.Span;
import chancery.core.model.Story;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Merges what documents tell into entries: one entry for one happening, with all its witnesses.
///
/// The result depends on the set of documents alone, never on the order they come in.
public final class Ledger {
  private Ledger() {}

  /// The entries of the given documents, sorted by id.
  public static List<LedgerRow> of(Collection<Told> told) {
    return of(told, _ -> true);
  }

  /// The entries of the wanted keys, sorted by id: the same as among the entries of all documents,
  /// provided that every document with a claim of such a key is given.
  public static List<LedgerRow> of(Collection<Told> told, Predicate<LedgerKey> wanted) {
    List<Claim> claims =
        told.stream().flatMap(t -> claims(t).stream()).sorted(Claim.ORDER).toList();
    Map<LedgerKey, List<Group>> byKey = new LinkedHashMap<>();
    for (Claim claim : claims) {
      LedgerKey key = LedgerKey.of(claim.likeness());
      if (wanted.test(key)) {
        List<Group> groups = byKey.computeIfAbsent(key, _ -> new ArrayList<>());
        groups.stream()
            .filter(g -> g.takes(claim))
            .findFirst()
            .orElseGet(() -> added(groups))
            .add(claim);
      }
    }
    List<LedgerRow> rows = new ArrayList<>();
    byKey.forEach((key, groups) ->
        distinct(groups.stream().map(Group::entry).toList())
            .forEach(entry -> rows.add(new LedgerRow(key, entry))));
    rows.sort(Comparator.comparing(row -> row.entry().id()));
    return List.copyOf(rows);
  }

  /// The keys of a document's claims.
  public static NavigableSet<LedgerKey> keys(Told told) {
    return claims(told).stream()
        .map(claim -> LedgerKey.of(claim.likeness()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Group added(List<Group> groups) {
    Group group = new Group();
    groups.add(group);
    return group;
  }

  /// Two groups of a key whose first words are the same differ in what came later; a counter keeps
  /// their ids apart, in the claims' own order.
  private static List<Entry> distinct(List<Entry> entries) {
    Map<EntryId, Integer> seen = new LinkedHashMap<>();
    List<Entry> result = new ArrayList<>();
    for (Entry e : entries) {
      int before = seen.merge(e.id(), 1, Integer::sum);
      EntryId id =
          before == 1 ? e.id() : EntryId.of(List.of(e.id().value(), Integer.toString(before)));
      result.add(e.withId(id));
    }
    return result;
  }

  /// A document's findings that may enter the record: none that rests on a caption, a credit or
  /// residue; what rests on inserted words is the republisher's.
  private static List<Claim> claims(Told told) {
    List<Claim> claims = new ArrayList<>();
    for (Finding finding : told.findings()) {
      List<Evidence> evidence = finding.evidence();
      if (evidence.stream().anyMatch(e -> silent(told.document(), e.span()))) {
        continue;
      }
      boolean inserted = evidence.stream().anyMatch(e -> inserted(told, e.span()));
      Optional<Entry.Republisher> owner =
          inserted ? Optional.of(republisher(told.document())) : Optional.empty();
      claims.add(Claim.of(finding, told.story().id(), owner, told.document()));
    }
    return claims;
  }

  private static Entry.Republisher republisher(Document document) {
    return new Entry.Republisher(document.id(), document.source().publisher());
  }

  private static boolean silent(Document document, Span span) {
    return document.blocks().stream()
        .filter(b -> b.span().meets(span))
        .anyMatch(b -> !b.speaksForTheStory() && !(b instanceof Block.Aside));
  }

  private static boolean inserted(Told told, Span span) {
    boolean aside =
        told.document().blocks().stream()
            .anyMatch(b -> b instanceof Block.Aside && b.span().meets(span));
    return aside
        || told.story().passages().stream()
            .filter(p -> p.ops().get(told.document().id()) == Story.Op.INSERTED)
            .anyMatch(p -> meets(p, told.document(), span));
  }

  private static boolean meets(Story.Passage passage, Document document, Span span) {
    Span here = passage.spans().get(document.id());
    return here != null && here.meets(span);
  }
}
