package fr.compteformation.platform.amounts;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EurosTests {

	// U+202F between thousands and U+00A0 before the sign prevent line breaks.
	@ParameterizedTest
	@CsvSource({ "0,'0,00\u00a0€'", "5,'0,05\u00a0€'", "181000,'1\u00a0810,00\u00a0€'",
			"123456789,'1\u00a0234\u00a0567,89\u00a0€'", "-1250,'-12,50\u00a0€'" })
	void areWrittenInFrenchWithSpacesThatDoNotBreak(long cents, String written) {
		assertThat(new Euros(cents).formatted(Locale.FRENCH)).isEqualTo(written);
		assertThat(new Euros(cents).formatted(Locale.FRANCE)).isEqualTo(written);
	}

	@ParameterizedTest
	@CsvSource({ "0,€0.00", "181000,'€1,810.00'", "-1250,-€12.50" })
	void areWrittenInEnglishWithTheSignFirst(long cents, String written) {
		assertThat(new Euros(cents).formatted(Locale.ENGLISH)).isEqualTo(written);
	}

	// U+2212 is the minus sign, as wide as the plus; a hyphen is not.
	@ParameterizedTest
	@CsvSource({ "50000,'+\u00a0500,00\u00a0€',+€500.00",
			"-120000,'\u2212\u00a01\u00a0200,00\u00a0€','\u2212€1,200.00'", "0,'0,00\u00a0€',€0.00" })
	void sayWhatTheyDoToAnAccount(long cents, String french, String english) {
		assertThat(new Euros(cents).signed(Locale.FRENCH)).isEqualTo(french);
		assertThat(new Euros(cents).signed(Locale.ENGLISH)).isEqualTo(english);
	}

	@ParameterizedTest
	@CsvSource({ "348500,'3\u00a0485\u00a0€','€3,485'", "400000,'4\u00a0000\u00a0€','€4,000'",
			"24985,'249,85\u00a0€',€249.85", "0,'0\u00a0€',€0" })
	void leaveOutCentsThatAreNotThere(long cents, String french, String english) {
		assertThat(new Euros(cents).brief(Locale.FRENCH)).isEqualTo(french);
		assertThat(new Euros(cents).brief(Locale.ENGLISH)).isEqualTo(english);
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

}
