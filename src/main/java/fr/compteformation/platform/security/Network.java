package fr.compteformation.platform.security;

import java.io.Serializable;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a request comes from, as far as tries are counted: an IPv4 address, or the 64
 * bits of an IPv6 address that one household has to itself.
 *
 * @param value in either notation
 */
public record Network(String value) implements Serializable {

	private static final int BYTES = 8;

	private static final Pattern HOUSEHOLD = Pattern.compile("([0-9a-f]{4})".repeat(4));

	private static final Pattern NEIGHBOUR = Pattern.compile("(\\d+\\.\\d+\\.\\d+)\\.\\d+");

	/**
	 * The network of an IP address.
	 * @param address as the trusted proxies tell it, which is what the request says
	 */
	public static Network of(String address) {
		if (address.indexOf(':') < 0) {
			return new Network(address);
		}
		try {
			InetAddress read = InetAddress.getByName(address);
			byte[] bytes = read.getAddress();
			// What stands for an IPv4 address is one.
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
	 * The addresses that one person may easily have at hand: the 256 neighbours of an
	 * IPv4 address, or a household’s IPv6.
	 */
	public String prefix() {
		Matcher neighbour = NEIGHBOUR.matcher(this.value);
		return neighbour.matches() ? neighbour.group(1) : this.value;
	}

	/**
	 * As a person may know it from elsewhere, such as "192.0.2.7" or "2001:db8:1:2::".
	 */
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
