package fr.compteformation.platform.base;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NoBreakSpacesTests {

	@Test
	void frenchPunctuationStaysOnItsLine() {
		assertThat(french("Une question ? Oui ! « Mon DIF » : 3 ; 4"))
			.isEqualTo("Une question\u00a0? Oui\u00a0! «\u00a0Mon DIF\u00a0»\u00a0: 3\u00a0; 4");
	}

	@Test
	void amountsNeverBreak() {
		assertThat(french("jusqu’à 5 000 € ou 120 h")).isEqualTo("jusqu’à 5\u00a0000\u00a0€ ou 120\u00a0h");
		assertThat(french("1\u202f800,00\u202f€")).isEqualTo("1\u00a0800,00\u00a0€");
	}

	@Test
	void englishPunctuationTakesNoSpace() {
		assertThat(NoBreakSpaces.in("Really? 10 MB : yes", Locale.ENGLISH)).isEqualTo("Really? 10\u00a0MB : yes");
	}

	@Test
	void listsAndYearsKeepTheirSpaces() {
		assertThat(french("1. Patientez\n- 31 décembre 2014, en 15 ou 13"))
			.isEqualTo("1. Patientez\n- 31 décembre 2014, en 15 ou 13");
	}

	private static String french(String text) {
		return NoBreakSpaces.in(text, Locale.FRENCH);
	}

}
