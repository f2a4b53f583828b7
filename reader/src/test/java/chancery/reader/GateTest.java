package chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class GateTest {
  private static Gate gate(String... lines) {
    return Gate.of(List.of(lines));
  }

  @Test
  void twoWordsTellNothing() {
    assertThat(Gate.hasWords("Read more…")).isFalse();
    assertThat(Gate.hasWords("— 12:30 —")).isFalse();
    assertThat(Gate.hasWords("")).isFalse();
    assertThat(Gate.hasWords("Peru recalls envoy")).isTrue();
  }

  @Test
  void theWordsDecideEachOnceAndInAnyCase() {
    Gate gate =
        gate("# corpus x", "-1.00\t0.00\t-2.00\t0.00", "envoy\t2.00\t0.00", "goal\t-1.50\t0.10");
    assertThat(gate.mayHold("Peru recalls its ENVOY")).isTrue();
    assertThat(gate.mayHold("A late goal for Peru")).isFalse();
    assertThat(gate.mayHold("The envoy saw a goal")).isFalse();
    assertThat(gate.mayHold("An envoy's envoy; goal, goal")).isEqualTo(gate.mayHold("envoy goal"));
  }

  @Test
  void aSayingPassesWithoutAnEvent() {
    Gate gate = gate("# corpus x", "-1.00\t0.00\t-1.00\t0.00", "vowed\t0.00\t1.50");
    assertThat(gate.mayHold("Peru vowed nothing")).isTrue();
    assertThat(gate.mayHold("Peru won nothing")).isFalse();
  }

  @Test
  void aDamagedGateNamesTheLine() {
    for (String line : List.of("envoy\t0.1\tmuch", "envoy\t0.1", "envoy")) {
      assertThatThrownBy(() -> gate("# corpus x", "0.1\t0.0\t0.1\t0.0", line))
          .isInstanceOf(ReaderException.class)
          .hasMessageContaining(line);
    }
    assertThatThrownBy(() -> gate("# corpus x", "0.1"))
        .isInstanceOf(ReaderException.class)
        .hasMessageContaining("0.1");
    assertThatThrownBy(() -> gate("envoy\t1.0\t0.0", "0.1\t0.2\t0.1\t0.2"))
        .isInstanceOf(ReaderException.class)
        .hasMessageContaining("no corpus");
  }

  @Test
  void anotherScriptIsNotRead() {
    assertThat(Gate.isLatin("Президент посетил Минск в понедельник")).isFalse();
    assertThat(Gate.isLatin("The daily Народная газета reported a visit to Minsk")).isTrue();
    assertThat(Gate.isLatin("Côte d’Ivoire’s président réagit")).isTrue();
  }
}
