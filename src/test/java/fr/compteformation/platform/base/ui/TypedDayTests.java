package fr.compteformation.platform.base.ui;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedDayTests {

	@ParameterizedTest
	@ValueSource(strings = { "1/2/2026", "01.02.2026", " 1-2-2026 ", "01 02 2026", "01022026", "2026-02-01",
			"1er février 2026", "le 1 fevrier 2026", "1 Février 2026", "1\u00a0february\u202f2026", "01 / 02 / 2026",
			"\uff11/\uff12/2026" })
	void readsTheSpellingsOfADay(String typed) {
		assertThat(TypedDay.read(typed)).contains(LocalDate.of(2026, 2, 1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "31/02/2026", "1/13/2026", "1/2/26", "010226", "février 2026", "hier",
			"1 fevr 2026", "1/2/2026 x", "1/2/20260", "\ud83d\ude00" })
	void refusesWhatIsNoDayOrNotClear(String typed) {
		assertThat(TypedDay.read(typed)).isEmpty();
	}

}
