package fr.compteformation.people.password;

import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A rule that a {@link Password} must meet. Lengths are code points after composition: an
 * accented letter or an emoji counts as one.
 */
public enum PasswordRule {

	LENGTH_8("account.password.rule.length8", (password) -> password.length() >= 8),
	LENGTH_12("account.password.rule.length12", (password) -> password.length() >= 12),
	LOWER_CASE("account.password.rule.lowerCase", (password) -> password.count(Character::isLowerCase) >= 1),
	UPPER_CASE("account.password.rule.upperCase", (password) -> password.count(Character::isUpperCase) >= 1),
	DIGIT("account.password.rule.digit", (password) -> password.count(Character::isDigit) >= 1),
	SYMBOL("account.password.rule.symbol", (password) -> password.count(PasswordRule::isSymbol) >= 1),
	LETTERS_5("account.password.rule.letters5", (password) -> password.count(Character::isLetter) >= 5),
	DIGITS_3("account.password.rule.digits3", (password) -> password.count(Character::isDigit) >= 3),
	CLASSES_3("account.password.rule.classes3", (password) -> Stream
		.<IntPredicate>of(Character::isLowerCase, Character::isUpperCase, Character::isDigit, PasswordRule::isSymbol)
		.filter((kind) -> password.count(kind) >= 1)
		.count() >= 3);

	private final String messageKey;

	private final Predicate<Password> predicate;

	PasswordRule(String messageKey, Predicate<Password> predicate) {
		this.messageKey = messageKey;
		this.predicate = predicate;
	}

	/** The translation key of its name in a list, such as "1 majuscule". */
	public String messageKey() {
		return this.messageKey;
	}

	public boolean isMetBy(Password password) {
		return this.predicate.test(password);
	}

	// Spaces and emoji count as symbols; combining marks belong to the preceding letter.
	private static boolean isSymbol(int character) {
		return !Character.isLetterOrDigit(character) && switch (Character.getType(character)) {
			case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK,
					Character.FORMAT ->
				false;
			default -> true;
		};
	}

}
