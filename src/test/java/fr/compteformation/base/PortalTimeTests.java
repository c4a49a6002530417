package fr.compteformation.base;

import java.time.Instant;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PortalTimeTests {

	@ParameterizedTest
	@CsvSource({ "2026-12-05T16:42:00Z,samedi 5 décembre 2026,17:42",
			"2026-07-01T16:42:00Z,mercredi 1 juillet 2026,18:42", "2026-12-31T23:30:00Z,vendredi 1 janvier 2027,00:30",
			"2027-03-28T01:00:00Z,dimanche 28 mars 2027,03:00" })
	void tellsTheTimeOfParisInSummerAndInWinter(Instant instant, String day, String hour) {
		assertThat(PortalTime.day(instant, Locale.FRENCH)).isEqualTo(day);
		assertThat(PortalTime.hour(instant, Locale.FRENCH)).isEqualTo(hour);
	}

	@Test
	void tellsItInEnglishWithTheDayFirstAnd24Hours() {
		Instant instant = Instant.parse("2026-12-05T16:42:00Z");
		// The comma comes and goes with the version of Java.
		assertThat(PortalTime.day(instant, Locale.ENGLISH)).matches("Saturday,? 5 December 2026");
		assertThat(PortalTime.hour(instant, Locale.ENGLISH)).isEqualTo("17:42");
	}

}
