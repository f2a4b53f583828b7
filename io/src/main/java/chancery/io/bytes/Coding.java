package chancery.io.bytes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.brotli.dec.BrotliInputStream;

/// Undoes what HTTP does to a body: chunks and content codings. What is not coded as its header
/// says is taken as it is, since crawlers store bodies decoded and keep the header.
public final class Coding {
  private Coding() {}

  /// The body as it was before it was coded.
  ///
  /// @param codings names as the header `Content-Encoding` lists them
  /// @param most the longest body, in bytes
  /// @return empty where a coding is not known
  /// @throws Unpacking.TooLargeException where it grows beyond the ratio or the longest body
  public static Optional<byte[]> decoded(byte[] body, String codings, int most, int ratio)
      throws Unpacking.TooLargeException {
    byte[] now = body;
    List<String> names = List.of(codings.toLowerCase(Locale.ROOT).split(",", -1)).reversed();
    for (String name : names) {
      switch (name.strip()) {
        case "", "identity", "utf-8" -> {}
        case "gzip", "x-gzip" ->
            now = Decoder.starts(now, 0x1f, 0x8b) ? gzip(now, most, ratio) : now;
        case "deflate" -> now = deflate(now, most, ratio);
        case "br" -> now = brotli(now, most, ratio);
        default -> {
          return Optional.empty();
        }
      }
    }
    return Optional.of(now);
  }

  private static byte[] gzip(byte[] packed, int most, int ratio)
      throws Unpacking.TooLargeException {
    return unpack(packed, GZIPInputStream::new, most, ratio);
  }

  /// With zlib's head, as the standard has it, or without, as some servers do.
  private static byte[] deflate(byte[] packed, int most, int ratio)
      throws Unpacking.TooLargeException {
    boolean zlib =
        packed.length > 1
            && (packed[0] & 0x0f) == 8
            && ((packed[0] & 0xff) << 8 | (packed[1] & 0xff)) % 31 == 0;
    return unpack(packed, in -> new InflaterInputStream(in, new Inflater(!zlib)), most, ratio);
  }

  private static byte[] brotli(byte[] packed, int most, int ratio)
      throws Unpacking.TooLargeException {
    boolean markup = packed.length > 0 && packed[0] == '<';
    return markup ? packed : unpack(packed, BrotliInputStream::new, most, ratio);
  }

  private interface Opener {
    InputStream open(InputStream packed) throws IOException;
  }

  /// Unpacks as far as it goes: a page that was cut off is kept up to the cut; what was never
  /// packed is kept as it is.
  private static byte[] unpack(byte[] packed, Opener opener, int most, int ratio)
      throws Unpacking.TooLargeException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] chunk = new byte[1 << 14];
    try (InputStream in = opener.open(new ByteArrayInputStream(packed))) {
      for (int n = in.read(chunk); n > 0; n = in.read(chunk)) {
        out.write(chunk, 0, n);
        Unpacking.check(out.size(), packed.length, ratio);
        if (out.size() > most) {
          throw new Unpacking.TooLargeException("it unpacks to more than a record may hold");
        }
      }
    } catch (Unpacking.TooLargeException e) {
      throw e;
    } catch (EOFException | ZipException e) {
      return out.size() > 0 ? out.toByteArray() : packed;
    } catch (IOException e) { // brotli's word for broken bytes
      return out.size() > 0 ? out.toByteArray() : packed;
    }
    return out.toByteArray();
  }

  /// The body without the marks of its chunks; the body itself where it isn't cut into chunks.
  public static byte[] unchunked(byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length);
    int at = 0;
    while (at < body.length) {
      int end = lineEnd(body, at);
      int size = chunkSize(body, at, end);
      if (size < 0) {
        return at == 0 ? body : out.toByteArray();
      }
      at = end + 1;
      if (size == 0) {
        break;
      }
      int n = Math.min(size, body.length - at);
      if (n <= 0) {
        break;
      }
      out.write(body, at, n);
      at += n;
      at += at < body.length && body[at] == '\r' ? 1 : 0;
      at += at < body.length && body[at] == '\n' ? 1 : 0;
    }
    return out.toByteArray();
  }

  private static int lineEnd(byte[] body, int from) {
    int most = Math.min(body.length, from + 1024);
    for (int i = from; i < most; i++) {
      if (body[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  /// The number at the head of a chunk; -1 where there is none.
  private static int chunkSize(byte[] body, int from, int end) {
    int size = 0;
    int digits = 0;
    for (int i = from; i < end; i++) {
      int digit = Character.digit(body[i], 16);
      if (digit < 0) {
        break;
      }
      size = size << 4 | digit;
      digits++;
    }
    int most = 7;
    return digits == 0 || digits > most ? -1 : size;
  }
}
