package chancery.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.clean.Cleaner;
import chancery.core.model.Block;
import chancery.core.model.PartialDate;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Fuzz targets for pages and dates. As they stand they run over the inputs kept as files in
/// `PageFuzzTestInputs`. To look for new ones: `JAZZER_FUZZ=1 mvn -pl io -am test
/// -Dtest=PageFuzzTest#html -Dsurefire.failIfNoSpecifiedTests=false`.
class PageFuzzTest {
  private static final Cleaner CLEANER = Cleaner.standard();

  @FuzzTest
  void html(byte[] bytes) {
    String source = new String(bytes, StandardCharsets.UTF_8);
    Page page = HtmlExtractor.extract(source, Optional.of("https://courier.example/"));
    List<Block> blocks = CLEANER.label(page.text(), page.hints());
    for (Block block : blocks) {
      assertThat(block.span().in(page.text())).isNotBlank();
    }
    page.origin()
        .regions()
        .forEach(region -> assertThat(region.raw().end()).isLessThanOrEqualTo(source.length()));
  }

  @FuzzTest
  void dates(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    for (Optional<PartialDate> date : List.of(DateText.parse(text), DateText.inName(text))) {
      date.flatMap(PartialDate::day).ifPresent(day -> assertThat(day.getYear()).isBetween(1, 2100));
    }
  }
}
