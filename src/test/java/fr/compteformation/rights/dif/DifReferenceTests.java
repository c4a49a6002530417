package fr.compteformation.rights.dif;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DifReferenceTests {

	@Test
	void thousandsAreApart() {
		assertThat(new DifReference(7).formatted()).isEqualTo("7");
		assertThat(new DifReference(48_217).formatted()).isEqualTo("48\u00a0217");
		assertThat(new DifReference(3_000_042).formatted()).isEqualTo("3\u00a0000\u00a0042");
	}

	@ParameterizedTest
	@ValueSource(strings = { "48217", "48 217", " 48\u00a0217 ", "48\u202f217" })
	void spacesDoNotMatter(String typed) {
		assertThat(DifReference.read(typed)).contains(new DifReference(48_217));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0", "-1", "48-217", "48217a", "1234567890123456789" })
	void otherTextsAreNone(String typed) {
		assertThat(DifReference.read(typed)).isEmpty();
	}

}
