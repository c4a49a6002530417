package fr.compteformation.platform.register;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SiretTests {

	@ParameterizedTest
	@ValueSource(strings = { "73282932000074", "40483304800022", "00000000100008" })
	void aRightCheckDigitIsTaken(String siret) {
		assertThat(Siret.isOne(siret)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "35600000000048", "35600000049837", "35600000000006" })
	void theEstablishmentsOfLaPosteFollowTheirOwnRule(String siret) {
		assertThat(Siret.isOne(siret)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "73282932000075", "7328293200007", "732829320000740", "7328293200007A",
			"00000000000000", "35600000049838", "٧٣٢٨٢٩٣٢٠٠٠٠٧٤" })
	void anythingElseIsNot(String text) {
		assertThat(Siret.isOne(text)).isFalse();
	}

	@Test
	void onlyARealOneCanBeMade() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Siret("73282932000075"));
	}

}
