package chancery.core.copies;

import chancery.core.model.Block;
import chancery.core.model.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Aligns two printings of one story: paragraphs, sentences, words; with moves, split and merged
/// paragraphs, and lines run on behind a paragraph. Every character of both texts that is not white
/// space lies in exactly one segment.
public final class Aligner {
  private Aligner() {}

  /// The alignment of two labelled texts, with the direction that they themselves and what is known
  /// of their pages show.
  public static Alignment align(CopyText a, CopyText b) {
    return align(Body.of(a), Body.of(b));
  }

  static Alignment align(Body a, Body b) {
    Raw raw = raw(a.page, b.page);
    Common common = Overlap.of(a, b).common();
    Ancestry.Verdict verdict = Ancestry.of(a, b, common, raw, Family.none());
    return new Alignment(
        new Judge(a, b, common, verdict.direction())
            .judge(raw).stream().map(s -> Typography.name(s, a.page, b.page)).toList(),
        verdict.direction(),
        verdict.evidence());
  }

  /// Segments before the verdict on what one page alone has, which is `SINGLE_WITNESS` here, and
  /// before changes of typography are named.
  ///
  /// @param segments all segments
  /// @param wordsA for each segment its words in a: first, and behind the last
  /// @param wordsB the same for b
  record Raw(List<Segment> segments, List<int[]> wordsA, List<int[]> wordsB) {}

  static Raw raw(Page a, Page b) {
    return raw(a, b, false);
  }

  /// @param bySentence whether what b alone has is cut into sentences
  static Raw raw(Page a, Page b, boolean bySentence) {
    Units x = a.units();
    Units y = b.units();
    List<Piece> pieces = Piece.of(x, y, Matcher.of(x, y));
    boolean[] cutsA = new boolean[a.count() + 1];
    boolean[] cutsB = new boolean[b.count() + 1];
    if (bySentence) {
      System.arraycopy(b.opensSentence, 0, cutsB, 0, b.count());
      pieces.forEach(p -> java.util.Arrays.fill(cutsB, p.fromB(), p.toB(), false));
    }
    for (Piece p : pieces) {
      cutsA[p.fromA()] = true;
      cutsA[p.toA()] = true;
      cutsB[p.fromB()] = true;
      cutsB[p.toB()] = true;
    }
    return new Assembly(a, b, pieces).assemble(Layout.of(a, cutsA), Layout.of(b, cutsB));
  }

  /// Puts the stretches of both pages together.
  private static final class Assembly {
    private final Page a;
    private final Page b;
    private final Naming naming;
    private final Map<Integer, Piece> atA = new HashMap<>();
    private final Map<Integer, Piece> atB = new HashMap<>();
    private final Map<Integer, Layout.Stretch> stretchB = new HashMap<>();
    private final List<Segment> segments = new ArrayList<>();
    private final List<int[]> wordsA = new ArrayList<>();
    private final List<int[]> wordsB = new ArrayList<>();

    Assembly(Page a, Page b, List<Piece> pieces) {
      this.a = a;
      this.b = b;
      this.naming = new Naming(a, b);
      for (Piece p : pieces) {
        atA.put(p.fromA(), p);
        atB.put(p.fromB(), p);
      }
    }

    Raw assemble(List<Layout.Stretch> x, List<Layout.Stretch> y) {
      Map<Piece, List<Layout.Stretch>> behind = new HashMap<>();
      List<Layout.Stretch> first = new ArrayList<>();
      List<Layout.Stretch> here = first;
      for (Layout.Stretch s : y) {
        Piece piece = s.from() < s.to() ? atB.get(s.from()) : null;
        if (piece != null) {
          stretchB.put(s.from(), s);
          here = behind.computeIfAbsent(piece, _ -> new ArrayList<>());
        } else {
          here.add(s);
        }
      }
      first.forEach(this::alone);
      for (Layout.Stretch s : x) {
        Piece piece = s.from() < s.to() ? atA.get(s.from()) : null;
        if (piece == null) {
          add(one(a, s, true), s, null);
        } else {
          both(piece, s);
          behind.getOrDefault(piece, List.of()).forEach(this::alone);
        }
      }
      return new Raw(segments, wordsA, wordsB);
    }

    private void alone(Layout.Stretch s) {
      add(one(b, s, false), null, s);
    }

    private void add(
        Segment segment,
        Layout.@org.jspecify.annotations.Nullable Stretch x,
        Layout.@org.jspecify.annotations.Nullable Stretch y) {
      segments.add(segment);
      wordsA.add(x == null ? new int[2] : new int[] {x.from(), x.to()});
      wordsB.add(y == null ? new int[2] : new int[] {y.from(), y.to()});
    }

    private static Segment one(Page page, Layout.Stretch s, boolean isA) {
      Block block = page.blocks.get(s.block());
      Story.Op op = op(block, Story.Op.SINGLE_WITNESS);
      return new Segment(
          op,
          isA ? Optional.of(s.span()) : Optional.empty(),
          isA ? Optional.empty() : Optional.of(s.span()),
          block instanceof Block.Caption ? Optional.of("caption") : block.label(),
          List.of(),
          List.of());
    }

    private void both(Piece piece, Layout.Stretch x) {
      Layout.Stretch y = stretchB.get(piece.fromB());
      if (y == null) {
        throw new IllegalStateException("a piece without its place: " + piece);
      }
      List<Edit> edits = piece.edits().stream().map(naming::edit).toList();
      List<Change> changes =
          piece.edits().stream().flatMap(d -> naming.changes(d).stream()).toList();
      Block p = a.blocks.get(x.block());
      Block q = b.blocks.get(y.block());
      Block told = rank(p) >= rank(q) ? p : q;
      Story.Op plain =
          piece.moved() ? Story.Op.MOVED : edits.isEmpty() ? Story.Op.SHARED : Story.Op.ALTERED;
      Optional<String> label =
          told instanceof Block.Caption ? Optional.of("caption") : told.label();
      add(
          new Segment(
              op(told, plain), Optional.of(x.span()), Optional.of(y.span()), label, changes, edits),
          x,
          y);
    }

    /// Which of two labels of one text is believed: the more particular one.
    private static int rank(Block block) {
      return switch (block) {
        case Block.Paragraph _ -> 0;
        case Block.Aside _ -> 1;
        case Block.Headline _ -> 2;
        case Block.Credit _ -> 3;
        case Block.Residue _ -> 4;
        case Block.Caption _ -> 5;
      };
    }

    private static Story.Op op(Block block, Story.Op plain) {
      return switch (block) {
        case Block.Paragraph _, Block.Aside _ -> plain;
        case Block.Headline _ -> Story.Op.HEADLINE;
        case Block.Credit _ -> Story.Op.CREDIT;
        case Block.Residue _, Block.Caption _ -> Story.Op.RESIDUE;
      };
    }
  }
}
