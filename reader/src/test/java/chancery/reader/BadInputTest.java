package chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.actors.Register;
import chancery.core.coding.Coding;
import chancery.core.coding.Coding.NotCoded;
import chancery.core.coding.Coding.Reason;
import chancery.core.model.Block;
import chancery.core.model.Document;
import chancery.core.model.OriginMap;
import chancery.core.model.PartialDate;
import chancery.core.model.RuleId;
import chancery.core.model.Source;
import chancery.core.model.Span;
import chancery.core.pipeline.Pipeline;
import chancery.core.pipeline.ReadDocument;
import chancery.core.reading.Reading;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What the trained reader makes of a document that no newspaper prints.
class BadInputTest {
  private static final OnnxReader READER = Readers.shipped();
  private static final Pipeline PIPELINE = Pipeline.trained(Register.load(), READER, 0);
  private static final String NEWS = "France condemned Russia over the attack on Kyiv.";

  @AfterAll
  static void free() {
    READER.close();
  }

  private static Document document(String text) {
    Source source = Source.unknown();
    Span all = new Span(0, text.length());
    return new Document(
        Document.idOf(text, source),
        source,
        PartialDate.parse("2024-03-05"),
        text,
        OriginMap.identity(text.length()),
        List.of(new Block.Paragraph(all, new RuleId("test"))),
        Document.Card.of("test"));
  }

  private static Coding code(String text) {
    return PIPELINE.code(PIPELINE.reading(document(text)));
  }

  private static List<Reason> reasons(String text) {
    return code(text).notCoded().stream().map(NotCoded::reason).toList();
  }

  @Test
  void aSentenceOfTenThousandWordsIsMarkedAndItsNeighboursAreRead() {
    String text = NEWS + " " + "Envoys attacked ships ".repeat(3_400) + "there. " + NEWS;
    Coding coding = code(text);
    assertThat(coding.notCoded()).extracting(NotCoded::reason).contains(Reason.TOO_LONG);
    assertThat(coding.events()).isNotEmpty();
    assertThat(PIPELINE.read(document(text)).document().text()).isEqualTo(text);
  }

  @Test
  void anotherScriptIsMarkedSentenceBySentence() {
    assertThat(reasons("Президент осудил нападение на посольство в понедельник."))
        .containsExactly(Reason.OTHER_LANGUAGE);
    assertThat(reasons("卢卡申科抵达北京进行国事访问并会见了习近平主席。")).containsExactly(Reason.OTHER_LANGUAGE);
    assertThat(reasons("وأدان الرئيس الهجوم على السفارة يوم الاثنين."))
        .containsExactly(Reason.OTHER_LANGUAGE);
  }

  @Test
  void emojiAndControlCharactersLeaveTheOffsetsRight() {
    for (String text :
        List.of(
            "😀🇫🇷 " + NEWS,
            NEWS.replace(" ", " 😀 "),
            NEWS.replace("condemned", "con\u00addemned"),
            "\u200b" + NEWS.replace(" over", "\u0007\u001b over"),
            "👨‍👩‍👧 " + NEWS + "\u2028" + NEWS,
            "\ufeff" + NEWS.replace("France", "Fra\u0301nce"))) {
      ReadDocument read = PIPELINE.read(document(text));
      assertThat(read.findings())
          .allSatisfy(f ->
              assertThat(f.evidence())
                  .allSatisfy(e -> assertThat(e.span().in(text)).isEqualTo(e.words())));
    }
    Coding coding = code("😀🇫🇷 " + NEWS);
    assertThat(coding.events()).isNotEmpty();
    assertThat(coding.events().getFirst().trigger().in("😀🇫🇷 " + NEWS)).isEqualTo("condemned");
  }

  @Test
  void signsAloneAndEmptyTextsAreReadWithoutAnEvent() {
    for (String text :
        List.of("!!! ??? …", "😀😀😀😀😀", "\u0000\u0001\u0002 x", "     .", "1 2 3 4 5.")) {
      assertThat(code(text).events()).as(text).isEmpty();
    }
  }

  @Test
  void whateverIsWrittenAllSpansLieInTheText() {
    Random random = new Random(17);
    for (int run = 0; run < 40; run++) {
      StringBuilder text = new StringBuilder(NEWS);
      for (int i = 0; i < 12; i++) {
        int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
        int sign = random.nextInt(random.nextBoolean() ? 0x100 : 0x1FA00);
        boolean surrogate = sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
        text.insert(at, Character.toString(surrogate ? ' ' : sign));
      }
      String whole = text.toString();
      Reading reading = PIPELINE.reading(document(whole));
      Span all = new Span(0, whole.length());
      assertThat(reading.quotations()).as("run %d", run).allMatch(q -> all.holds(q.extent()));
      assertThat(PIPELINE.code(reading).events())
          .as("run %d", run)
          .allMatch(e -> all.holds(e.trigger()));
    }
  }
}
