package chancery.app.web;

import chancery.core.actors.Register;
import chancery.io.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/// Finds the page for a path. Answers are kept as long as the store holds the same record.
final class Site {
  private static final int KEPT = 64;
  private static final int LONGEST_KEPT = 4_000_000;
  private static final Map<String, String> FILES =
      Map.of(
          "/chancery.css", "text/css; charset=utf-8",
          "/icon.svg", "image/svg+xml; charset=utf-8");

  private final Store store;
  private final Pages pages;
  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final Map<String, Answer> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Answer> eldest) {
          return size() > KEPT;
        }
      };

  Site(Store store, Register register) {
    this.store = store;
    this.pages = new Pages(store, register);
  }

  /// Names the state of the record that an answer is made from.
  String tag(String path) {
    return FILES.containsKey(path) ? "\"" + run + "\"" : "\"" + run + "-" + snapshot() + "\"";
  }

  /// Every commit writes to the store's file or to its log: their sizes and times name its state
  /// without a look inside.
  private String snapshot() {
    Path file = store.file();
    return stamp(file) + "-" + stamp(file.resolveSibling(file.getFileName() + "-wal"));
  }

  private static String stamp(Path file) {
    try {
      BasicFileAttributes state = Files.readAttributes(file, BasicFileAttributes.class);
      long time = state.lastModifiedTime().to(TimeUnit.NANOSECONDS);
      return Long.toString(state.size(), 36) + "." + Long.toString(time, 36);
    } catch (IOException e) {
      return "0"; // no log yet
    }
  }

  /// The answer to a request; throws [Refusal] where there is none.
  Answer answer(String path, Query query) {
    String type = FILES.get(path);
    if (type != null) {
      query.only();
      return new Answer(200, type, file(path));
    }
    String key = snapshot() + " " + path + " " + query.key();
    synchronized (kept) {
      Answer known = kept.get(key);
      if (known != null) {
        return known;
      }
    }
    Answer made = make(path, query);
    if (made.body().length() <= LONGEST_KEPT) {
      synchronized (kept) {
        kept.put(key, made);
      }
    }
    return made;
  }

  private Answer make(String path, Query query) {
    boolean json = path.endsWith(".json");
    String bare = json ? path.substring(0, path.length() - ".json".length()) : path;
    Form form = json ? Form.JSON : Form.HTML;
    int slash = bare.indexOf('/', 1);
    String page = slash < 0 ? bare : bare.substring(0, slash);
    String id = slash < 0 ? "" : bare.substring(slash + 1);
    return switch (page) {
      case "/", "/index" -> only(id, pages.home(query, form));
      case "/dossier" -> only(id, pages.dossier(query, form));
      case "/search" -> only(id, pages.search(query, form));
      case "/about" -> only(id, pages.about(query, form));
      case "/story" -> pages.story(id, query, form);
      case "/document" -> pages.document(id, query, form);
      case "/entry" -> pages.entry(id, query, form);
      default -> throw nothing();
    };
  }

  private static Answer only(String rest, Answer answer) {
    if (!rest.isEmpty()) {
      throw nothing();
    }
    return answer;
  }

  private static Refusal nothing() {
    return Refusal.missing("there is no such page; begin at the start page");
  }

  /// The page that says why a request isn't answered.
  Answer refusal(String path, Refusal refusal) {
    return pages.refusal(refusal, path.endsWith(".json") ? Form.JSON : Form.HTML);
  }

  private static String file(String path) {
    try (InputStream in = Site.class.getResourceAsStream(path.substring(1))) {
      if (in == null) {
        throw new IllegalStateException("not packed: " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The forms of a page.
  enum Form {
    HTML,
    JSON
  }
}
