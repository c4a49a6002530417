package fr.compteformation.rights.hours;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EmployerHoursTests {

	@ParameterizedTest
	@CsvSource({ "96,96", "0,0", "'17,5',17.5", "17.50,17.5", "' 96 h ',96", "96h,96", "'96 heures',96", "'1 hour',1",
			"'9\u00a06\u202fh',96", "\uff19\uff16,96", "'0,25',0.25", "120,120", "-0,0" })
	void readsHoursAsPeopleWriteThem(String typed, BigDecimal hours) {
		assertThat(EmployerHours.read(typed)).isEqualTo(new HoursReading.Valid(new EmployerHours(hours)));
	}

	@ParameterizedTest
	@CsvSource({ "'',dif.hours.notANumber", "'  ',dif.hours.notANumber", "quatre,dif.hours.notANumber",
			"17h30,dif.hours.notANumber", "17:30,dif.hours.notANumber", "'1,2,3',dif.hours.notANumber",
			"1e3,dif.hours.notANumber", "12345678901,dif.hours.notANumber", "'17,333',dif.hours.decimals",
			"-5,dif.hours.negative", "\u22125,dif.hours.negative", "'-0,5',dif.hours.negative" })
	void saysWhatIsExpectedInstead(String typed, String messageKey) {
		assertThat(EmployerHours.read(typed)).isEqualTo(new HoursReading.Invalid(messageKey));
	}

	@Test
	void areNeverLessThanNone() {
		assertThatIllegalArgumentException().isThrownBy(() -> new EmployerHours(new BigDecimal("-0.5")));
	}

}
