package chancery.app.web;

import io.javalin.http.Context;
import java.util.Locale;

/// Stands before every page: the security headers, reading only, and no name but this machine's own
/// (a foreign page that rebinds its name to 127.0.0.1 gets nothing).
final class Guard {
  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src"
          + " 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private Guard() {}

  static void check(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("X-Frame-Options", "DENY");
    String method = context.req().getMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      throw Refusal.method();
    }
    String host = context.header("Host");
    if (host == null || !isOurs(host)) {
      throw Refusal.foreignHost();
    }
  }

  private static boolean isOurs(String host) {
    String name = host.replaceFirst(":[0-9]{1,5}$", "").toLowerCase(Locale.ROOT);
    return name.equals("localhost") || name.equals("127.0.0.1");
  }
}
