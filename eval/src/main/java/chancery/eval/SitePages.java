package chancery.eval;

import chancery.core.model.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/// Pages as sites publish them, made of our own examples: each article in a site's furniture until
/// the page is as large as pages of news are.
final class SitePages {
  /// About how large a page is, in bytes.
  static final int BYTES = 60_000;

  private SitePages() {}

  /// A page with navigation, styles, scripts and teasers around the article.
  static String page(Document document, int number, Random random) {
    StringBuilder page = new StringBuilder();
    String title = document.card().title().orElse("News");
    page.append("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
        .append(escaped(title))
        .append(" | Outlet</title><meta property=\"article:published_time\" content=\"")
        .append(document.published().isDay() ? document.published().edtf() : "2023-12-04")
        .append("\"><style>")
        .append(".a{color:#123;margin:0 auto}".repeat(400))
        .append("</style></head><body><nav><ul>");
    for (int i = 0; i < 60; i++) {
      page.append("<li><a href=\"/s/")
          .append(i)
          .append("\">Section ")
          .append(i)
          .append("</a></li>");
    }
    page.append("</ul></nav><main><article><h1>").append(escaped(title)).append("</h1>");
    page.append("<p>Edition ").append(number).append(" of this page.</p>");
    document
        .text()
        .lines()
        .filter(l -> !l.isBlank())
        .forEach(l -> page.append("<p>").append(escaped(l)).append("</p>"));
    page.append("</article></main><aside>");
    while (page.length() < BYTES - 12_000) {
      page.append("<div class=\"teaser\"><a href=\"/n/")
          .append(random.nextInt(1_000_000))
          .append("\"><span>Another story of the day, number ")
          .append(random.nextInt(1_000))
          .append("</span></a></div>");
    }
    page.append("</aside><script>")
        .append("var x=1;x+=2;".repeat(900))
        .append("</script></body></html>");
    return page.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static byte[] record(String address, String page) {
    byte[] body = page.getBytes(StandardCharsets.UTF_8);
    byte[] head =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
            .getBytes(StandardCharsets.UTF_8);
    String warc =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2023-12-05T10:00:00Z\r\nWARC-Target-URI: "
            + address
            + "\r\nContent-Length: "
            + (head.length + body.length)
            + "\r\n\r\n";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(warc.getBytes(StandardCharsets.UTF_8));
    out.writeBytes(head);
    out.writeBytes(body);
    out.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  /// The page as a record of a WARC.gz.
  static byte[] packed(String address, String page) throws IOException {
    return gzip(record(address, page));
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
