package chancery.core.copies;

/// How much of each of two bodies stands in the other.
///
/// @param containmentA share of a's words that lie in shingles which b has too
/// @param containmentB the same for b
/// @param longestRun words in the longest stretch without a break
/// @param longestOpenRun the same, counting only words outside quotation marks
/// @param paragraphs paragraphs that lie in the other text almost entirely, in either page's count
/// @param quoted share of the common words that stand inside quotation marks
/// @param kinA how a's own text is related to b
/// @param kinB the same for b
record Overlap(
    double containmentA,
    double containmentB,
    int longestRun,
    int longestOpenRun,
    int paragraphs,
    double quoted,
    Kinship kinA,
    Kinship kinB) {

  static Overlap of(Body a, Body b) {
    Side x = Side.of(a, b);
    Side y = Side.of(b, a);
    return new Overlap(
        x.containment(),
        y.containment(),
        Math.min(x.longest, y.longest),
        Math.max(x.longestOpen, y.longestOpen),
        Math.min(x.paragraphs, y.paragraphs),
        Math.max(x.quotedShare(), y.quotedShare()),
        x.kin,
        y.kin);
  }

  Common common() {
    return new Common(containmentA, containmentB, kinA.isHost(), kinB.isHost());
  }

  double most() {
    return Math.max(containmentA, containmentB);
  }

  /// One side's count.
  private record Side(
      int words,
      int common,
      int inQuotes,
      int longest,
      int longestOpen,
      int paragraphs,
      Kinship kin) {

    double containment() {
      return words == 0 ? 0 : (double) common / words;
    }

    double quotedShare() {
      return common == 0 ? 0 : (double) inQuotes / common;
    }

    static Side of(Body body, Body other) {
      boolean[] covered = body.coveredBy(other.set::has);
      int common = 0;
      int quoted = 0;
      int run = 0;
      int open = 0;
      int longest = 0;
      int longestOpen = 0;
      for (int i = 0; i < covered.length; i++) {
        boolean inQuotes = body.page.quoted[body.words[i]];
        common += covered[i] ? 1 : 0;
        quoted += covered[i] && inQuotes ? 1 : 0;
        run = covered[i] ? run + 1 : 0;
        open = covered[i] && !inQuotes ? open + 1 : 0;
        longest = Math.max(longest, run);
        longestOpen = Math.max(longestOpen, open);
      }
      return new Side(
          covered.length,
          common,
          quoted,
          longest,
          longestOpen,
          paragraphs(body, covered),
          Kinship.of(body, covered, other.vocabulary::has));
    }

    private static int paragraphs(Body body, boolean[] covered) {
      int whole = 0;
      int from = 0;
      int common = 0;
      for (int i = 0; i < covered.length; i++) {
        common += covered[i] ? 1 : 0;
        if (body.page.endsBlock(body.words[i])) {
          int length = i + 1 - from;
          whole += length >= Fingerprint.MIN_WORDS && common >= 0.9 * length ? 1 : 0;
          from = i + 1;
          common = 0;
        }
      }
      return whole;
    }
  }
}
