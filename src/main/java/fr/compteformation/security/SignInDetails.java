package fr.compteformation.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Where a sign-in comes from.
 *
 * @param address the IP address, as the trusted proxies tell it
 * @param deviceProofs what {@link KnownDevices} finds on the device
 */
record SignInDetails(String address, List<String> deviceProofs) {

	private static final int NETWORK_BYTES = 8;

	/**
	 * What is counted: an IPv4 address, or the 64 bits of an IPv6 address that one
	 * household has to itself.
	 */
	String network() {
		if (this.address.indexOf(':') < 0) {
			return this.address;
		}
		try {
			byte[] bytes = InetAddress.getByName(this.address).getAddress();
			return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(NETWORK_BYTES, bytes.length)));
		}
		catch (UnknownHostException unreadable) {
			return this.address;
		}
	}

}
