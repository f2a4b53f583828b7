package chancery.io.intake.web;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/// Tells addresses of the public network from those that lead to this machine, its neighbours, or
/// nowhere (IANA's registries of special-purpose addresses).
public final class PublicAddresses {
  private PublicAddresses() {}

  /// True where the address is one of the public network.
  public static boolean isPublic(InetAddress address) {
    boolean special =
        address.isAnyLocalAddress()
            || address.isLoopbackAddress()
            || address.isLinkLocalAddress()
            || address.isSiteLocalAddress()
            || address.isMulticastAddress();
    if (special) {
      return false;
    }
    return switch (address) {
      case Inet4Address four -> isPublic(four.getAddress());
      case Inet6Address six -> isPublic6(six.getAddress());
      default -> false;
    };
  }

  private static boolean isPublic(byte[] a) {
    int first = a[0] & 0xff;
    int second = a[1] & 0xff;
    int third = a[2] & 0xff;
    boolean reserved = first == 0 || first == 10 || first == 127 || first >= 224;
    boolean shared = first == 100 && second >= 64 && second < 128;
    boolean local =
        (first == 172 && second >= 16 && second < 32)
            || (first == 192 && second == 168)
            || (first == 169 && second == 254);
    boolean special =
        (first == 192 && second == 0 && (third == 0 || third == 2))
            || (first == 192 && second == 88 && third == 99)
            || (first == 198 && (second == 18 || second == 19))
            || (first == 198 && second == 51 && third == 100)
            || (first == 203 && second == 0 && third == 113);
    return !reserved && !shared && !local && !special;
  }

  /// Only 2000::/3 is given out; what carries an address of version 4 is judged by that.
  private static boolean isPublic6(byte[] a) {
    if (starts(a, 0x00, 0x64, 0xff, 0x9b)) {
      return isPublic(carried(a, 12));
    }
    if (starts(a, 0x20, 0x02)) {
      return isPublic(carried(a, 2));
    }
    boolean given = (a[0] & 0xe0) == 0x20;
    boolean teredo = starts(a, 0x20, 0x01, 0x00, 0x00);
    boolean examples = starts(a, 0x20, 0x01, 0x0d, 0xb8) || starts(a, 0x3f, 0xff);
    return given && !teredo && !examples;
  }

  private static byte[] carried(byte[] a, int at) {
    return new byte[] {a[at], a[at + 1], a[at + 2], a[at + 3]};
  }

  private static boolean starts(byte[] a, int... head) {
    for (int i = 0; i < head.length; i++) {
      if ((a[i] & 0xff) != head[i]) {
        return false;
      }
    }
    return true;
  }

  /// Looks up a host's addresses.
  public interface Names {
    /// All of them.
    InetAddress[] all(String host) throws UnknownHostException;
  }
}
