package fr.compteformation.rights.ledger.ui;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.rights.ledger.Counter;
import fr.compteformation.rights.ledger.Movement;
import fr.compteformation.rights.ledger.MovementKind;
import fr.compteformation.rights.ledger.history.HistoryLine;
import fr.compteformation.rights.ledger.ui.RightsPolicies.Unit;

import static fr.compteformation.rights.ledger.ui.SomeMovements.line;
import static org.assertj.core.api.Assertions.assertThat;

class AmountsTests {

	private static final Euros AMOUNT = new Euros(348_500);

	private static final Movement WORKED = SomeMovements.yearOfWork(1, 2025, "1607", 50_000, SomeMovements.WORK);

	private static final HistoryLine CREDIT = line(WORKED);

	private static final HistoryLine POINTS = line(
			SomeMovements.of(Counter.C2P, MovementKind.HARD_WORK, 4, null, null));

	private final Amounts euros = amounts(Unit.EUROS, Locale.FRENCH);

	private final Amounts hours = amounts(Unit.HOURS, Locale.FRENCH);

	@Test
	void theUnitOfTheOperatorComesFirstAndTheOtherOneSecond() {
		assertThat(this.euros.first(AMOUNT)).isEqualTo("3\u00a0485,00\u00a0€").isEqualTo(this.hours.second(AMOUNT));
		assertThat(this.hours.first(AMOUNT)).isEqualTo("232\u00a0h\u00a020").isEqualTo(this.euros.second(AMOUNT));
	}

	@Test
	void centsThatAreNotThereAreLeftOutWhereRoomIsShort() {
		assertThat(this.euros.brief(AMOUNT)).isEqualTo("3\u00a0485\u00a0€");
		assertThat(amounts(Unit.EUROS, Locale.ENGLISH).brief(new Euros(500_000))).isEqualTo("€5,000");
		assertThat(this.hours.brief(AMOUNT)).isEqualTo("232\u00a0h\u00a020");
	}

	@Test
	void movementsCarryASignAndBalancesDoNot() {
		assertThat(this.euros.change(CREDIT)).isEqualTo("+\u00a0500,00\u00a0€");
		assertThat(this.euros.total(CREDIT)).isEqualTo("500,00\u00a0€");
		assertThat(this.hours.change(CREDIT)).isEqualTo("+\u00a033\u00a0h\u00a020");
		assertThat(this.hours.changeInEuros(line(SomeMovements.reversalOf(WORKED, 2))))
			.contains("\u2212\u00a0500,00\u00a0€");
		assertThat(this.hours.totalInEuros(CREDIT)).contains("500,00\u00a0€");
	}

	@Test
	void eurosAreNotRepeatedBesideEuros() {
		assertThat(this.euros.changeInEuros(CREDIT)).isEmpty();
		assertThat(this.euros.totalInEuros(CREDIT)).isEmpty();
	}

	@Test
	void pointsStayPointsInBothUnits() {
		assertThat(this.euros.change(POINTS)).isEqualTo("+ 4 points").isEqualTo(this.hours.change(POINTS));
		assertThat(this.euros.total(POINTS)).isEqualTo("4 points");
		assertThat(this.hours.changeInEuros(POINTS)).isEmpty();
		assertThat(this.euros.change(line(SomeMovements.of(Counter.C2P, MovementKind.RESERVATION, -1, null, null))))
			.isEqualTo("− 1 point");
	}

	@ParameterizedTest
	@CsvSource({ "0,0 point,0 points", "1,1 point,1 point", "2,2 points,2 points", "1000,1 000 points,'1,000 points'" })
	void pointsAgreeWithTheirNumber(long count, String french, String english) {
		assertThat(this.euros.points(count)).isEqualTo(french);
		assertThat(amounts(Unit.EUROS, Locale.ENGLISH).points(count)).isEqualTo(english);
	}

	private static Amounts amounts(Unit unit, Locale locale) {
		return new Amounts(unit, SomeMovements.HOUR, locale, SomeMovements.texts(locale));
	}

}
