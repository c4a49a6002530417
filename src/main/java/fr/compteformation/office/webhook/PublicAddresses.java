package fr.compteformation.office.webhook;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * Refuses hosts with an address that is not public: a message must not reach the
 * operator’s own network because a name leads there.
 */
final class PublicAddresses {

	private PublicAddresses() {
	}

	/**
	 * @throws IOException if the host is unknown, or if one of its addresses is private
	 */
	static void check(String host) throws IOException {
		for (InetAddress address : InetAddress.getAllByName(host)) {
			if (!isPublic(address)) {
				throw new IOException("the host has a private address");
			}
		}
	}

	static boolean isPublic(InetAddress address) {
		if (address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress()
				|| address.isSiteLocalAddress() || address.isMulticastAddress()) {
			return false;
		}
		byte[] bytes = address.getAddress();
		int first = bytes[0] & 0xff;
		int second = bytes[1] & 0xff;
		if (address instanceof Inet6Address) {
			// Unique local (fc00::/7), documentation (2001:db8::/32), and addresses that
			// hold
			// an IPv4 address: NAT64 (64:ff9b::/16), 6to4 (2002::/16), Teredo
			// (2001::/32).
			return (first & 0xfe) != 0xfc && !(first == 0x20 && second == 0x02) && !(first == 0 && second == 0x64)
					&& !(first == 0x20 && second == 0x01
							&& (bytes[2] == 0 && bytes[3] == 0 || bytes[2] == 0x0d && (bytes[3] & 0xff) == 0xb8))
					&& !(first == 0 && second == 0);
		}
		// This network, shared (100.64/10), protocol assignments (192.0.0/24), tests of
		// networks (198.18/15), reserved (240/4).
		return first != 0 && !(first == 100 && (second & 0xc0) == 64) && !(first == 192 && second == 0 && bytes[2] == 0)
				&& !(first == 198 && (second & 0xfe) == 18) && first < 240;
	}

}
