package fr.compteformation.rights.ledger.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import fr.compteformation.rights.ledger.Counter;
import fr.compteformation.rights.ledger.Movement;
import fr.compteformation.rights.ledger.MovementKind;
import fr.compteformation.rights.ledger.history.AccountHistory;

import static fr.compteformation.rights.ledger.ui.SomeMovements.HOUR;
import static fr.compteformation.rights.ledger.ui.SomeMovements.POINTS;
import static fr.compteformation.rights.ledger.ui.SomeMovements.RULES;
import static fr.compteformation.rights.ledger.ui.SomeMovements.VOLUNTEERING;
import static fr.compteformation.rights.ledger.ui.SomeMovements.WORK;
import static fr.compteformation.rights.ledger.ui.SomeMovements.WORK_WITH_LOW_DIPLOMA;
import static fr.compteformation.rights.ledger.ui.SomeMovements.line;
import static fr.compteformation.rights.ledger.ui.SomeMovements.of;
import static fr.compteformation.rights.ledger.ui.SomeMovements.reversalOf;
import static fr.compteformation.rights.ledger.ui.SomeMovements.yearOfWork;
import static org.assertj.core.api.Assertions.assertThat;

class ExplanationsTests {

	@Test
	void halfAYearEarnsAWholeOne() {
		assertThat(explain(yearOfWork(1, 2025, "803.5", 50_000, WORK))).containsExactly(
				"803,5 h travaillées en 2025. À partir d’un mi-temps (803,5 h dans l’année), le montant est entier : 500,00 €.",
				"La règle : 500,00 € par année de travail, jusqu’à 5 000,00 €, depuis le 1er janvier 2019 (art. R6323-1).",
				"Droits de l’année 2025 = 500,00 €", "Crédité = 500,00 €");
	}

	@Test
	void lessEarnsItsShare() {
		assertThat(explain(yearOfWork(1, 2025, "803", 24_985, WORK)).getFirst())
			.endsWith("500,00 € × 803 h ÷ 1 607 h = 249,85 €, arrondi au centime supérieur.");
	}

	@Test
	void aLowDiplomaEarnsMoreByItsOwnRule() {
		assertThat(explain(yearOfWork(1, 2025, "1607", 80_000, WORK_WITH_LOW_DIPLOMA)).get(1))
			.contains("800,00 € par année de travail, jusqu’à 8 000,00 €, pour les personnes sans diplôme de niveau 3")
			.endsWith("(art. L6323-11-1).");
	}

	@Test
	void theRestOfAYearNamesWhatCameBefore() {
		Movement first = yearOfWork(1, 2025, "500", 15_557, WORK);
		Movement rest = yearOfWork(2, 2025, "1000", 34_443, WORK);
		assertThat(explain(rest, rest, first)).endsWith("Droits de l’année 2025 = 500,00 €",
				"Déjà crédité pour 2025 = − 155,57 €", "Crédité = 344,43 €");
		assertThat(explain(first, rest, first)).noneMatch((line) -> line.startsWith("Déjà crédité"));
	}

	@Test
	void anotherYearIsNotBefore() {
		Movement other = yearOfWork(1, 2024, "1607", 50_000, WORK);
		Movement credit = yearOfWork(2, 2025, "1607", 50_000, WORK);
		assertThat(explain(credit, credit, other)).endsWith("Droits de l’année 2025 = 500,00 €", "Crédité = 500,00 €");
	}

	@Test
	void whatWasTakenBackDoesNotCountAsCredited() {
		Movement mistake = yearOfWork(1, 2025, "500", 15_557, WORK);
		Movement taken = reversalOf(mistake, 2);
		Movement credit = yearOfWork(3, 2025, "1607", 50_000, WORK);
		assertThat(explain(credit, credit, taken, mistake)).endsWith("Droits de l’année 2025 = 500,00 €",
				"Crédité = 500,00 €");
	}

	@Test
	void aCapThatWasReachedIsPartOfTheSum() {
		assertThat(explain(yearOfWork(1, 2025, "1607", 18_331, WORK)))
			.endsWith("Droits de l’année 2025 = 500,00 €", "Plafond = 5 000,00 €", "Déjà sur le compte = − 4 816,69 €",
					"Crédité = 183,31 €")
			.first()
			.asString()
			.startsWith("Votre compte a atteint son plafond de 5 000,00 €. 1 607 h travaillées en 2025.");
	}

	@Test
	void aCapThatWasReachedAfterAnEarlierCreditIsTakenOffToo() {
		Movement first = yearOfWork(1, 2025, "500", 15_557, WORK);
		Movement rest = yearOfWork(2, 2025, "1607", 10_000, WORK);
		assertThat(explain(rest, rest, first)).endsWith("Plafond = 5 000,00 €", "Déjà sur le compte = − 4 744,43 €",
				"Déjà crédité pour 2025 = − 155,57 €", "Crédité = 100,00 €");
	}

