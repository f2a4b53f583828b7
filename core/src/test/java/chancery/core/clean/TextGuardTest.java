package chancery.core.clean;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.clean.TextGuard.Guarded;
import chancery.core.model.RawSpan;
import chancery.core.model.Span;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextGuardTest {
  /// The text that passes, and what was met.
  private static String guarded(String raw) {
    Guarded guarded = TextGuard.guard(raw);
    return guarded.text() + guarded.notes();
  }

  @Test
  void plainTextPassesAsItIs() {
    assertThat(guarded("Минск — 北京 😀")).isEqualTo("Минск — 北京 😀{}");
    assertThat(guarded("")).isEqualTo("{}");
  }

  @Test
  void nulAndOtherControlsAreDropped() {
    assertThat(guarded("a\0b\u0007c\u009fd")).isEqualTo("abcd{NUL=1, CONTROL=2}");
  }

  @Test
  void loneSurrogatesAreReplaced() {
    assertThat(guarded("a\ud800b\udc00")).isEqualTo("a\ufffdb\ufffd{LONE_SURROGATE=2}");
    assertThat(guarded("\uffff")).isEqualTo("\ufffd{NONCHARACTER=1}");
  }

  @Test
  void bidiControlsAreKeptAndCounted() {
    assertThat(guarded("a\u202eb\u2069")).isEqualTo("a\u202eb\u2069{BIDI_CONTROL=2}");
  }

  @Test
  void everyLineEndIsALineFeed() {
    assertThat(guarded("a\r\nb\rc\u2028d\te")).isEqualTo("a\nb\nc\nd e{}");
  }

  @Test
  void softHyphensDoNotCutWords() {
    assertThat(guarded("\ufeffLuka\u00adshenko"))
        .isEqualTo("Lukashenko{BYTE_ORDER_MARK=1, INVISIBLE=1}");
  }

  @Test
  void theOriginLeadsBackToTheCapturedText() {
    String raw = "\ufeffMinsk\r\nand\0 Beijing";
    Guarded guarded = TextGuard.guard(raw);
    Span beijing = new Span(guarded.text().indexOf("Beijing"), guarded.text().length());
    RawSpan back = guarded.origin().toRaw(beijing).orElseThrow();
    assertThat(raw.substring(back.start(), back.end())).isEqualTo("Beijing");
    assertThat(guarded.origin().toClean(back)).contains(beijing);
  }

  @Test
  void whatPassedOncePassesUnchanged() {
    for (long seed = 1; seed <= 300; seed++) {
      Random random = new Random(seed);
      StringBuilder raw = new StringBuilder();
      for (int i = random.nextInt(200); i > 0; i--) {
        raw.append((char) (random.nextBoolean() ? random.nextInt(0x10000) : random.nextInt(0x100)));
      }
      Guarded once = TextGuard.guard(raw.toString());
      assertThat(TextGuard.guard(once.text()).text()).as("seed %d", seed).isEqualTo(once.text());
      for (int i = 0; i < once.text().length(); i++) {
        assertThat(once.origin().toRaw(new Span(i, i + 1))).as("seed %d", seed).isPresent();
      }
    }
  }

  @Test
  void aMegabyteOfTroublePasses() {
    assertThat(TextGuard.guard("\0a".repeat(500_000)).text()).hasSize(500_000);
  }
}
