package fr.compteformation.platform.security;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NetworkTests {

	@ParameterizedTest
	@CsvSource({ "192.0.2.7, 192.0.2.7", "2001:db8:1:2:aaaa:bbbb:cccc:dddd, 2001:db8:1:2::",
			"2001:db8::1, 2001:db8:0:0::", "unknown, unknown" })
	void aNetworkIsShownReadably(String address, String told) {
		assertThat(Network.of(address).readable()).isEqualTo(told);
	}

}
