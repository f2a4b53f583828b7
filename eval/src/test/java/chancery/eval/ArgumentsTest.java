package chancery.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArgumentsTest {
  private static Arguments given(String... words) {
    return new Arguments(List.of(words));
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> given("worst", "nowhere.jsonl").file(1))
        .hasMessage("nowhere.jsonl: there is no such file, or it can't be read");
    assertThatThrownBy(() -> given("worst").file(1)).hasMessage("worst needs the path of a file");
    assertThatThrownBy(() -> given("gate").files(1, 1)).hasMessage("gate needs the path of a file");
  }

  @Test
  void aWordInANumbersPlaceIsNamed() {
    assertThatThrownBy(() -> given("bulk", "many").number(1, 7)).hasMessage("many is no number");
  }

  @Test
  void aWordThatSaysNothingIsNamed() throws Exception {
    assertThat(given("examples", "rules").says(1, "rules")).isTrue();
    assertThat(given("examples").says(1, "rules")).isFalse();
    assertThatThrownBy(() -> given("examples", "rule").says(1, "rules"))
        .hasMessage("rule says nothing here; \"rules\" may stand there");
  }

  @Test
  void whatIsNotGivenHasItsUsualValue(@TempDir Path folder) throws Exception {
    Path file = Files.createFile(folder.resolve("a.jsonl"));
    assertThat(given("bulk").number(1, 7)).isEqualTo(7);
    assertThat(given("bulk", "12").number(1, 7)).isEqualTo(12);
    assertThat(given("gate", file.toString(), "12").files(1, 2)).containsExactly(file);
  }
}
