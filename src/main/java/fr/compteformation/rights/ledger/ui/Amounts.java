package fr.compteformation.rights.ledger.ui;

import java.util.Locale;
import java.util.Optional;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.amounts.Hours;
import fr.compteformation.rights.ledger.MovementLabels;
import fr.compteformation.rights.ledger.history.HistoryLine;
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

	/** The change of a line, such as “+ 500,00 €” or “+ 4 points”. */
	String change(HistoryLine line) {
		if (line.isInPoints()) {
			return this.texts.translate((line.amount() < 0) ? "rights.pointsTaken" : "rights.pointsGiven",
					points(Math.abs(line.amount())));
		}
		return signed(new Euros(line.amount()));
	}

	/** An amount with its sign, such as “+ 500,00 €”. */
	String signed(Euros amount) {
		return inEuros() ? amount.signed(this.locale) : hours(amount).signed(this.locale);
	}

	/** The total after a line. */
	String total(HistoryLine line) {
		return line.isInPoints() ? points(line.total()) : first(new Euros(line.total()));
	}

	/** The change in euros, if the table shows hours. */
	Optional<String> changeInEuros(HistoryLine line) {
		return isInHours(line) ? Optional.of(new Euros(line.amount()).signed(this.locale)) : Optional.empty();
	}

	/** The total in euros, if the table shows hours. */
	Optional<String> totalInEuros(HistoryLine line) {
		return isInHours(line) ? Optional.of(new Euros(line.total()).formatted(this.locale)) : Optional.empty();
	}

	boolean inEuros() {
		return this.unit == RightsPolicies.Unit.EUROS;
	}

	private boolean isInHours(HistoryLine line) {
		return !inEuros() && !line.isInPoints();
	}

	private Hours hours(Euros amount) {
		return Hours.worth(amount, new Euros(this.hour.amount()));
	}

}
