package chancery.core.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
  private static String words(String text) {
    return String.join(" ", Words.of(text).stream().map(Word::key).toList());
  }

  @Test
  void possessivesStandApartWithAnyApostrophe() {
    assertThat(words("China's and China’s")).isEqualTo("china 's and china 's");
    assertThat(words("Belarus’ leader")).isEqualTo("belarus 's leader");
  }

  @Test
  void anApostropheInsideANameIsPassedOver() {
    assertThat(words("Sana'a and O’Brien")).isEqualTo("sanaa and obrien");
  }

  @Test
  void dottedAbbreviationsAreOneWord() {
    assertThat(words("the U.S. and U.N.")).isEqualTo("the us and un");
    assertThat(words("Gen. J. Doe.")).isEqualTo("gen j doe .");
  }

  @Test
  void accentsWidthAndHiddenCharactersFoldAway() {
    assertThat(words("Erdoğan Łukašenka")).isEqualTo("erdogan lukasenka");
    assertThat(words("Lu\u00ADka\u200Dshenko")).isEqualTo("lukashenko");
    assertThat(words("Ｇ２０")).isEqualTo("g20");
    assertThat(NameKey.fold("Lu\u043Aashenko")).isEqualTo("lukashenko");
    assertThat(NameKey.isDisguised("Lu\u043Aashenko")).isTrue();
    assertThat(NameKey.isDisguised("Лукашенко")).isFalse();
  }

  @Test
  void offsetsCountInTheText() {
    String text = "«Xi» met 卢卡申科";
    for (Word word : Words.of(text)) {
      assertThat(NameKey.fold(text.substring(word.start(), word.end())))
          .isEqualTo(word.isWord() ? word.key() : "");
    }
    assertThat(words(text)).isEqualTo("« xi » met 卢 卡 申 科");
  }
}
