package chancery.core.copies;

import java.util.Optional;

/// Says what a candidate pair is, by the exact overlap of the two bodies. Ratios alone don't tell:
/// unrelated texts reach half, and an excerpt in a round-up reaches one. So it looks at runs, at
/// what is quoted, and at whether each page's own text is on the subject of what they share.
final class Verifier {
  private static final double COPY = 0.5;
  private static final double COPY_WITH_PARAGRAPHS = 0.3;
  private static final double ALIEN = 0.18;
  private static final double ALL_QUOTED = 0.9;
  private static final int OPEN_RUN = 12;
  private static final int PARTIAL_RUN = 28;
  private static final double PARTIAL = 0.1;

  private Verifier() {}

  static Optional<CopyEdge.Kind> kind(Overlap o) {
    if (o.most() == 0) {
      return Optional.empty();
    }
    if (o.quoted() >= ALL_QUOTED && o.longestOpenRun() < OPEN_RUN) {
      return Optional.of(CopyEdge.Kind.QUOTE_ONLY);
    }
    boolean host = o.kinA().isHost() || o.kinB().isHost();
    boolean enough = o.most() >= COPY || (o.most() >= COPY_WITH_PARAGRAPHS && o.paragraphs() >= 2);
    if (enough && !host) {
      return Optional.of(CopyEdge.Kind.COPY);
    }
    boolean kin = onSubject(o.kinA()) && onSubject(o.kinB());
    if (kin && !host && o.longestRun() >= PARTIAL_RUN) {
      return Optional.of(CopyEdge.Kind.COPY);
    }
    boolean part = o.longestRun() >= PARTIAL_RUN && (o.most() >= PARTIAL || o.paragraphs() > 0);
    return part ? Optional.of(CopyEdge.Kind.PARTIAL) : Optional.empty();
  }

  private static boolean onSubject(Kinship kin) {
    return kin.names() == 0 || kin.known() >= ALIEN;
  }
}
