import chancery.core.clean.Cleaner;
import chancery.io.json.Json;
import chancery.io.page.HtmlExtractor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How many pages of about 100 kB a second one core extracts, beside Readability4J in the same run:
/// both from the source's characters to the article's text, in turns. The baseline has a turn for
/// each of ours, so that its code has read as many pages as ours whenever rates are compared.
final class ExtractionSpeed {
  private static final int SHORTEST = 60_000;
  private static final int LONGEST = 140_000;
  private static final int MOST = 120;

  /// Rounds after which rates are printed: code that is still half cold, and code that is warm.
  private static final Set<Integer> PRINTED = Set.of(3, 12);

  private static final int ROUNDS = 12;

  /// Processor time, so that what else the machine does counts for nobody.
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private ExtractionSpeed() {}

  /// @param args the pages: JSON Lines, gzipped, with `html`
  public static void main(String[] args) throws IOException {
    Path pages = Path.of(args[0]);
    List<String> sources = sources(pages);
    Cleaner cleaner = Cleaner.standard();
    ToIntFunction<String> blocks =
        html -> HtmlExtractor.extract(html, Optional.empty()).text().length();
    ToIntFunction<String> text =
        html -> HtmlExtractor.extract(html, Optional.empty()).articleText(cleaner).length();
    ToIntFunction<String> baseline = ExtractionSpeed::readability;
    for (int round = 1; round <= ROUNDS; round++) {
      Turn lines = turn(blocks, sources);
      Turn before = turn(baseline, sources);
      Turn cleaned = turn(text, sources);
      Turn behind = turn(baseline, sources);
      if (PRINTED.contains(round)) {
        System.out.println("round " + round);
        print("chancery, page to labelled lines", lines);
        print("chancery, page to article text, cleaned", cleaned);
        print("Readability4J 1.0.8", before.and(behind));
      }
    }
  }

  private static int readability(String html) {
    try {
      String text = new Readability4J("https://a.example/", html).parse().getTextContent();
      return text == null ? 0 : text.length();
    } catch (IllegalArgumentException e) {
      return 0; // it fails on some pages; the time counts all the same
    }
  }

  /// What an extractor did in a turn.
  private record Turn(int pages, long characters, double seconds) {
    Turn and(Turn other) {
      return new Turn(pages + other.pages, characters + other.characters, seconds + other.seconds);
    }
  }

  private static Turn turn(ToIntFunction<String> extractor, List<String> sources) {
    long start = CPU.getCurrentThreadCpuTime();
    long characters = 0;
    for (String source : sources) {
      characters += extractor.applyAsInt(source);
    }
    double seconds = (CPU.getCurrentThreadCpuTime() - start) / 1e9;
    return new Turn(sources.size(), characters, seconds);
  }

  private static void print(String name, Turn turn) {
    System.out.printf(
        "%-42s %6.1f pages/s on one core   (%d pages, %d characters of text)%n",
        name, turn.pages() / turn.seconds(), turn.pages(), turn.characters());
  }

  private static List<String> sources(Path pages) throws IOException {
    JsonMapper mapper = Json.mapper();
    List<String> sources = new ArrayList<>();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(pages));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine();
          line != null && sources.size() < MOST;
          line = lines.readLine()) {
        JsonNode row = mapper.readTree(line);
        String html = row.path("html").asString("");
        if (html.length() >= SHORTEST && html.length() <= LONGEST) {
          sources.add(html);
        }
      }
    }
    return sources;
  }
}
