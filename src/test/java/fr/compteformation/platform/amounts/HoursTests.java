package fr.compteformation.platform.amounts;

import java.math.BigDecimal;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HoursTests {

	private static final Euros HOUR = new Euros(1500);

	@ParameterizedTest
	@CsvSource({ "348500,'232\u00a0h\u00a020','232\u00a0h\u00a020\u00a0min'",
			"50000,'33\u00a0h\u00a020','33\u00a0h\u00a020\u00a0min'", "180000,'120\u00a0h','120\u00a0h'",
			"24985,'16\u00a0h\u00a039','16\u00a0h\u00a039\u00a0min'",
			"12575,'8\u00a0h\u00a023','8\u00a0h\u00a023\u00a0min'",
			"7600,'5\u00a0h\u00a004','5\u00a0h\u00a04\u00a0min'", "0,'0\u00a0h','0\u00a0h'",
			"-50,'\u22120\u00a0h\u00a002','\u22120\u00a0h\u00a02\u00a0min'",
			"2400000,'1\u00a0600\u00a0h','1,600\u00a0h'" })
	void areWorthFifteenEurosEach(long cents, String french, String english) {
		assertThat(Hours.worth(new Euros(cents), HOUR).formatted(Locale.FRENCH)).isEqualTo(french);
		assertThat(Hours.worth(new Euros(cents), HOUR).formatted(Locale.ENGLISH)).isEqualTo(english);
	}

	@Test
	void sayWhatTheyDoToAnAccount() {
		assertThat(new Hours(2000).signed(Locale.FRENCH)).isEqualTo("+\u00a033\u00a0h\u00a020");
		assertThat(new Hours(-2000).signed(Locale.FRENCH)).isEqualTo("\u2212\u00a033\u00a0h\u00a020");
		assertThat(new Hours(0).signed(Locale.FRENCH)).isEqualTo("0\u00a0h");
	}

	@Test
	void areReadFromTheDecimalsOfAnEmployer() {
		assertThat(Hours.of(new BigDecimal("803.50"))).isEqualTo(new Hours(803 * 60 + 30));
		assertThat(Hours.of(new BigDecimal("0.01"))).isEqualTo(new Hours(0));
	}

}
