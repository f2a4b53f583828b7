package chancery.io.intake.web;

import java.time.Duration;

/// What a fetch may cost.
///
/// @param bytes of a body, packed or not
/// @param ratio how many times a packed body may grow, after the first megabyte
/// @param redirects followed at most
/// @param step for a connection, and for each byte
/// @param whole for all of a fetch, header and body
public record FetchLimits(int bytes, int ratio, int redirects, Duration step, Duration whole) {
  /// 10 MB, a hundredfold growth, 5 redirects, 10 s a step, 40 s in all.
  public static FetchLimits standard() {
    return new FetchLimits(10 << 20, 100, 5, Duration.ofSeconds(10), Duration.ofSeconds(40));
  }
}
