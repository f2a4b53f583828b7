package chancery.core.copies;

import chancery.core.model.Block;
import chancery.core.model.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says what it means that one page alone has a stretch of running text.
final class Judge {
  private static final double SURE = 0.5;

  private final Body a;
  private final Body b;
  private final Direction direction;
  private final boolean hostA;
  private final boolean hostB;

  Judge(Body a, Body b, Common common, Direction direction) {
    this.a = a;
    this.b = b;
    this.direction = direction;
    this.hostA = common.hostA();
    this.hostB = common.hostB();
  }

  List<Segment> judge(Aligner.Raw raw) {
    List<Segment> out = new ArrayList<>();
    for (int i = 0; i < raw.segments().size(); i++) {
      Segment s = raw.segments().get(i);
      if (s.op() != Story.Op.SINGLE_WITNESS) {
        out.add(s);
      } else if (s.a().isPresent()) {
        out.add(one(s, a, raw.wordsA().get(i), hostA, direction.aToB(), direction.bToA()));
      } else {
        out.add(one(s, b, raw.wordsB().get(i), hostB, direction.bToA(), direction.aToB()));
      }
    }
    return out;
  }

  /// @param parent how likely this page is the other one's source
  /// @param child how likely it was made from the other one
  private static Segment one(
      Segment s, Body body, int[] words, boolean host, double parent, double child) {
    if (words[0] == words[1]) {
      return s.as(Story.Op.RESIDUE, Optional.of("ornament"));
    }
    Block block = body.page.block(words[0]);
    if (block instanceof Block.Aside) {
      return s.as(Story.Op.INSERTED, block.label());
    }
    if (body.comments(words[0], words[1])) {
      return s.as(Story.Op.INSERTED, Optional.of("editor-comment: unmarked"));
    }
    if (host) {
      return s.as(Story.Op.INSERTED, Optional.of("own-text"));
    }
    if (parent >= SURE) {
      return s.as(Story.Op.DROPPED, Optional.empty());
    }
    return child >= SURE ? s.as(Story.Op.INSERTED, Optional.of("added")) : s;
  }
}