	@Test
	void hoursOfBeforeAreWorthEuros() {
		assertThat(explain(of(Counter.CPF, MovementKind.CONVERSION, 108_000, "72", HOUR))).containsExactly(
				"Vos 72 h acquises de 2015 à 2018 ont été converties en euros.",
				"La règle : Une heure vaut 15,00 €, depuis le 1er janvier 2019 (décret 2018-1153).",
				"72 h × 15,00 € = 1 080,00 €", "Crédité = 1 080,00 €");
		assertThat(explain(of(Counter.DIF, MovementKind.DIF_DECLARATION, 180_000, "120", HOUR)))
			.startsWith("Vous avez déclaré 120 h de DIF.")
			.endsWith("120 h × 15,00 € = 1 800,00 €", "Crédité = 1 800,00 €");
	}

	@Test
	void aChangeOfDifIsItsDifference() {
		Movement first = of(Counter.DIF, MovementKind.DIF_DECLARATION, 132_000, "88", HOUR);
		List<Movement> all = List.of(SomeMovements.replacing(first, "80", 120_000), SomeMovements.replaced(first),
				first);
		Explanations explanations = new Explanations(all, RULES, Locale.FRENCH, SomeMovements.texts(Locale.FRENCH));
		assertThat(read(explanations.of(AccountHistory.of(all).getFirst())))
			.startsWith("80 h remplacent 88 h : seule la différence compte.")
			.endsWith("80 h de DIF = 1 200,00 €", "88 h, remplacées = − 1 320,00 €", "Différence = − 120,00 €");
	}

	@Test
	void volunteeringIsCapped() {
		assertThat(explain(of(Counter.CEC, MovementKind.VOLUNTEERING, 24_000, null, VOLUNTEERING)))
			.endsWith("Une année d’engagement = 240,00 €", "Crédité = 240,00 €");
		assertThat(explain(of(Counter.CEC, MovementKind.VOLUNTEERING, 1_000, null, VOLUNTEERING)))
			.endsWith("Plafond = 720,00 €", "Déjà sur le compte = − 710,00 €", "Crédité = 10,00 €");
	}

	@Test
	void aRuleThatEndedSaysWhen() {
		assertThat(explain(of(Counter.C2P, MovementKind.HARD_WORK, 4, null, POINTS))).containsExactly(
				"Points déclarés par votre employeur pour 2022.",
				"La règle : 100 points au plus pendant toute la vie professionnelle, du 1er janvier 2015 au 31 août 2023 (art. R4163-9).",
				"Crédité = 4 points");
	}

	@Test
	void everyLineIsExplained() {
		Movement credit = yearOfWork(1, 2025, "1607", 50_000, WORK);
		assertThat(explain(reversalOf(credit, 2))).containsExactly("Ce mouvement annule un mouvement précédent.",
				"Formation (CPF) = − 500,00 €", "Retiré = − 500,00 €");
		assertThat(explain(of(Counter.CPF, MovementKind.RESERVATION, -40_000, null, null))).containsExactly(
				"Vos droits paient cette formation. Le DIF est utilisé d’abord, puis le CPF, "
						+ "les abondements de votre employeur, le CEC et le C2P.",
				"Formation (CPF) = − 400,00 €", "Retiré = − 400,00 €");
		assertThat(explain(of(Counter.TOP_UP, MovementKind.TOP_UP, 100_000, null, null)))
			.startsWith(
					"Votre employeur a versé cette somme pour vous. Elle s’ajoute à vos droits, en dehors du crédit "
							+ "annuel et du plafond. Elle paie vos formations après votre CPF.")
			.endsWith("Crédité = + 1 000,00 €");
		assertThat(explain(of(Counter.DIF, MovementKind.DIF_DECLARATION, 0, "0", HOUR))).endsWith("Crédité = 0,00 €");
	}

	@Test
	void existInEnglish() {
		Movement credit = yearOfWork(1, 2025, "600", 18_669, WORK);
		Explanations english = new Explanations(List.of(credit), RULES, Locale.ENGLISH,
				SomeMovements.texts(Locale.ENGLISH));
		assertThat(read(english.of(line(credit)))).first()
			.asString()
			.contains("€500.00 × 600 h ÷ 1,607 h = €186.69, rounded up to the cent.");
	}

	private static List<String> explain(Movement movement, Movement... all) {
		return read(new Explanations((all.length > 0) ? List.of(all) : List.of(movement), RULES, Locale.FRENCH,
				SomeMovements.texts(Locale.FRENCH))
			.of(line(movement)));
	}

	private static List<String> read(Explanation explanation) {
		List<String> lines = new ArrayList<>(List.of(explanation.sentences()));
		explanation.rule().ifPresent(lines::add);
		explanation.sum().forEach((sum) -> lines.add(sum.term() + " = " + sum.amount()));
		return lines.stream().map((line) -> line.replace('\u00a0', ' ').replace('\u202f', ' ')).toList();
	}

}
