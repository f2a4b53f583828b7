package chancery.app.web;

import chancery.core.actors.Actor;
import chancery.io.query.Dossier;
import chancery.io.query.Overview;
import chancery.io.query.Quote;
import chancery.io.query.Side;
import chancery.io.query.StoryView;
import chancery.io.store.Hit;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/// The addresses of pages. They are promises: what is cited stays where it is.
public final class Links {
  private Links() {}

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /// The dossier of two actors.
  public static String dossier(Overview.Pair pair) {
    return "/dossier?a=" + encoded(pair.one().id()) + "&b=" + encoded(pair.other().id());
  }

  /// The dossier of one actor.
  public static String dossier(Actor actor) {
    return "/dossier?a=" + encoded(actor.id());
  }

  /// The dossier of one side alone.
  public static String dossier(Side side) {
    return "/dossier?a=" + encoded(side.id());
  }

  static String dossierTwin(Dossier dossier) {
    return "/dossier.json?a="
        + encoded(dossier.one().id())
        + dossier.other().map(o -> "&b=" + encoded(o.id())).orElse("")
        + day("from", dossier.window().first())
        + day("to", dossier.window().last());
  }

  private static String day(String name, Optional<LocalDate> day) {
    return day.map(d -> "&" + name + "=" + d).orElse("");
  }

  /// A page of one thing by its id: `story`, `document` or `entry`.
  public static String to(String page, Object id) {
    return "/" + page + "/" + id;
  }

  /// The document with the quoted words marked.
  public static String words(Quote quote) {
    return "/document/"
        + quote.source().id()
        + "?mark="
        + quote.start()
        + "-"
        + quote.end()
        + "#mark";
  }

  /// The document with a passage marked.
  public static String piece(StoryView.Piece piece) {
    return "/document/" + piece.document() + "?mark=" + piece.start() + "-" + piece.end() + "#mark";
  }

  /// A story with a copy chosen.
  public static String story(StoryView view, StoryView.Copy copy) {
    return "/story/" + view.story().id() + "?copy=" + copy.line().id();
  }

  /// A document that a search found.
  public static String hit(Hit hit) {
    return "/document/" + hit.id();
  }

  static String search(String query) {
    return "/search.json?q=" + encoded(query);
  }
}
