package fr.compteformation.platform.onetime;

import java.math.BigInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PaperAlphabetTests {

	@Test
	void numbersBecomeGroups() {
		assertThat(PaperAlphabet.of(BigInteger.ZERO, 10)).isEqualTo("2222-2222-22");
		assertThat(PaperAlphabet.of(BigInteger.ONE.shiftLeft(256).subtract(BigInteger.ONE), 16))
			.isEqualTo("ZZZZ-ZZZZ-ZZZZ-ZZZZ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "K7MP-2R9D-4T", "k7mp2r9d4t", " k7mp 2r9d\u00a04t ", "K7MP–2R9D–4T" })
	void typedInAnyWayItIsTheSame(String typed) {
		assertThat(PaperAlphabet.read(typed, 10)).contains("K7MP-2R9D-4T");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "K7MP-2R9D-4", "K7MP-2R9D-4TT", "K7MP-2R9D-40", "K7MP-2R9D-4O", "K7MP_2R9D_4T" })
	void otherTextIsNoCode(String typed) {
		assertThat(PaperAlphabet.read(typed, 10)).isEmpty();
	}

	@Test
	void randomCodesDiffer() {
		assertThat(PaperAlphabet.random(16)).matches("([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}")
			.isNotEqualTo(PaperAlphabet.random(16));
	}

}
