package chancery.core.copies;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The promise of every alignment: each character of both pages that is not white space lies in
/// exactly one segment, and no white space in two.
final class Coverage {
  private Coverage() {}

  static void assertCovered(CopyText a, CopyText b) {
    List<Segment> segments = Aligner.align(a, b).segments();
    assertThat(missed(a.text(), segments.stream().map(Segment::a).toList())).isEmpty();
    assertThat(missed(b.text(), segments.stream().map(Segment::b).toList())).isEmpty();
  }

  private static String missed(String text, List<Optional<Span>> spans) {
    int[] covered = new int[text.length()];
    spans.forEach(span ->
        span.ifPresent(s -> IntStream.range(s.start(), s.end()).forEach(i -> covered[i]++)));
    return IntStream.range(0, text.length())
        .filter(i -> covered[i] != 1 && !(Spans.isSpace(text.charAt(i)) && covered[i] < 2))
        .mapToObj(i -> i + "×" + covered[i] + text.charAt(i))
        .collect(Collectors.joining(" "));
  }
}
