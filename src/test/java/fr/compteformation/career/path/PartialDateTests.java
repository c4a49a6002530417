package fr.compteformation.career.path;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PartialDateTests {

	@ParameterizedTest
	@CsvSource({ "2019, 2019", "03/2019, 2019-03", "3/2019, 2019-03", "3-2019, 2019-03", "2019-03, 2019-03",
			"mars 2019, 2019-03", "Déc 2019, 2019-12", "août 2019, 2019-08", "March 2019, 2019-03",
			" 12.2019 , 2019-12" })
	void yearsAndMonthsAreReadAsPeopleTypeThem(String typed, String read) {
		assertThat(PartialDate.read(typed)).map(PartialDate::toString).contains(read);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "19", "13/2019", "0/2019", "1899", "3000", "ju 2019", "juil", "12/03/2019", "hier" })
	void whatIsNoDateIsRefused(String typed) {
		assertThat(PartialDate.read(typed)).isEmpty();
	}

	@Test
	void itIsWrittenInWords() {
		assertThat(date("2019-03").inWords(Locale.FRENCH)).isEqualTo("mars 2019");
		assertThat(date("2019-03").inWords(Locale.ENGLISH)).isEqualTo("March 2019");
		assertThat(date("2019").inWords(Locale.FRENCH)).isEqualTo("2019");
	}

	@Test
	void whatIsTypedComesBackAsItWas() {
		assertThat(date("2019-03").typed()).isEqualTo("03/2019");
		assertThat(date("2019").typed()).isEqualTo("2019");
	}

	@Test
	void aYearIsNeitherBeforeNorAfterItsMonths() {
		assertThat(date("2019").isAfter(date("2019-12"))).isFalse();
		assertThat(date("2019-12").isAfter(date("2019"))).isFalse();
		assertThat(date("2019-12").isAfter(date("2019-11"))).isTrue();
		assertThat(date("2020").isAfter(date("2019-12"))).isTrue();
	}

	@Test
	void datesAreSortedWithTheYearFirst() {
		assertThat(Stream.of("2019-03", "2018", "2019").map(PartialDateTests::date).sorted().map(PartialDate::toString))
			.isEqualTo(List.of("2018", "2019", "2019-03"));
	}

	@Test
	void aDayHasAMonth() {
		assertThat(PartialDate.of(LocalDate.of(2026, 11, 30))).hasToString("2026-11");
	}

	private static PartialDate date(String text) {
		return PartialDate.read(text).orElseThrow();
	}

}
