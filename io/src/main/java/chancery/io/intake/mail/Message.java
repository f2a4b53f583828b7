package chancery.io.intake.mail;

import chancery.io.bytes.Decoder;
import chancery.io.bytes.Decoder.Decoded;
import chancery.io.bytes.MediaType;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A message: its header and the part of it that is to be read, with markup where there is one.
///
/// @param header fields by their names in lower case, decoded
/// @param body the text; empty where no part is text
/// @param html true where the text has markup
public record Message(Map<String, String> header, Optional<Decoded> body, boolean html) {
  private static final int DEEPEST = 10;
  private static final int MOST_PARTS = 1000;

  public Message {
    header = Map.copyOf(header);
  }

  /// Reads a message. Whatever is broken in it is taken as it stands.
  public static Message parse(byte[] bytes) {
    String raw = new String(bytes, StandardCharsets.ISO_8859_1);
    Part whole = Part.of(raw);
    List<Part> texts = new ArrayList<>();
    collect(whole, texts, 0);
    Optional<Part> html = texts.stream().filter(p -> p.type.isHtml()).findFirst();
    Optional<Part> best = html.or(() -> texts.stream().findFirst());
    Map<String, String> header = new HashMap<>();
    whole.header.forEach((name, value) -> header.put(name, EncodedWords.decode(value)));
    return new Message(header, best.flatMap(Part::text), html.isPresent());
  }

  /// A field by its name in any case.
  public Optional<String> field(String name) {
    return Optional.ofNullable(header.get(name.toLowerCase(Locale.ROOT)))
        .filter(value -> !value.isBlank());
  }

  /// Who sent it: the name before the address, or the address.
  public Optional<String> sender() {
    return field("from")
        .map(from -> {
          int open = from.lastIndexOf('<');
          String name = open > 0 ? from.substring(0, open).strip().replace("\"", "").strip() : "";
          return name.isEmpty() ? from.replace("<", "").replace(">", "").strip() : name;
        });
  }

  private static void collect(Part part, List<Part> texts, int depth) {
    if (depth > DEEPEST || texts.size() >= MOST_PARTS || part.isAttachment()) {
      return;
    }
    if (part.type.name().startsWith("multipart/")) {
      for (String inner : part.parts()) {
        collect(Part.of(inner), texts, depth + 1);
      }
    } else if (part.type.name().equals("message/rfc822")) {
      collect(Part.of(part.content), texts, depth + 1);
    } else if (part.type.isHtml() || part.type.name().equals("text/plain")) {
      texts.add(part);
    }
  }

  /// A message or a part of one; `content` holds bytes, one a character.
  private record Part(Map<String, String> header, MediaType type, String content) {
    static Part of(String raw) {
      Map<String, String> header = new HashMap<>();
      int at = 0;
      String name = "";
      while (at < raw.length()) {
        int end = raw.indexOf('\n', at);
        String line = raw.substring(at, end < 0 ? raw.length() : end).replace("\r", "");
        at = end < 0 ? raw.length() : end + 1;
        if (line.isEmpty()) {
          break;
        }
        boolean folded = line.charAt(0) == ' ' || line.charAt(0) == '\t';
        int colon = line.indexOf(':');
        if (folded && !name.isEmpty()) {
          header.merge(name, line.strip(), (a, b) -> a.length() < 20_000 ? a + " " + b : a);
        } else if (colon > 0) {
          name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
          header.putIfAbsent(name, line.substring(colon + 1).strip());
        }
      }
      String type = header.getOrDefault("content-type", "text/plain");
      return new Part(header, MediaType.of(type), raw.substring(at));
    }

    boolean isAttachment() {
      return header
          .getOrDefault("content-disposition", "")
          .toLowerCase(Locale.ROOT)
          .startsWith("attachment");
    }

    /// The parts between the lines of the boundary.
    List<String> parts() {
      String boundary = "";
      for (String parameter : header.getOrDefault("content-type", "").split(";", -1)) {
        boundary = MediaType.parameter(parameter, "boundary").orElse(boundary);
      }
      if (boundary.isEmpty()) {
        return List.of();
      }
      List<String> parts = new ArrayList<>();
      String mark = "--" + boundary;
      int from = content.startsWith(mark) ? 0 : content.indexOf("\n" + mark) + 1;
      while (content.startsWith(mark, from) && parts.size() < MOST_PARTS) {
        int line = content.indexOf('\n', from);
        boolean last = content.startsWith("--", from + mark.length());
        if (line < 0 || last) {
          break;
        }
        int next = content.indexOf("\n" + mark, line);
        parts.add(
            content.substring(line + 1, next < 0 ? content.length() : Math.max(line + 1, next)));
        from = next < 0 ? content.length() : next + 1;
      }
      return parts;
    }

    Optional<Decoded> text() {
      String coding =
          header.getOrDefault("content-transfer-encoding", "").strip().toLowerCase(Locale.ROOT);
      byte[] bytes =
          switch (coding) {
            case "base64" -> base64(content);
            case "quoted-printable" -> quotedPrintable(content);
            default -> content.getBytes(StandardCharsets.ISO_8859_1);
          };
      return Decoder.decode(bytes, type.charset());
    }
  }

  /// Base64 up to the first group that is broken.
  static byte[] base64(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit =
          (c >= 'A' && c <= 'Z')
              || (c >= 'a' && c <= 'z')
              || (c >= '0' && c <= '9')
              || c == '+'
              || c == '/';
      if (digit) {
        clean.append(c);
      }
    }
    clean.setLength(clean.length() - (clean.length() % 4 == 1 ? 1 : 0));
    return Base64.getDecoder().decode(clean.toString());
  }

  static byte[] quotedPrintable(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '=') {
        out.write(c);
      } else if (i + 2 < text.length() && hex(text, i + 1) >= 0) {
        out.write(hex(text, i + 1));
        i += 2;
      } else if (i + 1 < text.length() && text.charAt(i + 1) == '\r') {
        i += i + 2 < text.length() && text.charAt(i + 2) == '\n' ? 2 : 1;
      } else if (i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        i++;
      } else {
        out.write(c);
      }
    }
    return out.toByteArray();
  }

  private static int hex(String text, int at) {
    int high = Character.digit(text.charAt(at), 16);
    int low = Character.digit(text.charAt(at + 1), 16);
    return high < 0 || low < 0 ? -1 : high << 4 | low;
  }
}
