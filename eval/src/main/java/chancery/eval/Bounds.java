package chancery.eval;

import chancery.core.actors.Register;
import chancery.core.clean.Cleaner;
import chancery.core.pipeline.Pipeline;
import chancery.io.intake.Capture;
import chancery.io.intake.Capture.Form;
import chancery.io.intake.Documents;
import chancery.io.intake.Documents.Outcome;
import chancery.io.intake.Given;
import chancery.io.intake.Limits;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// What one hostile document costs at the limits of intake: each text as long as an article may be,
/// each page as large as a record may be. Processor time from the capture to its findings; run it
/// in a small heap (`-Xmx320m`) to see that no document needs more.
final class Bounds {
  private static final String PAGE =
      "<html><head><title>Talks, here</title></head><body><h1>Talks, here</h1><p>Minister Berg met"
          + " his colleague Koric on Monday for talks about the bridge.</p>";

  private static final String EVENTS =
      "On Monday French President Emmanuel Macron met Spanish Prime Minister Pedro Sanchez in"
          + " Madrid, and Peru accused Chile of breaking the treaty. ";

  private static final String PARAGRAPH =
      "<p>Peru met Chile on Monday in Lima, and both signed it.</p>";

  private final Pipeline pipeline = Pipeline.standard(Register.load());
  private final Documents documents = new Documents(Cleaner.standard(), Instant.now());
  private final Limits limits = Limits.standard();

  /// What is repeated until the text is as long as it may be.
  private static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("short sentences", "Peru met Chile. ");
    texts.put("events", EVENTS);
    texts.put("quotations", "“We will never agree,” Mr. Macron said, adding that “Spain” lied. ");
    texts.put("quotations never closed", "“ he said ");
    texts.put("one sentence of names", "Peru, Chile, Mali, Chad, ");
    texts.put(
        "one sentence of words", "the minister of the people and of the land that was given ");
    texts.put("one sentence of dates", "on 3 March 2023, last Monday, in May, since 2019, ");
    texts.put("one sentence of offices", "President Foreign Minister Prime Secretary General ");
    texts.put("one word", "a");
    texts.put("short lines", "Peru met Chile\n");
    texts.put("short paragraphs", "Peru met Chile on Monday.\n\n");
    texts.put("blank lines", "\n".repeat(14) + "x");
    texts.put("brackets", "(Peru (Chile ");
    texts.put("comments", "Comment: the minister lied.\n\nPeru met Chile on Monday in Lima.\n\n");
    texts.put("digits", "1234567890");
    texts.put("Chinese", "中国外交部长王毅周一在北京会见了俄罗斯外长拉夫罗夫。");
    texts.put("Russian", "Президент России Владимир Путин встретился в Москве с министром. ");
    texts.put("marks over letters", "e\u0301\u0300\u0302");
    texts.put("emoji", "😀");
    return texts;
  }

  /// The same of pages.
  private static Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("page: paragraphs", PARAGRAPH);
    pages.put("page: line breaks", "Peru met Chile.<br>");
    pages.put("page: div in div", "<div>");
    pages.put("page: <p><i>", "<p><i>");
    pages.put("page: <font k><p>", "<font k=%d><p>x");
    pages.put("page: <a><b>", "<a><b>");
    pages.put("page: table in table", "<table><tr><td>x");
    pages.put("page: links", "<a href=x>Peru met</a> ");
    pages.put("page: lists", "<ul><li>Peru, met Chile.");
    pages.put("page: headings", "<h1>Talks, here</h1>");
    pages.put("page: times", "<time datetime=2023-01-02>3 March 2023</time>");
    pages.put("page: bylines", "<p class=byline>By Ann Example and Bo Sample</p>");
    pages.put("page: meta", "<meta name=author content='Ann Example'>");
    pages.put(
        "page: JSON-LD",
        "<script"
            + " type=application/ld+json>{\"@type\":\"NewsArticle\",\"datePublished\":\"2023-01-02\"}</script>");
    pages.put("page: comments", "<!-- x -->");
    pages.put("page: entities", "&amp;&lt;");
    pages.put("page: attributes", "<p class='a b c' id=x%d>");
    pages.put("page: svg, math, style", "<svg><math><style>");
    pages.put("page: one tag", " a%d=1");
    pages.put("page: one text", "a");
    return pages;
  }

  void print(PrintStream out) {
    for (int warm = 0; warm < 3; warm++) {
      cost(Form.TEXT, filled("", EVENTS, 50_000));
      cost(Form.HTML, filled(PAGE, PARAGRAPH, 50_000));
    }
    texts()
        .forEach((name, unit) ->
            out.println(
                name + ": " + cost(Form.TEXT, filled("", unit, limits.articleCharacters()))));
    pages()
        .forEach((name, unit) -> {
          String head = name.equals("page: one tag") ? PAGE + "<p " : PAGE;
          out.println(name + ": " + cost(Form.HTML, filled(head, unit, limits.recordBytes())));
        });
  }

  private static String filled(String head, String unit, int length) {
    StringBuilder text = new StringBuilder(length + unit.length()).append(head);
    boolean numbered = unit.contains("%d");
    for (int i = 0; text.length() + unit.length() + 10 < length; i++) {
      text.append(numbered ? unit.replace("%d", Integer.toString(i)) : unit);
    }
    return text.toString();
  }

  private String cost(Form form, String text) {
    Capture capture = new Capture("a", 0, form, text, "UTF-8", Given.nothing());
    long begin = cpu();
    String what =
        switch (documents.from(capture)) {
          case Outcome.Made made ->
              "%,d characters read, %,d findings"
                  .formatted(
                      made.document().text().length(),
                      pipeline.read(made.document()).findings().size());
          case Outcome.Not not -> "refused, " + not.refused().reason().code();
        };
    return "%.2f s, %s".formatted((cpu() - begin) / 1e9, what);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
