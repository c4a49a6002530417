package fr.compteformation.platform.security;

import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SecretTokenTests {

	@Test
	void has256Bits() {
		assertThat(Base64.getUrlDecoder().decode(SecretToken.random().value())).hasSize(32);
	}

	@Test
	void fitsIntoAnAddressAndACookie() {
		assertThat(SecretToken.random().value()).matches("[A-Za-z0-9_-]{43}");
	}

	@Test
	void isNeverTheSameTwice() {
		assertThat(IntStream.range(0, 1000).mapToObj((i) -> SecretToken.random()).collect(Collectors.toSet()))
			.hasSize(1000);
	}

	@Test
	void matchesItsOwnHashOnly() {
		SecretToken token = SecretToken.random();
		assertThat(token.hash()).matches("[0-9a-f]{64}").isNotEqualTo(token.value());
		assertThat(token.matches(token.hash())).isTrue();
		assertThat(token.matches(SecretToken.random().hash())).isFalse();
		assertThat(token.matches("")).isFalse();
	}

	@Test
	void hashesAsSha256() {
		assertThat(new SecretToken("abc").hash())
			.isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	}

	@Test
	void printsNothingOfItself() {
		assertThat(SecretToken.random()).hasToString("********");
	}

}
