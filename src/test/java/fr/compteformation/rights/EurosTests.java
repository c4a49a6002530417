package fr.compteformation.rights;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EurosTests {

	// U+202F between thousands, U+00A0 before the sign: neither breaks a line.
	@ParameterizedTest
	@CsvSource({ "0,'0,00\u00a0€'", "5,'0,05\u00a0€'", "181000,'1\u202f810,00\u00a0€'",
			"123456789,'1\u202f234\u202f567,89\u00a0€'", "-1250,'-12,50\u00a0€'" })
	void areWrittenInFrenchWithSpacesThatDoNotBreak(long cents, String written) {
		assertThat(new Euros(cents).formatted(Locale.FRENCH)).isEqualTo(written);
		assertThat(new Euros(cents).formatted(Locale.FRANCE)).isEqualTo(written);
	}

	@ParameterizedTest
	@CsvSource({ "0,€0.00", "181000,'€1,810.00'", "-1250,-€12.50" })
	void areWrittenInEnglishWithTheSignFirst(long cents, String written) {
		assertThat(new Euros(cents).formatted(Locale.ENGLISH)).isEqualTo(written);
	}

	@Test
	void addUpToTheCentAndNeverOverflow() {
		assertThat(new Euros(181_000).plus(new Euros(5))).isEqualTo(new Euros(181_005));
		assertThatExceptionOfType(ArithmeticException.class)
			.isThrownBy(() -> new Euros(Long.MAX_VALUE).plus(new Euros(1)));
	}

	@Test
	void areOrderedByAmount() {
		assertThat(new Euros(-1)).isLessThan(Euros.ZERO);
		assertThat(Euros.ZERO).isLessThan(new Euros(1));
	}

	@Test
	void theHeadlineIsCpfAndDifWithoutTheCec() {
		Balances balances = new Balances(new Euros(50_000), new Euros(180_000), new Euros(24_000), 3);
		assertThat(balances.headline()).isEqualTo(new Euros(230_000));
	}

}
