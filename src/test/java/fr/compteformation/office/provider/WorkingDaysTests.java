package fr.compteformation.office.provider;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingDaysTests {

	@ParameterizedTest
	@CsvSource({ "2024, 2024-03-31", "2025, 2025-04-20", "2026, 2026-04-05", "2027, 2027-03-28", "2038, 2038-04-25" })
	void easterIsAsInTheCalendar(int year, LocalDate easter) {
		assertThat(WorkingDays.easter(year)).isEqualTo(easter);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-01-01", "2026-04-06", "2026-05-01", "2026-05-08", "2026-05-14", "2026-05-25",
			"2026-07-14", "2026-08-15", "2026-11-01", "2026-11-11", "2026-12-25" })
	void nobodyWorksOnPublicHolidays(LocalDate holiday) {
		assertThat(WorkingDays.isOne(holiday)).isFalse();
	}

	@Test
	void nobodyWorksOnWeekends() {
		assertThat(WorkingDays.isOne(LocalDate.of(2026, 11, 28))).isFalse();
		assertThat(WorkingDays.isOne(LocalDate.of(2026, 11, 29))).isFalse();
		assertThat(WorkingDays.isOne(LocalDate.of(2026, 11, 30))).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-30, 2026-12-02", "2026-11-27, 2026-12-01", "2026-11-28, 2026-12-01", "2026-12-24, 2026-12-29",
			"2026-05-12, 2026-05-15" })
	void twoDaysSkipWhatIsNoWorkingDay(LocalDate asked, LocalDate due) {
		assertThat(WorkingDays.after(asked, 2)).isEqualTo(due);
	}

}
