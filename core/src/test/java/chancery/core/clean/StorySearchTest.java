package chancery.core.clean;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Whole pages as plain lines: where the story stands among menus, boxes and readers' comments.
class StorySearchTest {
  private static final Cleaner CLEANER = Cleaner.standard();

  private static final String MENU =
      IntStream.rangeClosed(1, 30)
          .mapToObj(
              i -> List.of("Sport", "Culture", "Harbour guide", "Events").get(i % 4) + " " + i)
          .collect(Collectors.joining("\n"));

  private static final List<String> STORY =
      List.of(
          "The ministers of Norland and Sudland met in Harbourtown on Monday and agreed to reopen"
              + " the bridge between the two countries by the end of March.",
          "Trade across the river has fallen by a third since the crossing was closed three years"
              + " ago, according to the chamber of commerce in Harbourtown.",
          "Ada Berg, the foreign minister of Norland, thanked the engineers of both sides and said"
              + " that the first lorries would cross the river in the spring.",
          "Her colleague Iva Koric promised that the customs posts would be staffed day and night,"
              + " and that no driver would have to wait longer than an hour.",
          "The opposition in Sudland called the agreement long overdue and asked why it had taken"
              + " three winters to mend a bridge of two hundred metres.");

  private static String page(List<String> story, String... below) {
    return MENU
        + "\nBridge to reopen in spring\n"
        + String.join("\n", story)
        + "\n"
        + String.join("\n", below);
  }

  /// What of the page is told as the story, one block a line.
  private static List<String> story(String text) {
    return CLEANER.label(text).stream()
        .filter(block -> block instanceof Block.Paragraph || isSubhead(block))
        .map(block -> block.span().in(text))
        .toList();
  }

  private static boolean isSubhead(Block block) {
    return block.label().filter(label -> label.equals("subheading")).isPresent();
  }

  private static List<String> with(String... lines) {
    List<String> more = new ArrayList<>(STORY);
    more.addAll(3, List.of(lines));
    return more;
  }

  @Test
  void theStoryIsFoundBelowTheMenu() {
    assertThat(story(page(STORY, "Imprint", "Privacy"))).isEqualTo(STORY);
  }

  @Test
  void readersWhoWriteMoreThanTheReporterAreNotTheStory() {
    String[] comments = new String[61];
    comments[0] = "20 thoughts on “Bridge to reopen in spring”";
    for (int i = 0; i < 20; i++) {
      comments[3 * i + 1] = "reader" + i;
      comments[3 * i + 2] = "March " + (i + 1) + ", 2024 at 9:15 am";
      comments[3 * i + 3] =
          "I crossed that bridge every week with lorry number "
              + i
              + " and I can tell you that it was never in a good state. They should have built a"
              + " new one, further down the river, where the banks are firm and the road is wide."
              + " Nobody listens to the drivers, of course.";
    }
    assertThat(story(page(STORY, comments))).isEqualTo(STORY);
  }

  @Test
  void teasersWithTheirFirstWordsAreNotTheStory() {
    assertThat(
            story(
                page(
                    STORY,
                    "Fishing fleet sails again",
                    "12 March 2024",
                    "After a winter of storms the boats of Harbourtown have left for the northern"
                        + " grounds again. Our reporter was there.",
                    "Read more",
                    "New school for Eastbank",
                    "12 March 2024",
                    "The council has found the money for a school of twelve rooms, which is to open"
                        + " in two years on the old market square.",
                    "Read more",
                    "Museum shows forgotten maps",
                    "12 March 2024",
                    "Maps from four centuries, found in an attic, show how the river changed its"
                        + " bed again and again before the dams were built.",
                    "Read more")))
        .isEqualTo(STORY);
  }

  @Test
  void aHeadingThatNamesAnotherSectionEndsTheStory() {
    for (String heading :
        List.of(
            "More from the Harbour Desk",
            "Latest Norland news",
            "About the Harbour Courier",
            "Weitere Nachrichten",
            "Другие новости")) {
      List<String> found =
          story(
              page(
                  STORY,
                  heading,
                  "The Courier has been reporting from the river since 1912, and its readers own"
                      + " it.",
                  "Imprint"));
      assertThat(found).as(heading).isEqualTo(STORY);
    }
  }

  @Test
  void aButtonBetweenParagraphsDoesNotEndTheStory() {
    for (String button : List.of("Subscribe", "Share this article", "Advertisement")) {
      assertThat(story(page(with(button), "Imprint"))).as(button).isEqualTo(STORY);
    }
  }

  @Test
  void behindAFewTitlesOfOtherStoriesTheStoryGoesOnInSentences() {
    List<String> titles =
        List.of("Read also", "Ferry strike enters its second week", "New lights for the harbour");
    List<String> around = new ArrayList<>(STORY.subList(0, 2));
    around.addAll(titles);
    around.addAll(STORY.subList(2, STORY.size()));
    assertThat(story(page(around, "Imprint"))).isEqualTo(STORY);
  }

  @Test
  void theItemsOfAListAreTheStorysOwn() {
    String[] items = {
      "What the two sides agreed:",
      "the bridge opens to lorries in the last week of March",
      "customs posts on both banks are staffed day and night",
      "farmers with fields on the other bank cross without papers",
      "a joint commission inspects the pillars twice a year"
    };
    List<String> story = with(items);
    assertThat(story(page(story, "Imprint"))).isEqualTo(story);
  }

  @Test
  void aPagesOwnSourceShownForCopyingIsNotTheStory() {
    String source =
        "<h1>Bridge to reopen in spring</h1> <p>The ministers of Norland and Sudland met in"
            + " Harbourtown on Monday and agreed to reopen the bridge.</p>";
    assertThat(story(page(STORY, "Republish this article", source))).isEqualTo(STORY);
    assertThat(story(page(with(source), "Imprint"))).isEqualTo(STORY);
  }

  @Test
  void aSentencePulledOutOfTheStoryCountsOnce() {
    assertThat(story(page(with(STORY.getFirst()), "Imprint"))).isEqualTo(STORY);
  }
}
