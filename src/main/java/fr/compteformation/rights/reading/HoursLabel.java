package fr.compteformation.rights.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words around a number say it is.
 *
 * @param dif whether they name DIF
 * @param other whether they name something else, such as leave or worked hours
 * @param role the word closest to the number
 */
record HoursLabel(boolean dif, boolean other, Role role) {

	private static final Pattern DIF = Pattern.compile("\\bd\\.?i\\.?f\\b|droits? individuels? (?:a|de) la formation");

	private static final Pattern OTHER = Pattern
		.compile("\\bconges?\\b|\\bcp\\b|\\br\\.?t\\.?t\\b|travaille|salaire|supplement|\\bbase\\b|repos\\b|recup"
				+ "|absence|maladie|semaine|mensuel|chomage|cotisation|contrat");

	private static final Pattern ROLE = Pattern
		.compile("(?<balance>solde(?! de tout compte)|\\breste\\b|\\brestent\\b|restant|disponible|reliquat"
				+ "|non[- ](?:encore )?(?:utilise|consomme|pris)|\\bdispose)"
				+ "|(?<used>\\bpris(?:es?)?\\b|utilise|consomme)" + "|(?<acquired>\\bacqui|droits? ouverts?)");

	static final HoursLabel NONE = new HoursLabel(false, false, Role.UNKNOWN);

	/** What a number counts. */
	enum Role {

		UNKNOWN, ACQUIRED, USED, BALANCE

	}

	/** A text before the number: the last role counts, unless it is called a balance. */
	static HoursLabel before(String text) {
		Role role = Role.UNKNOWN;
		boolean balance = false;
		for (Matcher found = ROLE.matcher(text); found.find();) {
			role = role(found);
			balance |= role == Role.BALANCE;
		}
		return of(text, (balance && role == Role.ACQUIRED) ? Role.BALANCE : role);
	}

	/** A text after the number: the first role counts. */
	static HoursLabel after(String text) {
		Matcher found = ROLE.matcher(text);
		return of(text, found.find() ? role(found) : Role.UNKNOWN);
	}

	static boolean namesDif(String text) {
		return DIF.matcher(text).find();
	}

	/** Joins it with one that is less close to the number. */
	HoursLabel or(HoursLabel farther) {
		return new HoursLabel(this.dif || farther.dif, this.other || (farther.other && !this.dif),
				(this.role != Role.UNKNOWN) ? this.role : farther.role);
	}

	boolean isEmpty() {
		return equals(NONE);
	}

	private static HoursLabel of(String text, Role role) {
		return new HoursLabel(namesDif(text), OTHER.matcher(text).find(), role);
	}

	private static Role role(Matcher found) {
		if (found.group("balance") != null) {
			return Role.BALANCE;
		}
		return (found.group("used") != null) ? Role.USED : Role.ACQUIRED;
	}

}
