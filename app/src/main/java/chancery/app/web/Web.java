package chancery.app.web;

import chancery.core.actors.Register;
import chancery.io.store.Store;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.net.BindException;
import java.util.List;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Server;

/// Serves the record of one store on 127.0.0.1: pages that read well without scripts, each with a
/// JSON twin. It only reads, asks nothing of any other host, and answers this machine alone.
public final class Web implements AutoCloseable {
  private static final String HOST = "127.0.0.1";
  private static final int HEADER_BYTES = 16 * 1024;
  private static final long IDLE_MILLIS = 20_000;

  private final Javalin javalin;

  private Web(Javalin javalin) {
    this.javalin = javalin;
  }

  /// Starts to serve.
  ///
  /// @param port port on 127.0.0.1; 0 takes any free one
  /// @throws BindException where another program has the port
  public static Web start(Store store, Register register, int port) throws BindException {
    Site site = new Site(store, register);
    try {
      return new Web(Javalin.create(config -> configure(config, site, port)).start());
    } catch (JavalinBindException e) {
      throw (BindException)
          new BindException(
                  "port " + port + " can't be had (is it taken?); choose another with --port")
              .initCause(e);
    }
  }

  private static void configure(JavalinConfig config, Site site, int port) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = HEADER_BYTES;
    config.jetty.host = HOST;
    config.jetty.port = port;
    config.jetty.modifyHttpConfiguration(http -> {
      http.setRequestHeaderSize(HEADER_BYTES);
      http.setSendServerVersion(false);
    });
    config.jetty.modifyServer(Web::shortenIdling);
    config.routes.before(Guard::check);
    for (String path : List.of("/", "/<path>")) {
      config.routes.get(path, context -> answer(context, site));
      config.routes.head(path, context -> answer(context, site));
    }
    config.routes.exception(Refusal.class, (refusal, context) -> refuse(context, site, refusal));
    config.routes.exception(Exception.class, (fault, context) -> fail(context, site, fault));
  }

  /// A client that never finishes its request doesn't hold a thread for long.
  private static void shortenIdling(Server server) {
    server.addEventListener(
        new org.eclipse.jetty.util.component.LifeCycle.Listener() {
          @Override
          public void lifeCycleStarting(org.eclipse.jetty.util.component.LifeCycle event) {
            for (var connector : server.getConnectors()) {
              if (connector instanceof AbstractConnector c) {
                c.setIdleTimeout(IDLE_MILLIS);
              }
            }
          }
        });
  }

  private static void answer(Context context, Site site) {
    String path = context.path();
    String tag = site.tag(path);
    context.header("ETag", tag);
    context.header("Cache-Control", "no-cache");
    String known = context.header("If-None-Match");
    Query query = new Query(context.queryParamMap());
    if (known != null && known.contains(tag)) {
      context.status(304);
      return;
    }
    send(context, site.answer(path, query));
  }

  private static void refuse(Context context, Site site, Refusal refusal) {
    context.res().setHeader("ETag", null);
    refusal.allow().ifPresent(methods -> context.header("Allow", methods));
    send(context, site.refusal(context.path(), refusal));
  }

  private static void fail(Context context, Site site, Exception fault) {
    System.getLogger(Web.class.getName())
        .log(System.Logger.Level.ERROR, "a page could not be made: " + context.path(), fault);
    refuse(context, site, Refusal.ofOurOwn());
  }

  private static void send(Context context, Answer answer) {
    context.status(answer.status());
    context.contentType(answer.type());
    context.result(answer.body());
  }

  /// The address to open in a browser, such as `http://localhost:7070/`.
  public String address() {
    return "http://localhost:" + javalin.port() + "/";
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
