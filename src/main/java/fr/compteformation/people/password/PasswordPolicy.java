package fr.compteformation.people.password;

import java.util.List;

/**
 * Password policies: the hint, the live checklist and the server-side check use the same
 * rules.
 */
public enum PasswordPolicy {

	/** The rule of the guides of 2018 to 2021. */
	EIGHT_MIXED(PasswordRule.LENGTH_8, PasswordRule.LOWER_CASE, PasswordRule.UPPER_CASE, PasswordRule.DIGIT),

	/** The rule of the guide of 2015. */
	FIVE_LETTERS_THREE_DIGITS(PasswordRule.LETTERS_5, PasswordRule.DIGITS_3, PasswordRule.CLASSES_3),

	/** More than 50 bits, as the CNIL requires for rate-limited passwords. */
	TWELVE_FOUR_CLASSES(PasswordRule.LENGTH_12, PasswordRule.LOWER_CASE, PasswordRule.UPPER_CASE, PasswordRule.DIGIT,
			PasswordRule.SYMBOL);

	private final List<PasswordRule> rules;

	PasswordPolicy(PasswordRule... rules) {
		this.rules = List.of(rules);
	}

	/** The rules in display order. */
	public List<PasswordRule> rules() {
		return this.rules;
	}

}
