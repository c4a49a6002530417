package fr.compteformation.platform.register;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class TownsTests {

	private static final Towns TOWNS = new Towns();

	@ParameterizedTest
	@CsvSource({ "Rennes, 35238", "rennes, 35238", "35000, 35238", "Rennes (35200), 35238", "St Malo, 35288",
			"SAINT-ÉTIENNE, 42218", "Vitry le Francois, 51649", "75020, 75056", "L’Haÿ-les-Roses, 94038",
			"Saint-Denis (97400), 97411", "20200, 2B033" })
	void findsTheTownThatSomebodyMeans(String text, String code) {
		assertThat(TOWNS.find(text)).map(Town::code).contains(code);
	}

	@ParameterizedTest
	@CsvSource({ "Nulleville", "99999", "''", "3500", "?" })
	void findsNoTownThatDoesNotExist(String text) {
		assertThat(TOWNS.find(text)).isEmpty();
	}

	@Test
	void suggestsTheLargestTownsFirst() {
		assertThat(TOWNS.beginning("ren", 2)).extracting(Town::label).startsWith("Rennes (35000)");
		assertThat(TOWNS.beginning("3512", 3)).hasSize(3)
			.allSatisfy((town) -> assertThat(town.postalCodes()).anyMatch((code) -> code.startsWith("3512")));
		assertThat(TOWNS.beginning("r", 5)).isEmpty();
	}

	/** Great-circle distances between town centres, in kilometres. */
	@ParameterizedTest
	@CsvSource({ "Paris, Lyon, 392", "Paris, Marseille, 661", "Rennes, Nantes, 100", "Lille, Strasbourg, 408",
			"Brest, Nice, 1054", "Bordeaux, Toulouse, 212", "Rennes, Bruz, 11", "Quimper, Brest, 53" })
	void distancesAreThoseOfTheMap(String from, String to, double kilometres) {
		double measured = TOWNS.find(from).orElseThrow().point().kilometresTo(TOWNS.find(to).orElseThrow().point());
		assertThat(measured).isCloseTo(kilometres, within(Math.max(2, kilometres / 100)));
	}

	@Test
	void everyTownHasAPlaceAndAPostalCode() {
		List<Town> all = TOWNS.beginning("sa", Integer.MAX_VALUE);
		assertThat(all).hasSizeGreaterThan(3000)
			.allSatisfy(
					(town) -> assertThat(town.postalCodes()).isNotEmpty().allMatch((code) -> code.matches("\\d{5}")));
	}

}
