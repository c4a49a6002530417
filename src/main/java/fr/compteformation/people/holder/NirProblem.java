package fr.compteformation.people.holder;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Problems of a typed {@link Nir}, in the order in which they are checked. The structure
 * follows INSEE; place codes are not compared with today’s list, because the number keeps
 * the code valid at birth.
 */
public enum NirProblem {

	/** Nothing was typed. */
	MISSING("holder.nir.missing"),

	/** Message parameter: the character. */
	UNEXPECTED_CHARACTER("holder.nir.unexpectedCharacter"),

	/** Message parameter: the number of characters. */
	LENGTH("holder.nir.length"),

	/** Message parameter: the number of characters; here the key is optional. */
	LENGTH_FOR_SIGN_IN("holder.nir.lengthForSignIn"),

	/** A provisional number. */
	PROVISIONAL("holder.nir.provisional"),

	/** Neither 1 nor 2. */
	SEX("holder.nir.sex"),

	/** Neither 01–12 nor a code for an unknown month. */
	MONTH("holder.nir.month"),

	/** Not a department, an overseas territory or “abroad”. */
	DEPARTMENT("holder.nir.department"),

	/** 000, in metropolitan France. */
	COMMUNE("holder.nir.commune"),

	/** 00, overseas, where the department has three digits. */
	COMMUNE_OVERSEAS("holder.nir.communeOverseas"),

	/** 000, for a birth abroad. */
	COUNTRY("holder.nir.country"),

	/** 000. */
	ORDER("holder.nir.order"),

	/** The number is right, but the key is missing. */
	KEY_MISSING("holder.nir.keyMissing"),

	/** Message parameter: the number of characters. */
	KEY_LENGTH("holder.nir.keyLength"),

	/** Contains something other than digits. */
	KEY_NOT_DIGITS("holder.nir.keyNotDigits"),

	/** 00, 98 or 99. */
	KEY_RANGE("holder.nir.keyRange"),

	/** The key of another number. */
	KEY_WRONG("holder.nir.keyWrong");

	private static final Pattern UNEXPECTED = Pattern.compile("[^0-9AB]");

	// A and B stand for Corsica, only as second character of the department.
	private static final Pattern PARTS = Pattern.compile("(\\d)\\d\\d(\\d\\d)(\\d[0-9AB])(\\d{3})(\\d{3})");

	private static final Pattern MISPLACED_LETTER = Pattern.compile("^\\d{0,5}([AB])|^\\d{6}[0-9AB]\\d*([AB])");

	private static final Pattern MONTHS = Pattern.compile("0[1-9]|1[0-2]|20|3\\d|4[0-2]|[5-9]\\d");

	private static final Pattern DEPARTMENTS = Pattern.compile("0[1-9]|[1-9]\\d|2[AB]");

	private final String messageKey;

	NirProblem(String messageKey) {
		this.messageKey = messageKey;
	}

	/** The translation key of the message. */
	public String messageKey() {
		return this.messageKey;
	}

	/** Whether to correct the key rather than the number. */
	public boolean isInKey() {
		return switch (this) {
			case KEY_MISSING, KEY_LENGTH, KEY_NOT_DIGITS, KEY_RANGE, KEY_WRONG -> true;
			default -> false;
		};
	}

	static Optional<NirProblem> of(String number, String key) {
		return ofNumber(number).or(() -> ofKey(number, key));
	}

	static Optional<NirProblem> ofNumber(String number) {
		if (number.isEmpty()) {
			return Optional.of(MISSING);
		}
		if (UNEXPECTED.matcher(number).find()) {
			return Optional.of(UNEXPECTED_CHARACTER);
		}
		if (number.length() != 13) {
			return Optional.of(LENGTH);
		}
		Matcher parts = PARTS.matcher(number);
		if (!parts.matches()) {
			return Optional.of(UNEXPECTED_CHARACTER);
		}
		return ofSex(parts.group(1)).or(() -> unless(MONTHS, parts.group(2), MONTH))
			.or(() -> unless(DEPARTMENTS, parts.group(3), DEPARTMENT))
			.or(() -> ofPlace(parts.group(3), parts.group(4)))
			.or(() -> parts.group(5).equals("000") ? Optional.of(ORDER) : Optional.empty());
	}

	private static Optional<NirProblem> ofSex(String sex) {
		return switch (sex) {
			case "1", "2" -> Optional.empty();
			case "3", "4", "7", "8" -> Optional.of(PROVISIONAL);
			default -> Optional.of(SEX);
		};
	}

	private static Optional<NirProblem> ofPlace(String department, String place) {
		return switch (department) {
			case "97", "98" -> place.startsWith("0") ? Optional.of(DEPARTMENT)
					: place.endsWith("00") ? Optional.of(COMMUNE_OVERSEAS) : Optional.empty();
			case "99" -> place.equals("000") ? Optional.of(COUNTRY) : Optional.empty();
			default -> place.equals("000") ? Optional.of(COMMUNE) : Optional.empty();
		};
	}

	private static Optional<NirProblem> ofKey(String number, String key) {
		if (key.isEmpty()) {
			return Optional.of(KEY_MISSING);
		}
		if (!key.chars().allMatch((character) -> character >= '0' && character <= '9')) {
			return Optional.of(KEY_NOT_DIGITS);
		}
		if (key.length() != 2) {
			return Optional.of(KEY_LENGTH);
		}
		int value = Integer.parseInt(key);
		if (value < 1 || value > 97) {
			return Optional.of(KEY_RANGE);
		}
		return key.equals(Nir.keyOf(number)) ? Optional.empty() : Optional.of(KEY_WRONG);
	}

	private static Optional<NirProblem> unless(Pattern expected, String part, NirProblem problem) {
		return expected.matcher(part).matches() ? Optional.empty() : Optional.of(problem);
	}

	List<Object> parameters(String number, String key) {
		return switch (this) {
			case UNEXPECTED_CHARACTER -> List.of(unexpected(number));
			case LENGTH, LENGTH_FOR_SIGN_IN -> List.of(number.codePointCount(0, number.length()));
			case KEY_LENGTH -> List.of(key.codePointCount(0, key.length()));
			default -> List.of();
		};
	}

	private static String unexpected(String number) {
		Matcher unexpected = UNEXPECTED.matcher(number);
		if (unexpected.find()) {
			int character = number.codePointAt(unexpected.start());
			// A lone surrogate cannot be displayed.
			return Character.isBmpCodePoint(character) && Character.isSurrogate((char) character) ? "?"
					: Character.toString(character);
		}
		Matcher letter = MISPLACED_LETTER.matcher(number);
		return letter.find() ? number.substring(letter.end() - 1, letter.end()) : "";
	}

}
