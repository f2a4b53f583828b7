package chancery.io.intake;

/// An item and where it stood, so that a run that is cut off can go on behind it.
///
/// @param item the item
/// @param file the absolute path of the file that it came from (its address where the bytes of its
///   name are no characters), or `-` for the standard input
/// @param state what tells the file's present content from another: its size and when it was
///   changed
/// @param number the item's number in the file, from 1; items come in the same order each time
public record Arrived(IntakeItem item, String file, String state, long number) {}
