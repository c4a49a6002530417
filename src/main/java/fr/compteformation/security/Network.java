package fr.compteformation.security;

import java.io.Serializable;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where a request comes from, as far as tries are counted: an IPv4 address, or the 64
 * bits of an IPv6 address that one household has to itself.
 *
 * @param value in either notation
 */
public record Network(String value) implements Serializable {

	private static final int BYTES = 8;

	/**
	 * The network of an IP address.
	 * @param address as the trusted proxies tell it, which is what the request says
	 */
	public static Network of(String address) {
		if (address.indexOf(':') < 0) {
			return new Network(address);
		}
		try {
			byte[] bytes = InetAddress.getByName(address).getAddress();
			return new Network(HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(BYTES, bytes.length))));
		}
		catch (UnknownHostException unreadable) {
			return new Network(address);
		}
	}

	@Override
	public String toString() {
		return "********";
	}

}
