package chancery.core.copies;

import java.util.ArrayList;
import java.util.List;

/// Words of one block of each page that are one text, with the places that differ: ranges of words,
/// the ends not included.
///
/// @param fromA first word of a
/// @param toA behind the last word of a
/// @param fromB first word of b
/// @param toB behind the last word of b
/// @param moved off the order of the pages
/// @param edits the differing words of both sides
record Piece(int fromA, int toA, int fromB, int toB, boolean moved, List<Differing> edits) {

  /// Words that differ; either side may be empty.
  record Differing(int fromA, int toA, int fromB, int toB) {}

  private static final int LONG = 500;

  /// The matches word by word; those that follow each other inside one block of each page are
  /// joined.
  static List<Piece> of(Units a, Units b, List<Match> matches) {
    List<Piece> pieces = new ArrayList<>();
    for (Match match : matches) {
      Piece piece = of(a, b, match);
      Piece last = pieces.isEmpty() ? null : pieces.getLast();
      if (last != null && last.continues(piece, a.page, b.page)) {
        List<Differing> edits = new ArrayList<>(last.edits);
        edits.addAll(piece.edits);
        pieces.set(
            pieces.size() - 1,
            new Piece(last.fromA, piece.toA, last.fromB, piece.toB, last.moved, edits));
      } else {
        pieces.add(piece);
      }
    }
    return pieces;
  }

  private boolean continues(Piece next, Page a, Page b) {
    return next.fromA == toA
        && next.fromB == toB
        && next.moved == moved
        && a.blockOf[next.fromA] == a.blockOf[fromA]
        && b.blockOf[next.fromB] == b.blockOf[fromB];
  }

  private static Piece of(Units a, Units b, Match match) {
    int fromA = a.start(match.fromA());
    int toA = a.end(match.toA());
    int fromB = b.start(match.fromB());
    int toB = b.end(match.toB());
    List<Differing> edits = new ArrayList<>();
    int x = fromA;
    int y = fromB;
    for (Run run : runs(a.page, fromA, toA, b.page, fromB, toB)) {
      if (run.a() > x || run.b() > y) {
        edits.add(new Differing(x, run.a(), y, run.b()));
      }
      x = run.endA();
      y = run.endB();
    }
    if (toA > x || toB > y) {
      edits.add(new Differing(x, toA, y, toB));
    }
    return new Piece(fromA, toA, fromB, toB, match.moved(), edits);
  }

  private static List<Run> runs(Page a, int fromA, int toA, Page b, int fromB, int toB) {
    long[] x = a.words.hashes;
    long[] y = b.words.hashes;
    if (toA - fromA <= LONG && toB - fromB <= LONG) {
      return Lcs.of(x, fromA, toA, y, fromB, toB);
    }
    List<Run> tiles = Tiling.of(Sequence.of(a, fromA, toA), Sequence.of(b, fromB, toB));
    boolean[] on = Chain.of(tiles, toB - fromB);
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < on.length; i++) {
      Run run = tiles.get(i);
      if (on[i] && (runs.isEmpty() || runs.getLast().endB() <= run.b() + fromB)) {
        runs.add(new Run(run.a() + fromA, run.b() + fromB, run.length()));
      }
    }
    return runs;
  }
}
