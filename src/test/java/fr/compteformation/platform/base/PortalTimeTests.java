package fr.compteformation.platform.base;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PortalTimeTests {

	@ParameterizedTest
	@CsvSource({ "2026-12-05T16:42:00Z,samedi 5 décembre 2026,17:42",
			"2026-07-01T16:42:00Z,mercredi 1er juillet 2026,18:42",
			"2026-12-31T23:30:00Z,vendredi 1er janvier 2027,00:30",
			"2027-03-28T01:00:00Z,dimanche 28 mars 2027,03:00" })
	void tellsTheTimeOfParisInSummerAndInWinter(Instant instant, String day, String hour) {
		assertThat(PortalTime.day(instant, Locale.FRENCH)).isEqualTo(day);
		assertThat(PortalTime.hour(instant, Locale.FRENCH)).isEqualTo(hour);
	}

	@Test
	void todayIsTheDateInFranceWhateverTheZoneOfTheClock() {
		Instant instant = Instant.parse("2026-12-31T23:30:00Z");
		assertThat(PortalTime.today(Clock.fixed(instant, ZoneOffset.UTC))).isEqualTo(LocalDate.of(2027, 1, 1));
	}

	@Test
	void tellsItInEnglishWithTheDayFirstAnd24Hours() {
		Instant instant = Instant.parse("2026-12-05T16:42:00Z");
		// The comma depends on the version of Java.
		assertThat(PortalTime.day(instant, Locale.ENGLISH)).matches("Saturday,? 5 December 2026");
		assertThat(PortalTime.hour(instant, Locale.ENGLISH)).isEqualTo("17:42");
	}

	@ParameterizedTest
	@CsvSource({ "2019-01-01,1er janvier 2019,1er janv. 2019,janvier 2019",
			"2026-02-02,2 février 2026,2 févr. 2026,février 2026", "2026-05-21,21 mai 2026,21 mai 2026,mai 2026" })
	void tellsADateAsLongAsThereIsRoom(LocalDate date, String full, String brief, String month) {
		assertThat(PortalTime.date(date, Locale.FRENCH)).isEqualTo(full);
		assertThat(PortalTime.shortDate(date, Locale.FRENCH)).isEqualTo(brief.replace(' ', '\u00a0'));
		assertThat(PortalTime.month(date, Locale.FRENCH)).isEqualTo(month);
	}

	@Test
	void tellsADateInEnglish() {
		LocalDate date = LocalDate.of(2026, 2, 1);
		assertThat(PortalTime.date(date, Locale.ENGLISH)).isEqualTo("1 February 2026");
		assertThat(PortalTime.shortDate(date, Locale.ENGLISH)).isEqualTo("1\u00a0Feb\u00a02026");
		assertThat(PortalTime.month(date, Locale.ENGLISH)).isEqualTo("February 2026");
	}

}
