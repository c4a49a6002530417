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
 * How the pages write amounts: in the unit that the operator shows first, and in the
 * other one beside it. Points stay points.
 *
 * @param unit the unit shown first
 * @param hour the rule that says what an hour is worth
 * @param locale the language of the page
 * @param texts the translations of the page
 */
record Amounts(RightsPolicies.Unit unit, DatedRule hour, Locale locale, MovementLabels.Texts texts) {

	/** Such as "3 485,00 €", or "232 h 20" where hours come first. */
	String first(Euros amount) {
		return inEuros() ? amount.formatted(this.locale) : hours(amount).formatted(this.locale);
	}

	/** The same in the other unit. */
	String second(Euros amount) {
		return inEuros() ? hours(amount).formatted(this.locale) : amount.formatted(this.locale);
	}

	/** Such as "3 485 €" where room is short. */
	String brief(Euros amount) {
		return inEuros() ? amount.brief(this.locale) : hours(amount).formatted(this.locale);
	}

	/** Such as "8 points". */
	String points(long count) {
		return this.texts.translate("rights.points", count);
	}

	/** What a movement does to its account, such as "+ 500,00 €" or "+ 4 points". */
	String change(Movement movement) {
		if (movement.counter() == Counter.C2P) {
			return this.texts.translate((movement.amount() < 0) ? "rights.pointsTaken" : "rights.pointsGiven",
					points(Math.abs(movement.amount())));
		}
		Euros amount = new Euros(movement.amount());
		return inEuros() ? amount.signed(this.locale) : hours(amount).signed(this.locale);
	}

	/** What stood in the account after a movement. */
	String balance(Movement movement) {
		return (movement.counter() == Counter.C2P) ? points(movement.balance()) : first(new Euros(movement.balance()));
	}

	/** The change in euros, where a table shows hours. */
	Optional<String> changeInEuros(Movement movement) {
		return isInHours(movement) ? Optional.of(new Euros(movement.amount()).signed(this.locale)) : Optional.empty();
	}

	/** The balance in euros, where a table shows hours. */
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
