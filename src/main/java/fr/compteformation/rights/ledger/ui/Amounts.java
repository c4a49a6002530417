package fr.compteformation.rights.ledger.ui;

import java.util.Locale;
import java.util.Optional;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.amounts.Hours;
import fr.compteformation.rights.ledger.Counter;
import fr.compteformation.rights.ledger.Movement;
import fr.compteformation.rights.ledger.MovementLabels;
import fr.compteformation.rights.rules.DatedRule;

/**
 * Formats amounts in the operator’s first unit, with the other unit beside it. Points
 * stay points.
 *
 * @param unit the unit shown first
 * @param hour the rule for the value of an hour
 * @param locale the language
 * @param texts the translations
 */
record Amounts(RightsPolicies.Unit unit, DatedRule hour, Locale locale, MovementLabels.Texts texts) {

	/** Such as “3 485,00 €”, or “232 h 20” where hours come first. */
	String first(Euros amount) {
		return inEuros() ? amount.formatted(this.locale) : hours(amount).formatted(this.locale);
	}

	/** Such as “150 h”. */
	String hours(int count) {
		return new Hours(60L * count).formatted(this.locale);
	}

	/** The amount in the other unit. */
	String second(Euros amount) {
		return inEuros() ? hours(amount).formatted(this.locale) : amount.formatted(this.locale);
	}

	/** Such as “3 485 €”, for narrow places. */
	String brief(Euros amount) {
		return inEuros() ? amount.brief(this.locale) : hours(amount).formatted(this.locale);
	}

	/** Such as “8 points”. */
	String points(long count) {
		return this.texts.translate("rights.points", count);
	}

	/** The change of a movement, such as “+ 500,00 €” or “+ 4 points”. */
	String change(Movement movement) {
		if (movement.counter() == Counter.C2P) {
			return this.texts.translate((movement.amount() < 0) ? "rights.pointsTaken" : "rights.pointsGiven",
					points(Math.abs(movement.amount())));
		}
		Euros amount = new Euros(movement.amount());
		return inEuros() ? amount.signed(this.locale) : hours(amount).signed(this.locale);
	}

	/** The balance after a movement. */
	String balance(Movement movement) {
		return (movement.counter() == Counter.C2P) ? points(movement.balance()) : first(new Euros(movement.balance()));
	}

	/** The change in euros, if the table shows hours. */
	Optional<String> changeInEuros(Movement movement) {
		return isInHours(movement) ? Optional.of(new Euros(movement.amount()).signed(this.locale)) : Optional.empty();
	}

	/** The balance in euros, if the table shows hours. */
	Optional<String> balanceInEuros(Movement movement) {
		return isInHours(movement) ? Optional.of(new Euros(movement.balance()).formatted(this.locale))
				: Optional.empty();
	}

	boolean inEuros() {
		return this.unit == RightsPolicies.Unit.EUROS;
	}

	private boolean isInHours(Movement movement) {
		return !inEuros() && movement.counter() != Counter.C2P;
	}

	private Hours hours(Euros amount) {
		return Hours.worth(amount, new Euros(this.hour.amount()));
	}

}
