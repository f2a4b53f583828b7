package chancery.eval;

import chancery.core.copies.CopyText;
import chancery.core.model.Block;
import chancery.core.model.DocId;
import chancery.core.model.Moment;
import chancery.core.model.PartialDate;
import chancery.core.model.RuleId;
import chancery.core.model.Span;
import chancery.io.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Republished documents as `republish.py` writes them, with the labels that it knows; read line by
/// line, so that a million of them need no memory.
final class Corpus implements AutoCloseable {
  private static final RuleId GIVEN = new RuleId("eval.given");

  private static final int CHUNK = 1 << 20;
  private static final JsonMapper MAPPER = Json.mapper();

  private final RandomAccessFile documents;
  private final RandomAccessFile truth;
  private final long[] documentLines;
  private final long[] truthLines;

  /// Reads where the lines begin.
  ///
  /// @param file the documents; their truth lies beside it, `NAME-truth.jsonl`
  Corpus(Path file) throws IOException {
    String name = file.getFileName().toString().replace(".jsonl", "-truth.jsonl");
    Path beside = file.resolveSibling(name);
    documents = new RandomAccessFile(file.toFile(), "r");
    truth = new RandomAccessFile(beside.toFile(), "r");
    documentLines = lines(file);
    truthLines = lines(beside);
    if (documentLines.length != truthLines.length) {
      throw new IOException(file + " and " + beside + " have not one number of lines");
    }
  }

  private static long[] lines(Path file) throws IOException {
    long[] starts = new long[1024];
    int n = 0;
    long at = 0;
    try (InputStream in = Files.newInputStream(file)) {
      byte[] chunk = new byte[CHUNK];
      boolean fresh = true;
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        for (int i = 0; i < read; i++) {
          if (fresh) {
            starts = n == starts.length ? Arrays.copyOf(starts, n * 2) : starts;
            starts[n++] = at + i;
          }
          fresh = chunk[i] == '\n';
        }
        at += read;
      }
    }
    return Arrays.copyOf(starts, n);
  }

  int size() {
    return documentLines.length;
  }

  /// The story of a document, in truth.
  String story(int i) {
    return node(truth, truthLines[i]).path("story").asString("");
  }

  /// A document with its labels.
  CopyText text(int i) {
    JsonNode line = node(documents, documentLines[i]);
    String text = line.path("text").asString("");
    String published = line.path("published").asString("");
    boolean exact = published.length() > 10;
    return new CopyText(
        DocId.of(List.of(line.path("id").asString(""))),
        text,
        blocks(text, node(truth, truthLines[i]).path("blocks")),
        PartialDate.tryParse(exact ? published.substring(0, 10) : published)
            .orElse(PartialDate.unknown()),
        Lines.text(line, "publisher"),
        Lines.text(line, "url").map(URI::create),
        Moment.tryParse(published),
        Optional.empty());
  }

  /// The truth counts code points.
  private static List<Block> blocks(String text, JsonNode given) {
    List<Block> blocks = new ArrayList<>();
    for (JsonNode node : given) {
      Span span =
          new Span(
              text.offsetByCodePoints(0, node.path("start").asInt()),
              text.offsetByCodePoints(0, node.path("end").asInt()));
      blocks.add(Block.of(node.path("kind").asString(""), span, Lines.text(node, "label"), GIVEN));
    }
    return blocks;
  }

  private static synchronized JsonNode node(RandomAccessFile file, long at) {
    try {
      file.seek(at);
      byte[] bytes = new byte[1 << 12];
      int length = 0;
      while (true) {
        int read = file.read(bytes, length, bytes.length - length);
        int end = length;
        while (end < length + Math.max(0, read) && bytes[end] != '\n') {
          end++;
        }
        if (read < 0 || end < length + read) {
          return MAPPER.readTree(new String(bytes, 0, end, StandardCharsets.UTF_8));
        }
        length += read;
        bytes = length == bytes.length ? Arrays.copyOf(bytes, length * 2) : bytes;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    documents.close();
    truth.close();
  }
}
