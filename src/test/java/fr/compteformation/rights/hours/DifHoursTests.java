package fr.compteformation.rights.hours;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.compteformation.rights.hours.RoundingPolicy.Rounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DifHoursTests {

	@ParameterizedTest
	@CsvSource({ "96,96,96", "17.5,18,18", "17.25,18,17", "17.01,18,17", "17.49,18,17", "0,0,0", "0.4,1,0" })
	void areRoundedByPolicy(String typed, int ceiling, int halfUp) {
		assertThat(sum(Rounding.CEILING, typed)).isEqualTo(new DifHours(ceiling));
		assertThat(sum(Rounding.HALF_UP, typed)).isEqualTo(new DifHours(halfUp));
	}

	@Test
	void areAddedFirstAndRoundedOnce() {
		assertThat(sum(Rounding.CEILING, "17.25", "17.25", "17.25")).isEqualTo(new DifHours(52));
		assertThat(sum(Rounding.HALF_UP, "17.25", "17.25")).isEqualTo(new DifHours(35));
	}

	@Test
	void areNeverLessThanNone() {
		assertThatIllegalArgumentException().isThrownBy(() -> new DifHours(-1));
	}

	private static DifHours sum(Rounding rounding, String... hours) {
		List<EmployerHours> employers = Arrays.stream(hours)
			.map((typed) -> new EmployerHours(new BigDecimal(typed)))
			.toList();
		return DifHours.sum(employers, rounding);
	}

}
