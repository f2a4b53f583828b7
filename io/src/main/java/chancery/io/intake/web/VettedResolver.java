package chancery.io.intake.web;

import chancery.io.intake.web.PublicAddresses.Names;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/// Gives the client addresses that have been looked at, and no other: a name that leads to a
/// private address even among others has none. The client dials what this returns, so a second
/// look-up that answers otherwise is looked at too.
final class VettedResolver implements DnsResolver {
  private final Names names;
  private final Predicate<InetAddress> allowed;

  VettedResolver(Names names, Predicate<InetAddress> allowed) {
    this.names = names;
    this.allowed = allowed;
  }

  /// The host's name leads where nothing may be fetched from.
  static final class PrivateAddressException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    PrivateAddressException(String host) {
      super(host + " leads to a private address, from which nothing is fetched");
    }
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] all = names.all(host);
    for (InetAddress address : all) {
      if (!allowed.test(address)) {
        throw new PrivateAddressException(host);
      }
    }
    return all;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
