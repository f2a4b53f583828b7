package chancery.io.intake.feed;

/// What stands at a place of a feed.
public sealed interface FeedPart {
  /// An item.
  ///
  /// @param number its number in the feed, from 1
  /// @param item the item
  record Item(long number, FeedItem item) implements FeedPart {}

  /// The feed can't be read any further.
  ///
  /// @param why what is wrong and where
  record Broken(String why) implements FeedPart {}
}
