package chancery.core.copies;

/// What may speak for or against "y was made from x". Each is seen or not seen; the weights are
/// log-odds fitted on republished stories whose ancestry is known (`docs/accuracy.md`).
enum Sign {
  ALWAYS(-0.9, 0.9, ""),
  EARLIER(0.7, 0.5, "%s was published first"),
  LATER(-1.6, 0.5, ""),
  DAY_EARLIER(0.6, 0.7, "%s was published on an earlier day"),
  DAY_LATER(-2.0, 0.7, ""),
  CREDITED(2.0, -0.4, "%2$s credits the outlet of %1$s"),
  CREDITS(-1.2, -0.4, ""),
  CHILD_ADDS_NOTHING(0.6, 0.4, "%2$s has nothing of the story that %1$s lacks"),
  CHILD_HAS_OWN(-1.2, 0.4, ""),
  PARENT_HAS_MORE(0.2, 0.5, "%1$s has passages that %2$s lacks"),
  CHILD_COMMENTS(0.8, 0.8, "%2$s puts comments in"),
  PARENT_COMMENTS(-2.5, 0.8, ""),
  CHILD_HOSTS(0.2, 0.0, "%2$s holds it inside an article of its own"),
  PARENT_HOSTS(-0.3, 0.0, ""),
  SHARED_CAPTION(0.5, -0.5, "both carry the same caption"),
  PARENT_COMPLETE(1.5, -0.4, "%s has all that several copies have"),
  CHILD_COMPLETE(-0.6, -0.4, ""),
  COMMON_OMISSION(1.8, -1.1, "both lack the same passages of the story"),
  CHILD_ALTERED(0.9, 0.6, "%2$s differs where %1$s agrees with the other copies"),
  PARENT_ALTERED(-2.0, 0.6, ""),
  COMMON_VARIANT(1.3, -1.3, "both have a wording that the other copies lack"),
  CHILD_ODD(
      0.3,
      0.4,
      "a name or figure that was altered in %2$s stands as in %1$s elsewhere on its page"),
  PARENT_ODD(-1.2, 0.4, ""),
  THIRD_CREDIT(-0.4, 0.4, "a third outlet is credited"),
  THIRD_COMPLETE(-0.3, 0.3, "a third copy has more of the story than either"),
  PARENT_ORIGIN(1.1, -0.7, "%s stands out as the original: complete, faithful, uncredited"),
  CHILD_ORIGIN(0.3, -0.7, ""),
  NO_ORIGIN(0.3, -0.3, ""),
  MANY(-0.4, 0.4, "");

  /// Log-odds for "y was made from x".
  final double derived;

  /// Log-odds for "both come from a third text"; used for signs that are the same from both sides.
  final double sibling;

  final String words;

  Sign(double derived, double sibling, String words) {
    this.derived = derived;
    this.sibling = sibling;
    this.words = words;
  }
}
