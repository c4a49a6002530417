package fr.compteformation.office.signin;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sign-in code with its id. The digits alone are useless in another session.
 *
 * @param id kept in the session
 * @param digits sent by email
 */
public record EmailedCode(UUID id, String digits) {

	private static final Pattern TOKEN = Pattern.compile("([0-9a-f-]{36}):(\\d{8})");

	/** Parses a token; empty if it is malformed. */
	public static Optional<EmailedCode> of(String token) {
		Matcher matcher = TOKEN.matcher(token);
		return matcher.matches() ? Optional.of(new EmailedCode(UUID.fromString(matcher.group(1)), matcher.group(2)))
				: Optional.empty();
	}

	/** Id and digits as one token for Spring Security. */
	public String token() {
		return this.id + ":" + this.digits;
	}

	@Override
	public String toString() {
		return "********";
	}

}
