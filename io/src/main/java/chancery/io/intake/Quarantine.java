package chancery.io.intake;

import chancery.io.intake.IntakeItem.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A folder for what was refused: by reason, the file (where it is not large) or the record's own
/// text, and beside it a `.why.txt` with the place, the reason and the cure. The same refusal has
/// the same name in every run, so nothing piles up. One thread.
public final class Quarantine {
  private static final long MOST_COPIED = 10L << 20;
  private static final int LONGEST_NAME = 80;

  private final Path folder;

  /// A quarantine in that folder, which is made when the first thing is put there.
  public Quarantine(Path folder) {
    this.folder = folder;
  }

  /// Puts a refusal aside.
  ///
  /// @param file the file that it stood in, or `-`
  /// @throws UncheckedIOException where the folder can't be written to
  public void keep(Refused refused, String file) {
    String name = name(refused);
    try {
      Path shelf = Files.createDirectories(folder.resolve(refused.reason().code()));
      Files.writeString(
          shelf.resolve(name + ".why.txt"),
          refused.message() + "\nreason: " + refused.reason().code() + "\nfile: " + file + "\n");
      if (refused.sample().isPresent()) {
        Files.write(shelf.resolve(name), encoded(refused.sample().get()));
      } else if (isWhole(refused, file)) {
        try (InputStream in = Files.newInputStream(FileKey.path(file))) {
          Files.copy(in, shelf.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the quarantine " + folder + " can't be written to: " + e.getMessage(), e);
    }
  }

  /// Lone surrogates, which UTF-8 has no form for, become question marks.
  private static byte[] encoded(String text) {
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
    byte[] out = new byte[bytes.remaining()];
    bytes.get(out);
    return out;
  }

  /// True where the refusal is of a whole file on disk that is not large.
  private static boolean isWhole(Refused refused, String file) throws IOException {
    if (file.equals("-") || !FileKey.path(file).toString().endsWith(last(refused.place()))) {
      return false;
    }
    Path path = FileKey.path(file);
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && Files.size(path) <= MOST_COPIED;
  }

  private static String last(String place) {
    return place.substring(Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\')) + 1);
  }

  /// A digest of the place and as much of its last part as is safe in a file's name.
  private static String name(Refused refused) {
    StringBuilder name = new StringBuilder(digest(refused.place())).append('-');
    String last = last(refused.place());
    for (int i = 0; i < Math.min(last.length(), LONGEST_NAME); i++) {
      char c = last.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean safe = letter || (c >= '0' && c <= '9') || c == '-' || (c == '.' && i > 0);
      name.append(safe ? c : '_');
    }
    return name.toString();
  }

  private static String digest(String text) {
    try {
      byte[] all =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(all, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
