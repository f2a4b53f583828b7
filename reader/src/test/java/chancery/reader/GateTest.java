package chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GateTest {
  @Test
  void twoWordsTellNothing() {
    assertThat(Gate.mayHold("Read more…")).isFalse();
    assertThat(Gate.mayHold("— 12:30 —")).isFalse();
    assertThat(Gate.mayHold("")).isFalse();
    assertThat(Gate.mayHold("Peru recalls envoy")).isTrue();
  }

  @Test
  void anotherScriptIsNotRead() {
    assertThat(Gate.isLatin("Президент посетил Минск в понедельник")).isFalse();
    assertThat(Gate.isLatin("The daily Народная газета reported a visit to Minsk")).isTrue();
    assertThat(Gate.isLatin("Côte d’Ivoire’s président réagit")).isTrue();
  }
}
