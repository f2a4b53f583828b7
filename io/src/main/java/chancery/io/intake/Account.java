package chancery.io.intake;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// The closed account of a run: read = recorded + already known + refused + damaged.
///
/// @param read everything that intake came upon
/// @param recorded documents that are new in the ledger
/// @param known documents that were there already
/// @param refused what was not taken in, by reason
/// @param damaged records lost in a damaged container
public record Account(
    long read, long recorded, long known, Map<Reason, Long> refused, long damaged) {

  public Account {
    refused = Collections.unmodifiableMap(new TreeMap<>(refused));
    if (read < 0 || recorded < 0 || known < 0 || damaged < 0) {
      throw new IllegalArgumentException("an account counts from 0");
    }
  }

  /// An account before anything was read.
  public static Account open() {
    return new Account(0, 0, 0, Map.of(), 0);
  }

  /// One more new document.
  public Account withRecorded() {
    return new Account(read + 1, recorded + 1, known, refused, damaged);
  }

  /// One more document that was there already.
  public Account withKnown() {
    return new Account(read + 1, recorded, known + 1, refused, damaged);
  }

  /// One more thing refused.
  public Account withRefused(Reason reason) {
    Map<Reason, Long> more = new TreeMap<>(refused);
    more.merge(reason, 1L, Long::sum);
    return new Account(read + 1, recorded, known, more, damaged);
  }

  /// One more record lost.
  public Account withDamaged() {
    return new Account(read + 1, recorded, known, refused, damaged + 1);
  }

  /// Both accounts together.
  public Account plus(Account other) {
    Map<Reason, Long> sums = new TreeMap<>(refused);
    other.refused.forEach((reason, count) -> sums.merge(reason, count, Long::sum));
    return new Account(
        read + other.read,
        recorded + other.recorded,
        known + other.known,
        sums,
        damaged + other.damaged);
  }

  /// The account in a form that [#parse] reads.
  public String coded() {
    StringBuilder out = new StringBuilder();
    out.append(recorded).append(' ').append(known).append(' ').append(damaged);
    refused.forEach(
        (reason, count) -> out.append(' ').append(reason.code()).append('=').append(count));
    return out.toString();
  }

  /// The account that [#coded] wrote.
  public static Account parse(String coded) {
    String[] words = coded.split(" ", -1);
    Map<Reason, Long> refused = new TreeMap<>();
    for (int i = 3; i < words.length; i++) {
      int equals = words[i].indexOf('=');
      refused.put(
          Reason.of(words[i].substring(0, equals)), Long.parseLong(words[i].substring(equals + 1)));
    }
    long recorded = Long.parseLong(words[0]);
    long known = Long.parseLong(words[1]);
    long damaged = Long.parseLong(words[2]);
    long sum = refused.values().stream().mapToLong(Long::longValue).sum();
    return new Account(recorded + known + damaged + sum, recorded, known, refused, damaged);
  }

  /// Number of things refused, for any reason.
  public long refusedInAll() {
    return refused.values().stream().mapToLong(Long::longValue).sum();
  }

  /// True where the sum comes out.
  public boolean isClosed() {
    return read == recorded + known + refusedInAll() + damaged;
  }

  /// True where everything was taken in.
  public boolean isClean() {
    return refused.isEmpty() && damaged == 0;
  }

  /// The account in one line: `5 read = 3 recorded + 1 known + 1 refused (1 binary) + 0 damaged`.
  public String inWords() {
    StringBuilder reasons = new StringBuilder();
    refused.forEach((reason, count) ->
        reasons
            .append(reasons.isEmpty() ? " (" : ", ")
            .append(count)
            .append(' ')
            .append(reason.code()));
    return "%d read = %d recorded + %d already known + %d refused%s + %d damaged"
        .formatted(
            read,
            recorded,
            known,
            refusedInAll(),
            reasons.isEmpty() ? "" : reasons.append(")").toString(),
            damaged);
  }
}
