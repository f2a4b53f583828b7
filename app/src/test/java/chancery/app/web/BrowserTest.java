package chancery.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chancery.core.actors.Register;
import chancery.io.store.Store;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Opens the pages in the system's Chromium.
class BrowserTest {
  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  @TempDir private Path folder;

  private static Optional<Path> browser() {
    return PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
  }

  /// What a browser complained of, and what it asked of other hosts.
  private final List<String> complaints = new ArrayList<>();

  @Test
  void pagesOpenWithoutAnErrorAPolicyReportOrARequestOffTheHost() throws IOException {
    Optional<Path> chromium = browser();
    if (chromium.isEmpty()) {
      System.err.println("BrowserTest SKIPPED: no browser at " + PLACES);
    }
    assumeTrue(chromium.isPresent(), "no browser");
    Store store = Store.open(folder.resolve("record.db"));
    SampleRecord sample = SampleRecord.into(store);
    Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    try (Web web = Web.start(store, Register.load(), 0);
        Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        Browser opened = playwright.chromium().launch(options(chromium.get()))) {
      Page page = opened.newPage();
      listen(page, web.address());
      read(page, web.address(), sample);
    }
    assertThat(complaints).isEmpty();
  }

  private static BrowserType.LaunchOptions options(Path chromium) {
    return new BrowserType.LaunchOptions()
        .setExecutablePath(chromium)
        .setArgs(
            List.of(
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
  }

  private void listen(Page page, String address) {
    String host = URI.create(address).getAuthority();
    page.onConsoleMessage(m -> complaints.add("console " + m.type() + ": " + m.text()));
    page.onPageError(error -> complaints.add("error: " + error));
    page.onDialog(dialog -> {
      complaints.add("dialog: " + dialog.message());
      dialog.dismiss();
    });
    page.onRequest(request -> {
      if (!host.equals(URI.create(request.url()).getAuthority())) {
        complaints.add("request off the host: " + request.url());
      }
    });
    page.onResponse(response -> {
      if (response.status() >= 400) {
        complaints.add(response.status() + " " + response.url());
      }
    });
  }

  /// Home, dossier, evidence, story, entry and search, as a reader goes.
  private void read(Page page, String address, SampleRecord sample) {
    page.navigate(address);
    page.fill("#a", "Belarusian");
    page.fill("#b", "Beijing");
    page.click(".pair button");
    assertThat(page.textContent("h1")).isEqualTo("Belarus and China");
    assertThat(page.locator(".timeline svg rect").count()).isEqualTo(3);
    assertThat(page.locator("#events tbody tr").count()).isEqualTo(8);
    page.locator("#events .quote a").first().click();
    assertThat(page.locator("mark").first().isVisible()).isTrue();
    assertThat(page.url()).endsWith("#mark");
    page.navigate(address + "story/" + sample.storyOf(0).id());
    assertThat(page.locator(".sides tbody tr").count()).isGreaterThan(4);
    page.navigate(address + "entry/" + sample.entry(SampleRecord.HOSTILE).id());
    page.navigate(address + "dossier?a=Belarus&b=China");
    page.emulateMedia(
        new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
    assertThat(page.locator(".pair").first().isVisible()).isFalse();
    page.emulateMedia(
        new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.SCREEN));
    page.fill("#q", "industrial park");
    page.click(".find button");
    assertThat(page.locator(".hits li").count()).isEqualTo(2);
    page.setViewportSize(360, 740);
    for (String path :
        List.of("", "dossier?a=Belarus&b=China", "document/" + sample.document(0).id())) {
      page.navigate(address + path);
      Object wide = page.evaluate("document.documentElement.scrollWidth > innerWidth");
      assertThat(wide).as("no sideways scrolling on a telephone: " + path).isEqualTo(false);
    }
  }
}
