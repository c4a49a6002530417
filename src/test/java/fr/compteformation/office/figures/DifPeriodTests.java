package fr.compteformation.office.figures;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DifPeriodTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

	@Test
	void thePeriodBeforeIsAsLongAndEndsTheDayBefore() {
		assertThat(DifPeriod.MONTH.dates(TODAY)).isEqualTo(new DateRange(LocalDate.of(2026, 10, 31), TODAY));
		assertThat(DifPeriod.MONTH.before(TODAY))
			.isEqualTo(new DateRange(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 30)));
		assertThat(DifPeriod.QUARTER.before(TODAY).last())
			.isEqualTo(DifPeriod.QUARTER.dates(TODAY).first().minusDays(1));
	}

	@Test
	void aYearIsComparedWithTheSameDates() {
		assertThat(DifPeriod.YEAR.dates(TODAY)).isEqualTo(new DateRange(LocalDate.of(2025, 12, 1), TODAY));
		assertThat(DifPeriod.YEAR.before(TODAY))
			.isEqualTo(new DateRange(LocalDate.of(2024, 12, 1), LocalDate.of(2025, 11, 29)));
	}

	@Test
	void aChangeNeedsSomethingBefore() {
		PeriodChange more = new PeriodChange(PeriodChange.Measure.DECLARED, 15L, 12L);
		assertThat(more.difference()).isEqualTo(3);
		assertThat(more.percent()).isEqualTo(25);
		PeriodChange less = new PeriodChange(PeriodChange.Measure.DECLARED, 0L, 3L);
		assertThat(less.difference()).isEqualTo(-3);
		assertThat(less.percent()).isEqualTo(-100);
		assertThat(new PeriodChange(PeriodChange.Measure.DECLARED, 5L, 0L).difference()).isNull();
		assertThat(new PeriodChange(PeriodChange.Measure.MEDIAN, null, 60L).percent()).isNull();
		assertThat(new PeriodChange(PeriodChange.Measure.MEDIAN, 60L, null).difference()).isNull();
	}

}
