package chancery.core.reading;

import static chancery.core.reading.Texts.found;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.Document;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MentionFinderTest {

  @Test
  void titlesAndNamesAreOnePhrase() {
    assertThat(
            found("Belarusian President Alexander Lukashenko thanked Chinese leader Xi Jinping."))
        .isEqualTo(
            """
            Belarusian President Alexander Lukashenko = PERSON Alexander Lukashenko/BLR/GOV
            Chinese leader Xi Jinping = PERSON Xi Jinping/CHN/GOV\
            """);
  }

  @Test
  void bodiesOfAStateCarryItsSector() {
    assertThat(found("The French government warned Israeli troops and the Indian police."))
        .isEqualTo(
            """
            The French government = ORGANISATION France/FRA/GOV
            Israeli troops = GROUP Israeli military/ISR/MIL
            the Indian police = ORGANISATION Indian police/IND/COP\
            """);
  }

  @Test
  void groupsWithoutAStateStayUnresolved() {
    assertThat(found("Gunmen shot at protesters.").lines())
        .containsExactly("Gunmen = GROUP Gunmen/-/REB", "protesters = GROUP protesters/-/SOC");
  }

  @Test
  void aSurnameInTheHeadlineIsExplainedByTheTextBelow() {
    assertThat(
            found("Xi hosts guest\n\nChinese leader Xi Jinping hosted a dinner.")
                .lines()
                .findFirst())
        .contains("Xi = PERSON Xi Jinping/CHN/GOV");
  }

  @Test
  void everySpellingIsTheSamePerson() {
    for (String name :
        List.of(
            "Lukashenko",
            "Lukashenka",
            "Лукашенко",
            "Łukašenka",
            "Lu\u043Aashenko",
            "Luka\u200Dshenko",
            "Luka\u00ADshenko")) {
      String text = "In Belarus, President " + name + " spoke.";
      assertThat(found(text)).as(name).endsWith("PERSON Alexander Lukashenko/BLR/GOV");
    }
  }

  @Test
  void aCapitalIsAGovernmentAsSubjectAndAPlaceBehindIn() {
    assertThat(found("Beijing warned Minsk. They met in Beijing. He flew to Minsk."))
        .contains("Beijing = STATE China/CHN/-")
        .contains("Minsk = STATE Belarus/BLR/-")
        .contains("Beijing = PLACE Beijing/CHN/-")
        .contains("Minsk = PLACE Minsk/BLR/-");
  }

  @Test
  void aDatelineIsAPlace() {
    assertThat(found("MOSCOW (Reuters) - Russia said so."))
        .startsWith("MOSCOW = PLACE MOSCOW/RUS/-");
  }

  @Test
  void twoNamesSideBySideAreTwo() {
    assertThat(found("Alexander Lukashenko told Xi Jinping. Lukashenko told Xi Belarus was calm."))
        .endsWith(
            """
            Lukashenko = PERSON Alexander Lukashenko/BLR/GOV
            Xi = PERSON Xi Jinping/CHN/GOV
            Belarus = STATE Belarus/BLR/-\
            """);
  }

  @Test
  void namesOfOutletsSeasAndPeoplesAreNoStates() {
    assertThat(found("The South China Morning Post wrote of it."))
        .isEqualTo("The South China Morning Post = OUTLET South China Morning Post/HKG/JRN");
    assertThat(found("A ship crossed the South China Sea.")).doesNotContain("China/CHN");
    assertThat(found("Native American and Latin American voters")).doesNotContain("USA");
    assertThat(found("Michael Jordan and Chad Smith of New Mexico came."))
        .doesNotContain("/JOR", "/TCD", "/MEX");
  }

  @Test
  void smallWordsAreNoStates() {
    assertThat(found("It told us that turkey is who we are.")).isEmpty();
    assertThat(found("TELL US WHO IS TO BLAME FOR THIS")).doesNotContain("USA", "WHO");
  }

  @Test
  void compoundsThatOnlyDescribeAreNoActors() {
    assertThat(found("The US-led and pro-Russian line"))
        .doesNotContain("USA")
        .doesNotContain("RUS");
    assertThat(found("Western-sanctioned Belarus agreed."))
        .isEqualTo("Belarus = STATE Belarus/BLR/-");
    assertThat(found("US-China trade").lines())
        .containsExactly("US = STATE United States/USA/-", "China = STATE China/CHN/-");
  }

  @Test
  void hoursAndPrefixedWordsAreNoOfficials() {
    assertThat(found("It began at 7:45 p.m. amid anti-government anger.")).isEmpty();
    assertThat(found("UK PM Rishi Sunak spoke.")).contains("Rishi Sunak/GBR/GOV");
  }

  @Test
  void theWestIsARegionWithoutACountry() {
    assertThat(found("Western criticism grew.")).isEqualTo("Western = REGION the West/-/-");
  }

  @Test
  void anOfficeWithoutANameIsItsHolderAtTheDate() {
    assertThat(found("The Belarusian president left.", "2023-12-04"))
        .isEqualTo("The Belarusian president = PERSON Alexander Lukashenko/BLR/GOV");
    assertThat(found("The French president left.", "2023-12-04"))
        .contains("Emmanuel Macron/FRA/GOV");
    assertThat(found("The former French president left.", "2023-12-04"))
        .isEqualTo("The former French president = PERSON French ELI/FRA/ELI");
  }

  @Test
  void pairsPointBackToTheTwoAlreadyNamed() {
    String text =
        "Lukashenko met Xi Jinping of China. The two leaders agreed. Both sides signed a paper"
            + " about Belarus.";
    assertThat(found(text))
        .contains(
            "The two leaders = PERSON Alexander Lukashenko/BLR/GOV + Xi Jinping/CHN/GOV",
            "Both sides = STATE Belarus/BLR/- + China/CHN/-");
  }

  @Test
  void pronounsPointToTheOnlyOneWhoFits() {
    assertThat(found("President Lukashenko praised Belarus. He thanked the guests."))
        .contains("He = PERSON Alexander Lukashenko/BLR/GOV");
    assertThat(found("Lukashenko told Xi Jinping of China and Belarus that he agreed."))
        .doesNotContain("he = PERSON");
  }

  @Test
  void anOfficialThatNobodyKnowsHasTheCountryOfTheTitle() {
    assertThat(found("Belarusian Health Minister Jan Example resigned. Example left."))
        .isEqualTo(
            """
            Belarusian Health Minister Jan Example = PERSON Jan Example/BLR/GOV
            Example = PERSON Jan Example/BLR/GOV\
            """);
  }

  @Test
  void agenciesAreAgencies() {
    assertThat(found("State news agency Xinhua and the Belarusian Telegraph Agency reported it."))
        .contains("Xinhua = AGENCY Xinhua/CHN/JRN", "AGENCY BelTA/BLR/JRN");
  }

  @Test
  void anyCutOfATextIsStillRead() {
    String text =
        "“Belarus’ leader said,” Chinese Foreign Minister Wang Yi, the envoy of the U.S.-led West,"
            + " told us—He’s Dr. J. Đoe-Žük (SCO) of 白俄罗斯 😀, both sides and the two leaders. It"
            + " said no.";
    for (int cut = 0; cut <= text.length(); cut++) {
      for (String part : List.of(text.substring(0, cut), text.substring(cut))) {
        check(part);
      }
    }
  }

  @Test
  void noiseIsReadTwiceAlikeAndInOrder() {
    String[] bits = {
      "China", "Xi", "President", "the", "two", "leaders", "’s", "-", "\u200D", "of", "army", ",",
      ".", "He", "U.S.", "Georgia", "\"", "(", "Кремль", "former", "in", "Minsk", "said", "\uD83D"
    };
    for (long seed = 1; seed <= 150; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        text.append(bits[random.nextInt(bits.length)]).append(random.nextInt(4) == 0 ? "" : " ");
      }
      check(text.toString());
    }
  }

  @Test
  void hostileTextIsReadInLinearTime() {
    for (String part :
        List.of("the ", "China ", "President ", "Xi, ", "of the ", "former ", "A. ", "-")) {
      check(part.repeat(5_000));
    }
  }

  private static void check(String text) {
    List<Mention> found = Texts.mentions(text, "2023-12-04");
    assertThat(Texts.mentions(text, "2023-12-04")).isEqualTo(found);
    int at = 0;
    for (Mention mention : found) {
      assertThat(mention.span().start()).as(text).isGreaterThanOrEqualTo(at);
      assertThat(mention.span().end()).isLessThanOrEqualTo(text.length());
      at = mention.span().end();
    }
  }

  @Test
  void claimsNameTheOfficeHoldersThatTheTextNames() {
    assertThat(claims("Belarusian Defence Minister Viktor Khrenin said so."))
        .containsExactly("Viktor Khrenin: defence minister/defence-minister of Belarus ");
    assertThat(claims("Jan Example, defence minister of Belarus, agreed."))
        .containsExactly("Jan Example: defence minister/defence-minister of Belarus ");
    assertThat(
            claims(
                "Former Polish Foreign Minister Jan Example and acting Czech president Eva"
                    + " Muster."))
        .containsExactly(
            "Jan Example: foreign minister/foreign-minister of Poland former",
            "Eva Muster: president/head-of-state of Czech Republic acting");
  }

  private static List<String> claims(String text) {
    Document document = Texts.document(text, "2023-08");
    return new OfficeClaims(Texts.REGISTER)
        .find(document, SentenceSplitter.split(document)).stream()
            .map(c ->
                "%s: %s/%s of %s %s"
                    .formatted(
                        c.person().name(),
                        c.title(),
                        c.office().orElse(""),
                        c.of().name(),
                        c.qualifier().orElse("")))
            .toList();
  }
}
