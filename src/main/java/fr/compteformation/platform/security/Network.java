package fr.compteformation.platform.security;

import java.io.Serializable;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The network of a client, as used by rate limits: an IPv4 address, or the /64 prefix of
 * an IPv6 address, which one household owns.
 *
 * @param value in the usual notation
 */
public record Network(String value) implements Serializable {

	private static final int BYTES = 8;

	private static final Pattern HOUSEHOLD = Pattern.compile("([0-9a-f]{4})".repeat(4));

	private static final Pattern NEIGHBOUR = Pattern.compile("(\\d+\\.\\d+\\.\\d+)\\.\\d+");

	/**
	 * The network of an IP address.
	 * @param address the client address of the request, as resolved from trusted proxies
	 */
	public static Network of(String address) {
		if (address.indexOf(':') < 0) {
			return new Network(address);
		}
		try {
			InetAddress read = InetAddress.getByName(address);
			byte[] bytes = read.getAddress();
			// An IPv4-mapped IPv6 address.
			if (bytes.length < BYTES) {
				return new Network(read.getHostAddress());
			}
			return new Network(HexFormat.of().formatHex(Arrays.copyOf(bytes, BYTES)));
		}
		catch (UnknownHostException unreadable) {
			return new Network(address);
		}
	}

	/**
	 * The addresses that one person can easily obtain: the /24 of an IPv4 address, or a
	 * household’s IPv6 prefix.
	 */
	public String prefix() {
		Matcher neighbour = NEIGHBOUR.matcher(this.value);
		return neighbour.matches() ? neighbour.group(1) : this.value;
	}

	/** As shown to people, such as "192.0.2.7" or "2001:db8:1:2::". */
	public String readable() {
		return HOUSEHOLD.matcher(this.value).matches()
				? HOUSEHOLD.matcher(this.value).replaceFirst("$1:$2:$3:$4::").replaceAll("\\b0{1,3}(?=[0-9a-f])", "")
				: this.value;
	}

	@Override
	public String toString() {
		return "********";
	}

}
