package chancery.core.copies;

/// What may speak for or against "y was made from x". Each is seen or not seen; the weights are
/// log-odds fitted on republished stories whose ancestry is known (`docs/accuracy.md`).
enum Sign {
  ALWAYS(-0.35, 0.35, ""),
  EARLIER(0.7, 0.2, "{parent} was published first"),
  LATER(-1.1, 0.2, ""),
  DAY_EARLIER(0.8, 0.5, "{parent} was published on an earlier day"),
  DAY_LATER(-1.8, 0.5, ""),
  CREDITED(1.8, -0.6, "{child} credits the outlet of {parent}"),
  CREDITS(-0.7, -0.6, ""),
  CHILD_ADDS_NOTHING(0.4, 0.0, "{child} has nothing of the story that {parent} lacks"),
  CHILD_HAS_OWN(-1.5, 0.3, ""),
  PARENT_HAS_MORE(-0.1, 0.6, "{parent} has passages that {child} lacks"),
  CHILD_COMMENTS(0.8, 0.6, "{child} puts comments in"),
  PARENT_COMMENTS(-2.0, 0.6, ""),
  CHILD_HOSTS(0.4, 0.3, "{child} holds it inside an article of its own"),
  PARENT_HOSTS(-1.0, 0.3, ""),
  CHILD_HOLDS(-0.1, 0.5, ""),
  PARENT_HOLDS(-0.8, 0.5, ""),
  SHARED_CAPTION(0.5, -0.5, "both carry the same caption"),
  COMMON_OMISSION(1.0, -0.8, "both lack the same passages of the story"),
  CHILD_ALTERED(0.7, 0.3, "{child} differs where {parent} agrees with the other copies"),
  PARENT_ALTERED(-1.4, 0.3, ""),
  COMMON_VARIANT(1.5, -1.5, "both have a wording that the other copies lack"),
  CHILD_ODD(
      0.2,
      0.2,
      "a name or figure that was altered in {child} stands as in {parent} elsewhere on its page"),
  PARENT_ODD(-0.7, 0.2, ""),
  THIRD_CREDIT(-0.1, 0.1, "a third outlet is credited"),
  THIRD_COMPLETE(0.2, -0.2, "a third copy has more of the story than either"),
  CHILD_CLOSER(-1.1, 0.2, "another copy explains more of {child} than {parent} does"),
  PARENT_CLOSER(0.75, 0.2, ""),
  STANDS_OUT(
      0.0, 0.0, "{parent} stands out as the original: complete, faithful, first, uncredited"),
  MANY(0.85, -0.85, "");

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

  /// What is seen, of these two pages.
  String say(String parent, String child) {
    return words.replace("{parent}", parent).replace("{child}", child);
  }
}
