package chancery.app.stage;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.app.desk.Desk;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class StageRunTest {
  private static final String CONVICTED = "A court in Lima convicted the Bolivian spy.";
  private static final String SANCTIONED = "Norway imposed sanctions on Laos.";

  @Test
  void aFindingOfGuiltIsASanctionInTheRecordAndAnAccusationInSetsCarriedOverFromCameo()
      throws IOException {
    assertThat(code(CONVICTED, Stage.Types.PLOVER)).contains("\"type\":\"SANCTION\"");
    assertThat(code(CONVICTED, Stage.Types.CAMEO))
        .contains("\"type\":\"ACCUSE\"", "\"cameo\":\"116\"", "\"quad\":3")
        .doesNotContain("\"type\":\"SANCTION\"");
  }

  @Test
  void theTypesAloneDifferBetweenTheTwoSchemes() throws IOException {
    String plover = code(SANCTIONED, Stage.Types.PLOVER);
    String cameo = code(SANCTIONED, Stage.Types.CAMEO);
    assertThat(plover).contains("\"type\":\"SANCTION\"");
    assertThat(
            cameo
                .replace("\"type\":\"COERCE\"", "\"type\":\"SANCTION\"")
                .replaceAll("\"quad\":.", ""))
        .isEqualTo(plover.replaceAll("\"quad\":.", ""));
  }

  @Test
  void aLineThatIsNoObjectGivesAnErrorInItsPlaceAndIsCounted() throws IOException {
    StringWriter out = new StringWriter();
    String lines = "[1]\n{\"id\":2,\"text\":\"" + SANCTIONED + "\"}\n{\"id\":3}\n";
    assertThat(run(lines, Stage.Types.PLOVER, out)).isEqualTo(2);
    assertThat(out.toString().lines())
        .satisfiesExactly(
            one -> assertThat(one).contains("\"id\":null", "not-an-object"),
            two -> assertThat(two).contains("\"id\":2", "\"events\""),
            three -> assertThat(three).contains("\"id\":3", "\"error\""));
  }

  @Test
  void theDatelineBelowAHeadlineDatesTheText() throws IOException {
    StringWriter out = new StringWriter();
    String text =
        "Ministers agree to meet\\n\\nNORHAVEN, Dec. 4, 2023 (Harbour Wire) -- The two sides agreed"
            + " on Monday to meet.";
    run("{\"id\":1,\"text\":\"" + text + "\"}\n", Stage.Name.DATES, Stage.Types.PLOVER, out);
    assertThat(out.toString())
        .contains("\"published\":\"2023-12-04\"", "\"words\":\"Monday\"")
        .contains("\"value\":\"2023-12-04\"");
  }

  private static String code(String text, Stage.Types types) throws IOException {
    StringWriter out = new StringWriter();
    run("{\"id\":1,\"text\":\"" + text + "\"}\n", types, out);
    return out.toString();
  }

  private static long run(String lines, Stage.Types types, StringWriter out) throws IOException {
    return run(lines, Stage.Name.CODE, types, out);
  }

  private static long run(String lines, Stage.Name stage, Stage.Types types, StringWriter out)
      throws IOException {
    return new StageRun(new PrintWriter(out), _ -> {})
        .run(stage, Desk.rules(), types, new BufferedReader(new StringReader(lines)));
  }
}
