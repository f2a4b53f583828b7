package chancery.io.intake.archive;

import java.io.InputStream;

/// One file of an archive. Its bytes can be read until the next entry is asked for.
///
/// @param name its path in the archive, as it was written: a label, never a place on disk
/// @param kind what it is
/// @param bytes its content, guarded against growing beyond the limit
public record Entry(String name, Kind kind, InputStream bytes) {
  /// What an entry is.
  public enum Kind {
    /// A file.
    FILE,
    /// A link to elsewhere, never followed.
    LINK,
    /// A folder, a device or what else holds no bytes.
    OTHER
  }

  /// True for what systems leave in archives and nobody wrote: hidden files, resource forks.
  public boolean isHidden() {
    for (String part : name.split("[/\\\\]", -1)) {
      boolean dots = part.equals(".") || part.equals("..");
      if ((part.startsWith(".") && !dots) || part.equals("__MACOSX")) {
        return true;
      }
    }
    return false;
  }
}
