package chancery.core.clean;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.Block;
import chancery.core.model.Span;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CleanerTest {
  private static final Cleaner CLEANER = Cleaner.standard();

  private static final String STORY =
      """
      Norland and Sudland reopen border crossing after talks

      Norland's Foreign Minister Ada Berg met her Sudland counterpart Iva Koric in Harbourtown on Monday and agreed to reopen the crossing.

      “We have waited three years for this day,” state news agency Norpress quoted Berg as saying.

      The two ministers also promised to rebuild the bridge that was closed in March.

      Koric said that trade between the two countries had fallen by a third since the bridge was closed.
      """;

  /// One line a block: kind, label where it has one, the first words.
  private static String labels(String text) {
    return CLEANER.label(text).stream()
        .map(block -> line(block, text))
        .collect(Collectors.joining("\n"));
  }

  private static String line(Block block, String text) {
    String words = block.span().in(text);
    String first = words.substring(0, Math.min(24, words.length())).replace('\n', ' ').strip();
    return block.kind() + block.label().map(label -> " " + label).orElse("") + ": " + first;
  }

  /// The blocks of a line put into the middle of the story.
  private static String amid(String line) {
    String text = STORY.replace("The two ministers also", line + "\n\nThe two ministers also");
    int at = text.indexOf(line);
    return CLEANER.label(text).stream()
        .filter(block -> block.span().start() >= at && block.span().end() <= at + line.length())
        .map(block -> line(block, text))
        .collect(Collectors.joining("\n"));
  }

  /// The blocks of a line put below the story.
  private static String below(String line) {
    String text = STORY + "\n" + line;
    return CLEANER.label(text).stream()
        .filter(block -> block.span().start() >= STORY.length())
        .map(block -> line(block, text))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void aPlainArticleIsATitleAndItsParagraphs() {
    assertThat(labels(STORY))
        .isEqualTo(
            """
            headline: Norland and Sudland reop
            paragraph: Norland's Foreign Minist
            paragraph: “We have waited three ye
            paragraph: The two ministers also p
            paragraph: Koric said that trade be\
            """);
  }

  @Test
  void whatThePageAddsIsResidueWithItsKind() {
    assertThat(amid("02:13")).isEqualTo("residue video-length: 02:13");
    assertThat(amid("Advertisement")).isEqualTo("residue advert: Advertisement");
    assertThat(amid("Sign up for our evening newsletter"))
        .isEqualTo("residue newsletter: Sign up for our evening");
    assertThat(amid("Share on Facebook")).isEqualTo("residue share: Share on Facebook");
    assertThat(amid("Read more: Eastland votes on fishing quota"))
        .isEqualTo("residue teaser: Read more: Eastland vote");
    assertThat(below("Related posts")).isEqualTo("residue related: Related posts");
    assertThat(below("Leave a Comment")).isEqualTo("residue comment-form: Leave a Comment");
    assertThat(below("Your email address will not be published. Required fields are marked *"))
        .isEqualTo("residue comment-form: Your email address will");
    assertThat(below("Tags: Norland, Sudland")).isEqualTo("residue tags: Tags: Norland, Sudland");
    assertThat(below("4 December 2023 | 9:05"))
        .isEqualTo("residue date-line: 4 December 2023 | 9:05");
  }

  @Test
  void otherLanguagesHaveTheirOwnResidue() {
    assertThat(below("Читайте также")).startsWith("residue related");
    assertThat(below("Partager sur Facebook")).startsWith("residue share");
    assertThat(below("Te puede interesar")).startsWith("residue related");
    assertThat(below("责任编辑：王")).startsWith("credit");
    assertThat(below("相关新闻")).startsWith("residue related");
    assertThat(below("اقرأ أيضا")).startsWith("residue related");
    assertThat(below("Опубликовано: 4 декабря 2023")).startsWith("residue date-line");
  }

  @Test
  void anotherStorysTitleBetweenParagraphsIsATeaser() {
    assertThat(amid("Ferry strike leaves island hospitals without supplies"))
        .isEqualTo("residue teaser: Ferry strike leaves isla");
  }

  @Test
  void aLineAboutTheStorysOwnPeopleIsACaption() {
    assertThat(
            amid("Foreign Minister Ada Berg with her Sudland counterpart Iva Koric in Harbourtown"))
        .startsWith("caption: ");
    assertThat(amid("File photo: Ada Berg")).startsWith("caption: ");
  }

  @Test
  void ofADoubledCaptionOneIsTheCaption() {
    String caption = "Ada Berg greets Iva Koric at the crossing in Harbourtown";
    assertThat(amid(caption + "\n\n" + caption))
        .isEqualTo(
            """
            residue duplicate-caption: Ada Berg greets Iva Kori
            caption: Ada Berg greets Iva Kori\
            """);
  }

  @Test
  void aCaptionGluedBehindAParagraphIsCutOff() {
    String glued =
        "The bridge was closed in March. Ada Berg and Iva Koric meet at the closed crossing";
    assertThat(amid(glued))
        .isEqualTo(
            """
            paragraph: The bridge was closed in
            caption: Ada Berg and Iva Koric m\
            """);
  }

  @Test
  void aMarkedCommentIsAnAside() {
    assertThat(amid("Comment: Nobody asked the fishermen what they think of it."))
        .startsWith("aside editor-comment");
    assertThat(amid("Our editors' note: We have heard this promise before."))
        .startsWith("aside editor-comment");
    assertThat(amid("Примечание редакции: это уже обещали.")).startsWith("aside editor-comment");
    assertThat(amid("编者按：这不是第一次。")).startsWith("aside editor-comment");
  }

  @Test
  void aBracketedCommentInsideAParagraphIsAnAside() {
    assertThat(
            amid(
                "The bridge was closed in March. [Ed.: It was April.] Nobody has crossed it"
                    + " since."))
        .isEqualTo(
            """
            paragraph: The bridge was closed in
            aside editor-comment: [Ed.: It was April.]
            paragraph: Nobody has crossed it si\
            """);
  }

  @Test
  void creditsAreProvenanceAndNoRubbish() {
    assertThat(below("The Harbourtown Courier"))
        .isEqualTo("credit credit-line: The Harbourtown Courier");
    assertThat(below("— Reuters")).isEqualTo("credit credit-line: — Reuters");
    assertThat(below("(AFP)")).isEqualTo("credit credit-line: (AFP)");
    assertThat(below("©2023 AFP")).isEqualTo("credit credit-line: ©2023 AFP");
    assertThat(below("This article was first published by Norpress."))
        .isEqualTo("credit credit-line: This article was first p");
    assertThat(below("-ENDS-")).isEqualTo("credit credit-line: -ENDS-");
  }

  @Test
  void aDatelineIsCutFromItsParagraph() {
    String text = "HARBOURTOWN, Dec. 4 (Norpress) -- Norland reopened the crossing on Monday.";
    assertThat(labels(text))
        .isEqualTo(
            """
            credit dateline: HARBOURTOWN, Dec. 4 (Nor
            paragraph: Norland reopened the cro\
            """);
  }

  @Test
  void aRelayInsideASentenceIsContent() {
    assertThat(amid("“We are ready,” state news agency Xinhua quoted Koric as saying."))
        .startsWith("paragraph: ");
    assertThat(amid("Reuters reported on Sunday that the bridge was safe."))
        .startsWith("paragraph: ");
  }

  @Test
  void shortSentencesOfTheStoryStayWithTheStory() {
    for (String sentence :
        List.of(
            "The minister was 86.",
            "“Nobody was hurt,” he said.",
            "Readers should share the news.",
            "Facebook and Twitter removed the posts.",
            "By Monday the crossing was open.",
            "From there the ministers went home."))
      assertThat(amid(sentence)).as(sentence).startsWith("paragraph: ");
  }

  @Test
  void anImagesFileNameInWordsIsNoTitle() {
    assertThat(labels("norland sudland border berg\n" + STORY))
        .startsWith("residue image-slug: norland sudland border b\nheadline: Norland and Sudland");
  }

  @Test
  void linesWrappedAtAColumnAreOneParagraph() {
    String text =
        """
        The foreign ministers of the two countries met at the closed
        crossing on Monday and agreed to reopen it, three years after
        the last traveller had gone over the bridge.
        """;
    assertThat(CLEANER.label(text)).hasSize(1);
  }

  @Test
  void whatMarkupSaysIsHeardWhereTheWordsSayNothing() {
    String text = "Ships in the bay\n\nThe ministers met on Monday and agreed on the bridge.";
    List<Hint> hints = List.of(new Hint(new Span(0, 16), Hint.Markup.CAPTION));
    assertThat(CLEANER.label(text, hints).getFirst().kind()).isEqualTo("caption");
  }

  @Test
  void theBlocksCoverEveryCharacterOnce() {
    for (long seed = 1; seed <= 300; seed++) {
      String text = random(new Random(seed));
      assertCovered(text, "seed " + seed);
    }
    for (int cut = 0; cut <= STORY.length(); cut++) {
      assertCovered(STORY.substring(0, cut), "prefix " + cut);
      assertCovered(STORY.substring(cut), "suffix " + cut);
    }
  }

  private static void assertCovered(String text, String name) {
    int at = 0;
    for (Block block : CLEANER.label(text)) {
      assertThat(block.span().start()).as(name).isGreaterThanOrEqualTo(at);
      assertThat(block.span().isEmpty()).as(name).isFalse();
      assertThat(text.substring(at, block.span().start()).chars().allMatch(CleanerTest::blank))
          .as(name)
          .isTrue();
      at = block.span().end();
    }
    assertThat(text.substring(at).chars().allMatch(CleanerTest::blank)).as(name).isTrue();
  }

  private static boolean blank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  private static String random(Random random) {
    List<String> parts =
        List.of(
            "Comment: ",
            "[Ed.: ",
            "]",
            "(",
            ")",
            "\n",
            "\n\n",
            " ",
            "Berg met Koric.",
            "“",
            "”",
            "02:13",
            "Share",
            "😀",
            "\u202e",
            "(Reuters)",
            "Photo: AFP",
            "北京",
            "。",
            " — ",
            "BEIJING, ",
            "Tags: ",
            "\u00a0",
            "\r",
            "…",
            "Related posts",
            "12",
            "the bridge ",
            "\ud800",
            "By Ada Berg",
            ":");
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) {
      text.append(parts.get(random.nextInt(parts.size())));
    }
    return text.toString();
  }

  @Test
  void hostileTextIsLabelledInReasonableTime() {
    for (String odd :
        List.of("a", "[Ed.: ", "(", "\"", "A. ", "Comment: x. ", "02:13\n", ": ", "北")) {
      String text = odd.repeat(100_000);
      assertThat(CLEANER.label(text)).as(odd).isNotEmpty();
    }
  }
}
