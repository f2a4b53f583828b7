package chancery.core.copies;

import chancery.core.model.Block;
import chancery.core.model.DocId;
import chancery.core.model.Moment;
import chancery.core.model.PartialDate;
import chancery.core.model.Span;
import chancery.core.model.Story;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Collects the signs of who copied whom.
final class Signs {
  private static final ZoneOffset FIRST_ZONE = ZoneOffset.ofHours(14);
  private static final double NOTHING = 0.01;
  private static final double SOME = 0.04;
  private static final double STANDS_OUT = 1;
  private static final double CLOSER = 0.02;

  private final Body a;
  private final Body b;
  private final Common common;
  private final List<Segment> segments;
  private final Family family;
  private final Alone aloneA;
  private final Alone aloneB;

  Signs(Body a, Body b, Common common, Aligner.Raw raw, Family family) {
    this.a = a;
    this.b = b;
    this.common = common;
    this.segments = raw.segments();
    this.family = family;
    this.aloneA = Alone.of(a, segments, Segment::a, raw.wordsA());
    this.aloneB = Alone.of(b, segments, Segment::b, raw.wordsB());
  }

  /// The signs for "the other was made from this one".
  Set<Sign> of(boolean aIsParent) {
    Body x = aIsParent ? a : b;
    Body y = aIsParent ? b : a;
    EnumSet<Sign> signs = EnumSet.of(Sign.ALWAYS);
    times(x.page.copy, y.page.copy, signs);
    credits(x.page, y.page, signs);
    contents(aIsParent, signs);
    nearest(aIsParent, signs);
    edits(aIsParent, x, y, signs);
    family(x.page.copy.id(), y.page.copy.id(), signs);
    return signs;
  }

  private static void times(CopyText x, CopyText y, EnumSet<Sign> signs) {
    Optional<Moment> first = x.moment();
    Optional<Moment> second = y.moment();
    if (first.isPresent() && second.isPresent()) {
      flag(signs, Sign.EARLIER, first.get().isBefore(second.get()));
      flag(signs, Sign.LATER, second.get().isBefore(first.get()));
      return;
    }
    if (seenBefore(x, second)) {
      signs.add(Sign.EARLIER);
    } else if (seenBefore(y, first)) {
      signs.add(Sign.LATER);
    } else if (before(x.published(), y.published()) || seenBeforeDay(x, y)) {
      signs.add(Sign.DAY_EARLIER);
    } else if (before(y.published(), x.published()) || seenBeforeDay(y, x)) {
      signs.add(Sign.DAY_LATER);
    }
  }

  /// Whether a copy of no exact time was captured, and so published, before the moment.
  private static boolean seenBefore(CopyText copy, Optional<Moment> moment) {
    return copy.moment().isEmpty()
        && copy.seen().isPresent()
        && moment.isPresent()
        && copy.seen().get().isBefore(moment.get().earliest());
  }

  /// Whether it was captured before the other's day began anywhere.
  private static boolean seenBeforeDay(CopyText copy, CopyText other) {
    return copy.moment().isEmpty()
        && copy.seen().isPresent()
        && other.published().earliest().isPresent()
        && copy.seen()
            .get()
            .isBefore(other.published().earliest().get().atStartOfDay().toInstant(FIRST_ZONE));
  }

  private static boolean before(PartialDate x, PartialDate y) {
    return x.latest().isPresent()
        && y.earliest().isPresent()
        && x.latest().get().isBefore(y.earliest().get());
  }

  private static void credits(Page x, Page y, EnumSet<Sign> signs) {
    boolean of = y.credits().names(x.credits()) && !x.credits().names(x.credits());
    boolean by = x.credits().names(y.credits()) && !y.credits().names(y.credits());
    if (of) {
      signs.add(Sign.CREDITED);
    }
    if (by) {
      signs.add(Sign.CREDITS);
    }
    if (!of && !by && (x.credits().isAny() || y.credits().isAny())) {
      signs.add(Sign.THIRD_CREDIT);
    }
  }

  private void contents(boolean aIsParent, EnumSet<Sign> signs) {
    Alone child = aIsParent ? aloneB : aloneA;
    Alone parent = aIsParent ? aloneA : aloneB;
    boolean hostsX = aIsParent ? common.hostA() : common.hostB();
    boolean hostsY = aIsParent ? common.hostB() : common.hostA();
    flag(signs, Sign.CHILD_HOSTS, hostsY);
    flag(signs, Sign.PARENT_HOSTS, hostsX);
    flag(signs, Sign.CHILD_ADDS_NOTHING, child.share < NOTHING);
    flag(signs, Sign.CHILD_HAS_OWN, child.share > SOME && !hostsY);
    flag(signs, Sign.PARENT_HAS_MORE, parent.share > SOME);
    flag(signs, Sign.CHILD_COMMENTS, child.comments);
    flag(signs, Sign.PARENT_COMMENTS, parent.comments);
    flag(signs, Sign.SHARED_CAPTION, sharedCaption());
  }

