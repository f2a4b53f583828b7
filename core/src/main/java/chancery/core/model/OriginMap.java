package chancery.core.model;

import java.util.ArrayList;
import java.util.List;

/// Leads from a document's clean text to the text as it was captured, and back.
///
/// Regions are sorted by both sides and don't overlap. A region whose two sides are equally long
/// maps character by character; any other maps as a whole. What no region covers has no counterpart
/// (a character that the guard dropped, or white space that was put in).
///
/// @param regions the mapped stretches in order
public record OriginMap(List<Region> regions) {

  /// One stretch of clean text and the captured stretch that it came from.
  ///
  /// @param clean offsets into the clean text
  /// @param raw offsets into the captured text
  public record Region(Span clean, RawSpan raw) {
    boolean literal() {
      return clean.length() == raw.end() - raw.start();
    }
  }

  public OriginMap {
    regions = List.copyOf(regions);
    for (int i = 1; i < regions.size(); i++) {
      Region before = regions.get(i - 1);
      Region here = regions.get(i);
      if (here.clean().start() < before.clean().end() || here.raw().start() < before.raw().end()) {
        throw new IllegalArgumentException("regions overlap at " + here.clean());
      }
    }
  }

  /// The map of a text that was taken over as it stands.
  public static OriginMap identity(int length) {
    return length == 0
        ? new OriginMap(List.of())
        : new OriginMap(List.of(new Region(new Span(0, length), new RawSpan(0, length))));
  }

  /// The captured stretch that holds everything the clean span came from; empty where nothing did.
  public java.util.Optional<RawSpan> toRaw(Span span) {
    int from = Integer.MAX_VALUE;
    int to = -1;
    for (Region region : regions) {
      if (!region.clean().meets(span)) {
        continue;
      }
      int start = region.raw().start();
      int end = region.raw().end();
      if (region.literal()) {
        start += Math.max(0, span.start() - region.clean().start());
        end -= Math.max(0, region.clean().end() - span.end());
      }
      from = Math.min(from, start);
      to = Math.max(to, end);
    }
    return to < 0 ? java.util.Optional.empty() : java.util.Optional.of(new RawSpan(from, to));
  }

  /// The clean stretch that holds everything that came from the captured span; empty where nothing
  /// did.
  public java.util.Optional<Span> toClean(RawSpan span) {
    int from = Integer.MAX_VALUE;
    int to = -1;
    for (Region region : regions) {
      if (region.raw().start() >= span.end() || span.start() >= region.raw().end()) {
        continue;
      }
      int start = region.clean().start();
      int end = region.clean().end();
      if (region.literal()) {
        start += Math.max(0, span.start() - region.raw().start());
        end -= Math.max(0, region.raw().end() - span.end());
      }
      from = Math.min(from, start);
      to = Math.max(to, end);
    }
    return to < 0 ? java.util.Optional.empty() : java.util.Optional.of(new Span(from, to));
  }

  /// This map followed by another: `this` leads from clean text to a middle text, `inner` from the
  /// middle text to the captured one. Stretches that lead to parts of one stretch which maps as a
  /// whole become one that does.
  public OriginMap then(OriginMap inner) {
    List<Region> joined = new ArrayList<>();
    for (Region outer : regions) {
      Span middle = new Span(outer.raw().start(), outer.raw().end());
      if (outer.literal()) {
        inner.regions().stream()
            .filter(region -> region.clean().meets(middle))
            .map(region -> through(outer, middle, region))
            .forEach(region -> join(joined, region));
      } else {
        inner.toRaw(middle).ifPresent(raw -> join(joined, new Region(outer.clean(), raw)));
      }
    }
    return new OriginMap(joined);
  }

  /// Adds a region behind the others, or to the last one where both come from the same stretch.
  private static void join(List<Region> joined, Region next) {
    if (joined.isEmpty() || next.raw().start() >= joined.getLast().raw().end()) {
      joined.add(next);
      return;
    }
    Region last = joined.removeLast();
    int end = Math.max(last.raw().end(), next.raw().end());
    joined.add(
        new Region(
            new Span(last.clean().start(), next.clean().end()),
            new RawSpan(last.raw().start(), end)));
  }

  /// The part of a literal region that leads on through a region of the inner map: character by
  /// character where that is literal too, else to the whole of it.
  private static Region through(Region outer, Span middle, Region region) {
    int from = Math.max(middle.start(), region.clean().start());
    int to = Math.min(middle.end(), region.clean().end());
    int cleanShift = outer.clean().start() - middle.start();
    Span clean = new Span(from + cleanShift, to + cleanShift);
    if (!region.literal()) {
      return new Region(clean, region.raw());
    }
    int rawShift = region.raw().start() - region.clean().start();
    return new Region(clean, new RawSpan(from + rawShift, to + rawShift));
  }
}
