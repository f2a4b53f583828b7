package chancery.io.query;

import chancery.core.actors.Actor;
import chancery.core.actors.Register;
import chancery.io.store.Hit;
import chancery.io.store.SearchTerms;
import chancery.io.store.Store;
import java.util.List;

/// Finds documents by their words and actors by their names. Threads may share it.
public final class Searches {
  /// Most documents that one answer holds.
  public static final int MOST = 50;

  private static final int ACTORS = 5;

  private final Store store;
  private final Register register;

  /// Searches this store and this register.
  public Searches(Store store, Register register) {
    this.store = store;
    this.register = register;
  }

  /// What was found.
  ///
  /// @param query as it was asked
  /// @param terms the words and phrases that were looked for; empty where the query has no letter
  /// @param hits documents that hold them all, best first
  /// @param actors actors that the query may name
  /// @param documents number of documents that were searched
  public record Found(
      String query, List<String> terms, List<Hit> hits, List<Actor> actors, long documents) {
    public Found {
      terms = List.copyOf(terms);
      hits = List.copyOf(hits);
      actors = List.copyOf(actors);
    }
  }

  /// Searches; throws `IllegalArgumentException` with the cure where the query is too long.
  public Found of(String query) {
    List<String> terms = SearchTerms.parse(query);
    List<Actor> actors =
        query.length() > Names.MAX_LENGTH
            ? List.of()
            : register.find(query).stream().limit(ACTORS).toList();
    return new Found(query, terms, store.search(terms, MOST), actors, store.size());
  }
}
