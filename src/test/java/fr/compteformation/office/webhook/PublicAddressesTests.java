package fr.compteformation.office.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class PublicAddressesTests {

	@ParameterizedTest
	@ValueSource(strings = { "0.0.0.0", "0.1.2.3", "10.1.2.3", "100.64.0.1", "127.0.0.1", "127.8.8.8",
			"169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.168.1.1", "198.18.0.1", "224.0.0.1",
			"255.255.255.255", "::", "::1", "fe80::1", "fc00::1", "fd12::1", "fec0::1", "ff02::1", "::ffff:10.0.0.1",
			"64:ff9b::a00:1", "2002:a00:1::", "2001::1", "2001:db8::1" })
	void aPrivateAddressIsRefused(String address) throws UnknownHostException {
		assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
		assertThatIOException().isThrownBy(() -> PublicAddresses.check(address));
	}

	@ParameterizedTest
	@ValueSource(strings = { "8.8.8.8", "100.63.255.255", "100.128.0.1", "172.32.0.1", "192.1.0.1", "223.255.255.255",
			"2a01:e0a::1", "2001:4860:4860::8888" })
	void aPublicAddressIsTaken(String address) throws UnknownHostException {
		assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
	}

	@Test
	void aNameThatLeadsHomeIsRefused() {
		assertThatIOException().isThrownBy(() -> PublicAddresses.check("localhost"));
	}

}
