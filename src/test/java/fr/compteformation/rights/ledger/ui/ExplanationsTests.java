package fr.compteformation.rights.ledger.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import fr.compteformation.rights.ledger.Counter;
import fr.compteformation.rights.ledger.Movement;
import fr.compteformation.rights.ledger.MovementKind;
import fr.compteformation.rights.ledger.ui.Explanations.Line;

import static fr.compteformation.rights.ledger.ui.SomeMovements.HOUR;
import static fr.compteformation.rights.ledger.ui.SomeMovements.POINTS;
import static fr.compteformation.rights.ledger.ui.SomeMovements.RULES;
import static fr.compteformation.rights.ledger.ui.SomeMovements.VOLUNTEERING;
import static fr.compteformation.rights.ledger.ui.SomeMovements.WORK;
import static fr.compteformation.rights.ledger.ui.SomeMovements.WORK_WITH_LOW_DIPLOMA;
import static fr.compteformation.rights.ledger.ui.SomeMovements.of;
import static fr.compteformation.rights.ledger.ui.SomeMovements.reversalOf;
import static fr.compteformation.rights.ledger.ui.SomeMovements.yearOfWork;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class ExplanationsTests {

	@Test
	void halfAYearEarnsAWholeOne() {
		assertThat(explain(yearOfWork(1, 2025, "803.5", 50_000, WORK)))
			.containsExactlyInAnyOrderEntriesOf(Map.of("Heures", "803,5 h travaillées en 2025", "Calcul",
					"À partir d’un mi-temps (803,5 h dans l’année), le montant est entier : 500,00 €", "Règle",
					"500,00 € par année de travail, jusqu’à 5 000,00 €", "En vigueur", "depuis le 1er janvier 2019",
					"Source", "art. R6323-1"));
	}

	@Test
	void lessEarnsItsShare() {
		assertThat(explain(yearOfWork(1, 2025, "803", 24_985, WORK))).containsEntry("Calcul",
				"500,00 € × 803 h ÷ 1 607 h = 249,85 €, arrondi au centime supérieur");
	}

	@Test
	void aLowDiplomaEarnsMoreByItsOwnRule() {
		assertThat(explain(yearOfWork(1, 2025, "1607", 80_000, WORK_WITH_LOW_DIPLOMA)))
			.containsEntry("Règle",
					"800,00 € par année de travail, jusqu’à 8 000,00 €, pour les personnes sans diplôme de niveau 3")
			.containsEntry("Source", "art. L6323-11-1");
	}

	@Test
	void theRestOfAYearNamesWhatCameBefore() {
		Movement first = yearOfWork(1, 2025, "500", 15_557, WORK);
		Movement rest = yearOfWork(2, 2025, "1000", 34_443, WORK);
		assertThat(explain(rest, rest, first)).containsEntry("Déjà crédité",
				"155,57 € pour l’année 2025 ; ce mouvement ajoute la différence");
		assertThat(explain(first, rest, first)).doesNotContainKey("Déjà crédité");
	}

	@Test
	void anotherYearIsNotBefore() {
		Movement other = yearOfWork(1, 2024, "1607", 50_000, WORK);
		Movement credit = yearOfWork(2, 2025, "1607", 50_000, WORK);
		assertThat(explain(credit, credit, other)).doesNotContainKeys("Déjà crédité", "Plafond");
	}

	@Test
	void whatWasTakenBackDoesNotCountAsCredited() {
		Movement mistake = yearOfWork(1, 2025, "500", 15_557, WORK);
		Movement taken = reversalOf(mistake, 2);
		Movement credit = yearOfWork(3, 2025, "1607", 50_000, WORK);
		assertThat(explain(credit, credit, taken, mistake)).doesNotContainKeys("Déjà crédité", "Plafond");
	}

	@Test
	void aCapThatWasReachedIsNamed() {
		assertThat(explain(yearOfWork(1, 2025, "1607", 18_331, WORK))).containsEntry("Plafond",
				"Le compte s’arrête à 5 000,00 € : il restait de la place pour 183,31 €");
	}

	@Test
	void aCapThatWasReachedAfterAnEarlierCreditIsNamedToo() {
		Movement first = yearOfWork(1, 2025, "500", 15_557, WORK);
		Movement rest = yearOfWork(2, 2025, "1607", 10_000, WORK);
		assertThat(explain(rest, rest, first)).containsKey("Déjà crédité")
			.containsEntry("Plafond", "Le compte s’arrête à 5 000,00 € : il restait de la place pour 100,00 €");
	}

	@Test
	void hoursOfBeforeAreWorthEuros() {
		assertThat(explain(of(Counter.CPF, MovementKind.CONVERSION, 108_000, "72", HOUR)))
			.containsEntry("Calcul", "72 h × 15,00 € = 1 080,00 €")
			.containsEntry("Règle", "Une heure vaut 15,00 €");
		assertThat(explain(of(Counter.DIF, MovementKind.DIF_DECLARATION, 180_000, "120", HOUR))).containsEntry("Calcul",
				"120 h × 15,00 € = 1 800,00 €");
	}

	@Test
	void volunteeringIsCapped() {
		assertThat(explain(of(Counter.CEC, MovementKind.VOLUNTEERING, 24_000, null, VOLUNTEERING)))
			.containsEntry("Règle", "240,00 € par année d’engagement, jusqu’à 720,00 €")
			.doesNotContainKey("Plafond");
		assertThat(explain(of(Counter.CEC, MovementKind.VOLUNTEERING, 1_000, null, VOLUNTEERING)))
			.containsEntry("Plafond", "Le compte s’arrête à 720,00 € : il restait de la place pour 10,00 €");
	}

	@Test
	void aRuleThatEndedSaysWhen() {
		assertThat(explain(of(Counter.C2P, MovementKind.HARD_WORK, 4, null, POINTS)))
			.containsEntry("Calcul", "Points déclarés par votre employeur pour 2022")
			.containsEntry("Règle", "100 points au plus pendant toute la vie professionnelle")
			.containsEntry("En vigueur", "du 1er janvier 2015 au 31 août 2023");
	}

	@Test
	void onlyCreditsByARuleAreExplained() {
		Movement credit = yearOfWork(1, 2025, "1607", 50_000, WORK);
		assertThat(explanations(Locale.FRENCH).exist(credit)).isTrue();
		assertThat(explanations(Locale.FRENCH).exist(reversalOf(credit, 2))).isFalse();
		assertThat(explanations(Locale.FRENCH).exist(of(Counter.CPF, MovementKind.RESERVATION, -40_000, null, null)))
			.isFalse();
		assertThat(explanations(Locale.FRENCH).exist(of(Counter.C2P, MovementKind.HARD_WORK, 4, null, null))).isFalse();
		assertThat(explanations(Locale.FRENCH).exist(of(Counter.DIF, MovementKind.DIF_DECLARATION, 0, "0", HOUR)))
			.isFalse();
	}

	@Test
	void existInEnglish() {
		Movement credit = yearOfWork(1, 2025, "600", 18_669, WORK);
		assertThat(read(explanations(Locale.ENGLISH, credit), credit)).contains(
				entry("Calculation", "€500.00 × 600 h ÷ 1,607 h = €186.69, rounded up to the cent"),
				entry("In force", "since 1 January 2019"));
	}

	private static Map<String, String> explain(Movement movement, Movement... all) {
		return read(explanations(Locale.FRENCH, (all.length > 0) ? all : new Movement[] { movement }), movement);
	}

	private static Explanations explanations(Locale locale, Movement... all) {
		return new Explanations(List.of(all), RULES, locale, SomeMovements.texts(locale));
	}

	private static Map<String, String> read(Explanations explanations, Movement movement) {
		return explanations.of(movement)
			.stream()
			.collect(Collectors.toMap(Line::term, (line) -> line.description().replace('\u00a0', ' ')));
	}

}
