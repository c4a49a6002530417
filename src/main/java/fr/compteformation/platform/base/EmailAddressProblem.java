package fr.compteformation.platform.base;

import java.util.regex.Pattern;

/**
 * What is wrong with a text that is not an {@link EmailAddress}, so that a form can say
 * it. The first reason that a reader would see.
 *
 * @param messageKey the translation key of the message
 * @param part the message parameter: the character or part to correct; empty if there is
 * none
 */
public record EmailAddressProblem(String messageKey, String part) {

	private static final String KEY = "errors.emailAddress.";

	private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]");

	private static final Pattern DOMAIN = Pattern.compile("[\\p{L}\\p{M}0-9.-]");

	/** Explains a text that {@link EmailAddress#parse} refuses. */
	public static EmailAddressProblem of(String typed) {
		String address = EmailAddress.trimmed(typed);
		int at = address.indexOf('@');
		if (address.length() > EmailAddress.MAX_LENGTH) {
			return new EmailAddressProblem(KEY + "tooLong", Integer.toString(EmailAddress.MAX_LENGTH));
		}
		if (address.codePoints().anyMatch(EmailAddressProblem::isSpace)) {
			return new EmailAddressProblem(KEY + "space", "");
		}
		if (at < 0) {
			return new EmailAddressProblem(KEY + "noAt", "");
		}
		if (address.indexOf('@', at + 1) >= 0) {
			return new EmailAddressProblem(KEY + "severalAt", "");
		}
		return of(address.substring(0, at), address.substring(at + 1));
	}

	private static EmailAddressProblem of(String local, String domain) {
		String stranger = first(local, LOCAL) + first(domain, DOMAIN);
		if (!stranger.isEmpty()) {
			int character = stranger.codePointAt(0);
			return new EmailAddressProblem(KEY + (Character.isLetter(character) ? "accent" : "character"),
					Character.toString(character));
		}
		if (local.isEmpty()) {
			return new EmailAddressProblem(KEY + "nothingBefore", "");
		}
		if (local.length() > 64) {
			return new EmailAddressProblem(KEY + "longBefore", "64");
		}
		if (isMisdotted(local) || isMisdotted(domain)) {
			return new EmailAddressProblem(KEY + "dots", "");
		}
		if (domain.isEmpty()) {
			return new EmailAddressProblem(KEY + "nothingAfter", "");
		}
		return domain.contains(".") ? new EmailAddressProblem(KEY + "domain", domain)
				: new EmailAddressProblem(KEY + "noEnding", domain);
	}

	private static boolean isSpace(int character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character);
	}

	private static boolean isMisdotted(String part) {
		return part.startsWith(".") || part.endsWith(".") || part.contains("..");
	}

	// The first character that a part must not contain.
	private static String first(String part, Pattern allowed) {
		return part.codePoints()
			.mapToObj(Character::toString)
			.filter((character) -> !allowed.matcher(character).matches())
			.findFirst()
			.orElse("");
	}

	/** Personal data: never write it to a log. */
	@Override
	public String toString() {
		return "EmailAddressProblem[" + this.messageKey + "]";
	}

}
