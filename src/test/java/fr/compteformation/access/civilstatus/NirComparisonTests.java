package fr.compteformation.access.civilstatus;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.compteformation.people.holder.Nir;

import static org.assertj.core.api.Assertions.assertThat;

class NirComparisonTests {

	@Test
	void aNumberThatFitsDiffersInNothing() {
		assertThat(mismatches("2550814047015", person(true, "1955-08-14", "14047", "99100"))).isEmpty();
	}

	@Test
	void theOtherSexIsReported() {
		assertThat(mismatches("2550814047015", person(false, "1955-08-14", "14047", "99100")))
			.containsExactly(NirComparison.Mismatch.SEX);
	}

	@ParameterizedTest
	@CsvSource({ "1954-08-14, YEAR", "1956-08-14, YEAR", "2045-08-14, YEAR", "1955-07-14, MONTH", "1955-09-14, MONTH",
			"1955-01-01, MONTH" })
	void anotherYearOrMonthIsReported(String birthDate, NirComparison.Mismatch told) {
		assertThat(mismatches("2550814047015", person(true, birthDate, "14047", "99100"))).containsExactly(told);
	}

	@Test
	void aNumberKnowsNoCentury() {
		assertThat(mismatches("2050814047015", person(true, "1905-08-14", "14047", "99100"))).isEmpty();
		assertThat(mismatches("2050814047015", person(true, "2005-08-14", "14047", "99100"))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "20", "30", "38", "42", "50", "77", "99" })
	void aMonthThatStandsForNoneFitsAny(String month) {
		String number = "255" + month + "14047015";
		assertThat(mismatches(number, person(true, "1955-08-14", "14047", "99100"))).isEmpty();
		assertThat(mismatches(number, person(true, "1955-01-01", "14047", "99100"))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1955-00-00", "1955-00-01" })
	void aMonthThatNobodyKnowsFitsAny(String birthDate) {
		assertThat(mismatches("2550814047015", person(true, birthDate, "14047", "99100"))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1955-08-00", "1955-08-01", "1955-08-31" })
	void theDayDoesNotMatter(String birthDate) {
		assertThat(mismatches("2550814047015", person(true, birthDate, "14047", "99100"))).isEmpty();
	}

	@Test
	void allDifferencesAreReportedInTheOrderOfTheNumber() {
		assertThat(mismatches("2550814047015", person(false, "1954-07-14", "29232", "99100"))).containsExactly(
				NirComparison.Mismatch.SEX, NirComparison.Mismatch.YEAR, NirComparison.Mismatch.MONTH,
				NirComparison.Mismatch.PLACE);
	}

	@ParameterizedTest(name = "{0}: {1} {2} in {3} is {4}")
	@CsvSource(delimiter = '|', textBlock = """
			the same commune                     | 14047 | 99100 | 14047 | 1955 | true
			another commune                      | 14118 | 99100 | 14047 | 1955 | false
			another department                   | 50147 | 99100 | 14047 | 1955 | false
			no country beside the commune        | 14047 |       | 14047 | 1955 | true
			Upper Corsica today                  | 2B096 | 99100 | 2B096 | 1985 | true
			Corsica before 1976                  | 2B096 | 99100 | 20096 | 1970 | true
			Corsica given as before 1976         | 20096 | 99100 | 2A096 | 1975 | true
			one Corsica after 1976               | 2B096 | 99100 | 20096 | 1985 | false
			the other half of Corsica            | 2A004 | 99100 | 2B004 | 1970 | false
			Nanterre, in the Seine until 1968    | 92050 | 99100 | 75050 | 1960 | true
			Nanterre in a new department         | 92050 | 99100 | 75050 | 1975 | false
			Argenteuil, in Seine-et-Oise         | 95018 | 99100 | 78018 | 1960 | true
			a department beside the Seine        | 77288 | 99100 | 75288 | 1960 | false
			a district of Paris                  | 75056 | 99100 | 75114 | 1990 | true
			Paris as a whole                     | 75114 | 99100 | 75056 | 1990 | true
			another district of Paris            | 75114 | 99100 | 75115 | 1990 | false
			a district of Lyon                   | 69123 | 99100 | 69383 | 1990 | true
			a district of Marseille              | 13208 | 99100 | 13055 | 1990 | true
			a neighbour of Lyon                  | 69266 | 99100 | 69123 | 1990 | false
			overseas                             | 97105 | 99100 | 97105 | 1988 | true
			another overseas commune             | 97109 | 99100 | 97105 | 1988 | false
			another overseas department          | 97209 | 99100 | 97109 | 1988 | false
			Saint-Martin, once Guadeloupe        | 97801 | 99100 | 97127 | 1988 | true
			Mayotte before it was a department   | 97608 | 99100 | 98508 | 1988 | true
			a territory in the Pacific           | 98818 | 99100 | 98818 | 1988 | true
			abroad                               |       | 99352 | 99352 | 1988 | true
			another country                      |       | 99350 | 99352 | 1988 | false
			a country that nobody knows          |       | 99352 | 99999 | 1988 | true
			Algiers before independence          |       | 99352 | 91001 | 1955 | true
			Constantine before independence      |       | 99352 | 93012 | 1955 | true
			Algeria after independence           |       | 99352 | 91001 | 1975 | false
			Morocco by its old code              |       | 99350 | 95012 | 1950 | true
			Tunisia by its old code              |       | 99351 | 96012 | 1950 | true
			an old code of another country       |       | 99351 | 91012 | 1950 | false
			abroad, with a number of France      |       | 99352 | 14047 | 1988 | false
			France, with a number of abroad      | 14047 | 99100 | 99352 | 1988 | false
			somewhere in France                  |       | 99100 | 14047 | 1988 | true
			somewhere in France, not abroad      |       | 99100 | 99352 | 1988 | false
			nothing given                        |       |       | 14047 | 1988 | true
			nothing given, born abroad           |       |       | 99352 | 1988 | true
			""")
	void placesAreComparedAsFarAsTheyCanBe(String what, String commune, String country, String place, int year,
			boolean fits) {
		assertThat(new BirthPlace(orEmpty(commune), orEmpty(country)).fits(place, year)).as(what).isEqualTo(fits);
	}

	private static Set<NirComparison.Mismatch> mismatches(String number, PivotIdentity person) {
		return new NirComparison(nir(number), person).mismatches();
	}

	// The last digits are arbitrary.
	private static Nir nir(String number) {
		return Nir.readForSignIn(number).found().orElseThrow();
	}

	private static PivotIdentity person(boolean female, String birthDate, String place, String country) {
		return new PivotIdentity("Camille", "Durand", BirthDate.read(birthDate).orElseThrow(), female, place, country,
				"");
	}

	private static String orEmpty(String text) {
		return (text != null) ? text : "";
	}

}
