package chancery.core.reading.statements;

import chancery.core.model.Quoting;
import chancery.core.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Joins what the rules read with what a second reader saw.
///
/// The rules lead: what they read stays, and what is quoted stays as it is quoted. Where both see
/// one cue, the speaker that the rules miss is filled in, and content without quotation marks
/// reaches as far as either of them sees it. What the rules do not see is added, if little of it is
/// another's content already. All of it was chosen by measurement on development articles.
final class SecondOpinion {
  /// How sure the second reader must be.
  private static final double SURE = 0.5;

  /// The part of new content that may be another statement's.
  private static final double SHARED = 0.3;

  private final String text;
  private final List<Span> quotations;
  private final List<Draft> drafts;

  /// Offsets that are some statement's content.
  private final BitSet said = new BitSet();

  private SecondOpinion(String text, List<Span> quotations, List<Draft> drafts) {
    this.text = text;
    this.quotations = quotations;
    this.drafts = new ArrayList<>(drafts);
    drafts.forEach(d -> say(d.content()));
  }

  /// The drafts of a stretch of paragraphs with what the other reader saw there.
  ///
  /// @param units the stretch's units, whose quotations are never cut
  static List<Draft> joined(
      String text, List<Unit> units, List<Draft> drafts, List<Attribution> seen) {
    List<Span> quotations =
        units.stream()
            .flatMap(u -> u.tokens().stream())
            .filter(t -> t.is(Token.Kind.QUOTE))
            .map(t -> new Span(t.start(), t.end()))
            .toList();
    var opinion = new SecondOpinion(text, quotations, drafts);
    for (Attribution attribution : seen) {
      if (attribution.confidence() >= SURE) {
        opinion.join(attribution);
      }
    }
    return List.copyOf(opinion.drafts);
  }

  private void join(Attribution seen) {
    boolean known = false;
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.cue().filter(seen.cue()::meets).isPresent()) {
        drafts.set(i, filled(draft, seen));
        known = true;
      }
    }
    List<Span> content = whole(seen);
    if (!known && !tears(seen, content) && shared(content) <= SHARED) {
      drafts.add(place(seen.cue().start()), draft(seen, content));
      say(content);
    }
  }

  private Draft filled(Draft draft, Attribution seen) {
    Draft named = draft.speaker().isEmpty() ? draft.withSpeaker(seen.speaker()) : draft;
    boolean indirect = StatementFinder.quoting(text, draft.content()) == Quoting.INDIRECT;
    if (draft.content().size() != 1 || !indirect) {
      return named;
    }
    List<Span> content = whole(seen);
    Span hull = draft.content().getFirst().union(hull(content));
    boolean free =
        !hull.meets(seen.cue())
            && draft.cue().filter(hull::meets).isEmpty()
            && named.speaker().filter(hull::meets).isEmpty()
            && quotations.stream().noneMatch(hull::meets);
    return free ? named.withContent(List.of(hull)) : named;
  }

  private static Span hull(List<Span> spans) {
    return spans.stream().reduce(Span::union).orElseThrow();
  }

  /// The content with the whole of each quotation that it cuts.
  private List<Span> whole(Attribution seen) {
    var content = new ArrayList<Span>();
    for (Span part : seen.content()) {
      Span all = part;
      for (Span quotation : quotations) {
        boolean free = !quotation.meets(seen.cue());
        all = all.meets(quotation) && free ? all.union(quotation) : all;
      }
      boolean apart = content.isEmpty() || !content.getLast().meets(all);
      content.add(apart ? all : content.removeLast().union(all));
    }
    return content;
  }

  private void say(List<Span> content) {
    content.forEach(c -> said.set(c.start(), c.end()));
  }

  /// A quotation that holds the cue ends inside the content, or the content begins in it.
  private boolean tears(Attribution seen, List<Span> content) {
    return quotations.stream()
        .filter(q -> q.meets(seen.cue()))
        .anyMatch(q -> content.stream().anyMatch(c -> c.meets(q) && !q.holds(c)));
  }

  /// The part of content that is some statement's already.
  private double shared(List<Span> content) {
    int all = 0;
    int taken = 0;
    for (Span part : content) {
      all += part.length();
      taken += said.get(part.start(), part.end()).cardinality();
    }
    return (double) taken / all;
  }

  /// Where a statement whose cue begins at an offset stands among the drafts.
  private int place(int offset) {
    int at = 0;
    while (at < drafts.size()
        && drafts.get(at).cue().orElse(drafts.get(at).reach()).start() <= offset) {
      at++;
    }
    return at;
  }

  private static Draft draft(Attribution seen, List<Span> content) {
    return new Draft(
        seen.speaker(),
        Optional.of(seen.cue()),
        content,
        seen.relay(),
        seen.addressees(),
        seen.confidence(),
        Draft.Shape.SEEN);
  }
}