  /// Whether another text explains more of one of the two than the other of them does; and which of
  /// them is a part of the other's page.
  private void nearest(boolean aIsParent, EnumSet<Sign> signs) {
    double ofA = family.explained(a.id()) - common.containmentA();
    double ofB = family.explained(b.id()) - common.containmentB();
    flag(signs, Sign.CHILD_CLOSER, (aIsParent ? ofB : ofA) > CLOSER);
    flag(signs, Sign.PARENT_CLOSER, (aIsParent ? ofA : ofB) > CLOSER);
    boolean aHolds = common.containmentA() < common.containmentB();
    boolean apart = family.areApart(a.id(), b.id());
    flag(signs, Sign.PARENT_HOLDS, apart && aHolds == aIsParent);
    flag(signs, Sign.CHILD_HOLDS, apart && aHolds != aIsParent);
  }

  private static void flag(EnumSet<Sign> signs, Sign sign, boolean on) {
    if (on) {
      signs.add(sign);
    }
  }

  /// What one page alone has.
  ///
  /// @param share part of its text that is the story's by its looks: no comment
  /// @param comments whether it comments
  private record Alone(double share, boolean comments) {

    static Alone of(
        Body body,
        List<Segment> segments,
        Function<Segment, Optional<Span>> side,
        List<int[]> words) {
      int own = 0;
      boolean comments = false;
      for (int i = 0; i < segments.size(); i++) {
        Segment s = segments.get(i);
        Optional<Span> here = side.apply(s);
        if (s.isTwoSided() || here.isEmpty() || s.op() != Story.Op.SINGLE_WITNESS) {
          continue;
        }
        boolean comment = isComment(body, words.get(i)[0], words.get(i)[1]);
        comments |= comment;
        own += comment ? 0 : here.get().length();
      }
      int length = body.page.words.text.length();
      return new Alone(length == 0 ? 0 : (double) own / length, comments);
    }
  }

  private static boolean isComment(Body body, int from, int to) {
    return from < to && (body.page.block(from) instanceof Block.Aside || body.comments(from, to));
  }

  private boolean sharedCaption() {
    return segments.stream()
        .anyMatch(s ->
            s.op() == Story.Op.RESIDUE
                && s.isTwoSided()
                && s.label().filter(l -> l.contains("caption")).isPresent());
  }

  /// A word that one page changed and that stands on it unchanged elsewhere betrays the change.
  private void edits(boolean aIsParent, Body x, Body y, EnumSet<Sign> signs) {
    int childOdd = 0;
    int parentOdd = 0;
    for (Segment s : segments) {
      for (Edit edit : s.edits()) {
        String inX = (aIsParent ? edit.a() : edit.b()).in(x.page.words.text);
        String inY = (aIsParent ? edit.b() : edit.a()).in(y.page.words.text);
        if (inX.length() > 2 && inY.length() > 2) {
          childOdd += knows(y, inX) && !knows(x, inY) ? 1 : 0;
          parentOdd += knows(x, inY) && !knows(y, inX) ? 1 : 0;
        }
      }
    }
    flag(signs, Sign.CHILD_ODD, childOdd > parentOdd);
    flag(signs, Sign.PARENT_ODD, parentOdd > childOdd);
  }

  private static boolean knows(Body body, String words) {
    Words wanted = Words.of(words);
    for (long hash : wanted.hashes) {
      if (!body.vocabulary.has(hash)) {
        return false;
      }
    }
    return wanted.count() > 0;
  }

  private void family(DocId x, DocId y, EnumSet<Sign> signs) {
    Optional<Witnesses> storyX = family.story(x).filter(w -> w.copies() > 2);
    Optional<Witnesses> storyY = family.story(y).filter(w -> w.copies() > 2);
    flag(signs, Sign.MANY, storyX.isPresent() || storyY.isPresent());
    flag(signs, Sign.STANDS_OUT, storyX.filter(w -> w.originOdds(x) > STANDS_OUT).isPresent());
    if (storyX.isPresent() && storyX.equals(storyY)) {
      variants(storyX.get(), x, y, signs);
    }
  }

  private static void variants(Witnesses w, DocId x, DocId y, EnumSet<Sign> signs) {
    BitSet lackX = w.lacks(x);
    BitSet lackY = w.lacks(y);
    flag(signs, Sign.COMMON_OMISSION, !lackX.isEmpty() && within(lackX, lackY));
    flag(signs, Sign.PARENT_ALTERED, !within(w.odd(x), w.odd(y)));
    flag(signs, Sign.CHILD_ALTERED, !within(w.odd(y), w.odd(x)));
    flag(signs, Sign.COMMON_VARIANT, w.odd(x).intersects(w.odd(y)));
    boolean both = !lackX.isEmpty() && !lackY.isEmpty();
    flag(signs, Sign.THIRD_COMPLETE, both && w.hasMore(lackX, lackY));
  }

  private static boolean within(BitSet inner, BitSet outer) {
    BitSet rest = (BitSet) inner.clone();
    rest.andNot(outer);
    return rest.isEmpty();
  }
}
