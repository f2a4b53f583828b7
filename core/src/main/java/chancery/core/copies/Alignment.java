package chancery.core.copies;

import java.util.List;

/// Two printings of one story, stretch by stretch. Every character of both that is not white space
/// lies in exactly one segment.
///
/// @param segments in the order of a; what b alone has stands behind what precedes it in b
/// @param direction which page was made from which, as far as the two texts show
/// @param evidence what the direction rests on, in words
public record Alignment(List<Segment> segments, Direction direction, List<String> evidence) {
  public Alignment {
    segments = List.copyOf(segments);
    evidence = List.copyOf(evidence);
  }
}
