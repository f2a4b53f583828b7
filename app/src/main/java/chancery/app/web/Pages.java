package chancery.app.web;

import chancery.app.web.Site.Form;
import chancery.core.actors.Register;
import chancery.core.model.DocId;
import chancery.core.model.EntryId;
import chancery.core.model.StoryId;
import chancery.io.export.Origins;
import chancery.io.json.Json;
import chancery.io.query.DocumentView;
import chancery.io.query.Dossier;
import chancery.io.query.DossierJson;
import chancery.io.query.Dossiers;
import chancery.io.query.EntryView;
import chancery.io.query.Overview;
import chancery.io.query.Readings;
import chancery.io.query.Searches;
import chancery.io.query.Stories;
import chancery.io.query.StoryView;
import chancery.io.query.ViewJson;
import chancery.io.query.Window;
import chancery.io.store.Store;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The pages, each as HTML and as JSON from one query.
final class Pages {
  private final Store store;
  private final Register register;
  private final Dossiers dossiers;
  private final Stories stories;
  private final Readings readings;
  private final Searches searches;
  private final JsonMapper json = Json.mapper();
  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

  Pages(Store store, Register register) {
    this.store = store;
    this.register = register;
    this.dossiers = new Dossiers(store, register);
    this.stories = new Stories(store);
    this.readings = new Readings(store);
    this.searches = new Searches(store, register);
  }

  Answer home(Query query, Form form) {
    query.only();
    Overview overview = Overview.of(store, register);
    return switch (form) {
      case JSON -> json(ViewJson.overview(overview));
      case HTML ->
          page("home", Frame.of("The record", "/index.json"), Map.of("overview", overview));
    };
  }

  Answer dossier(Query query, Form form) {
    query.only("a", "b", "from", "to");
    Optional<String> one = query.one("a");
    Optional<String> other = query.one("b");
    Optional<String> first = one.or(() -> other);
    if (first.isEmpty()) {
      throw Refusal.bad("name an actor: /dossier?a=Belarus&b=China&from=2023-01&to=2023-12");
    }
    Dossier dossier =
        asked(() ->
            dossiers.of(
                first.get(),
                one.isPresent() ? other : Optional.empty(),
                Window.of(query.one("from"), query.one("to"))));
    return switch (form) {
      case JSON -> json(DossierJson.of(dossier));
      case HTML ->
          page(
              "dossier",
              Frame.of(dossier.title(), Links.dossierTwin(dossier)),
              Map.of(
                  "dossier",
                  dossier,
                  "chart",
                  TimelineChart.of(dossier),
                  "asked",
                  new Asked(
                      dossier.one().name(),
                      dossier.other().map(o -> o.name()).orElse(""),
                      query.one("from").orElse(""),
                      query.one("to").orElse(""))));
    };
  }

  Answer search(Query query, Form form) {
    query.only("q");
    String text = query.one("q").orElse("");
    Searches.Found found = asked(() -> searches.of(text));
    return switch (form) {
      case JSON -> json(ViewJson.search(found));
      case HTML ->
          page(
              "search",
              new Frame(text.isEmpty() ? "Search" : "Search: " + text, Links.search(text), text),
              Map.of("found", found));
    };
  }

  Answer about(Query query, Form form) {
    query.only();
    return switch (form) {
      case JSON -> throw Refusal.missing("the explanations have no JSON form; read /about");
      case HTML -> page("about", Frame.of("What counts, and how to read it", ""), Map.of());
    };
  }

  Answer story(String id, Query query, Form form) {
    query.only("copy");
    StoryId story = id("story", id, StoryId::new);
    Optional<DocId> copy = query.one("copy").map(c -> asked(() -> new DocId(c)));
    StoryView view = found("story", id, asked(() -> stories.of(story, copy)));
    String twin = "/story/" + story + ".json" + copy.map(c -> "?copy=" + c).orElse("");
    return switch (form) {
      case JSON -> json(ViewJson.story(view, store));
      case HTML ->
          page(
              "story",
              Frame.of("Story: " + view.title(), twin),
              Map.of(
                  "view", view,
                  "independent", new Origins(store).independentOf(view.story()),
                  "origin", new Origins(store).origin(view.story())));
    };
  }

  Answer document(String id, Query query, Form form) {
    query.only("mark");
    DocId document = id("document", id, DocId::new);
    List<Readings.Mark> marks =
        asked(() -> query.all("mark").stream().map(Readings.Mark::parse).toList());
    DocumentView view = found("document", id, asked(() -> readings.document(document, marks)));
    return switch (form) {
      case JSON -> json(ViewJson.document(view, store));
      case HTML ->
          page(
              "document",
              Frame.of(view.line().title(), "/document/" + document + ".json"),
              Map.of("view", view));
    };
  }

  Answer entry(String id, Query query, Form form) {
    query.only();
    EntryId entry = id("entry", id, EntryId::new);
    EntryView view = found("entry", id, readings.entry(entry));
    return switch (form) {
      case JSON -> json(ViewJson.entry(view));
      case HTML ->
          page(
              "entry",
              Frame.of(view.row().phrase().line(), "/entry/" + entry + ".json"),
              Map.of("view", view));
    };
  }

  Answer refusal(Refusal refusal, Form form) {
    Answer answer =
        switch (form) {
          case JSON -> {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            node.putObject("error").put("code", refusal.status()).put("message", refusal.message());
            yield json(node);
          }
          case HTML ->
              page("refusal", Frame.of(refusal.title(), ""), Map.of("message", refusal.message()));
        };
    return answer.withStatus(refusal.status());
  }

  private static <I> I id(String what, String id, Function<String, I> read) {
    try {
      return read.apply(id);
    } catch (IllegalArgumentException e) {
      throw notThere(what, id);
    }
  }

  private static <T> T found(String what, String id, Optional<T> value) {
    return value.orElseThrow(() -> notThere(what, id));
  }

  private static Refusal notThere(String what, String id) {
    String shown = id.length() > 60 ? id.substring(0, 60) + "…" : id;
    return Refusal.missing("this record has no " + what + " “" + shown + "”; search for its words");
  }

  /// Runs a query whose complaint about its arguments is for the reader.
  private static <T> T asked(Supplier<T> query) {
    try {
      return query.get();
    } catch (IllegalArgumentException e) {
      String message = e.getMessage();
      throw Refusal.bad(message == null ? "that can’t be read" : message);
    }
  }

  private Answer json(JsonNode node) {
    return Answer.json(json.writeValueAsString(node) + "\n");
  }

  private Answer page(String template, Frame frame, Map<String, Object> values) {
    Map<String, Object> all = new java.util.HashMap<>(values);
    all.put("frame", frame);
    StringOutput out = new StringOutput();
    templates.render(template + ".jte", all, out);
    return Answer.html(out.toString());
  }
}
