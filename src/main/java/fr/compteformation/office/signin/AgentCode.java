package fr.compteformation.office.signin;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code that an agent gets by mail, with its id: the digits alone are worth nothing in
 * another session.
 *
 * @param id which the session holds
 * @param digits which the mail holds
 */
public record AgentCode(UUID id, String digits) {

	private static final Pattern TOKEN = Pattern.compile("([0-9a-f-]{36}):(\\d{8})");

	/** The code that a token stands for, unless the token has another form. */
	public static Optional<AgentCode> of(String token) {
		Matcher matcher = TOKEN.matcher(token);
		return matcher.matches() ? Optional.of(new AgentCode(UUID.fromString(matcher.group(1)), matcher.group(2)))
				: Optional.empty();
	}

	/** Both in one, as the security framework hands them on. */
	public String token() {
		return this.id + ":" + this.digits;
	}

	@Override
	public String toString() {
		return "********";
	}

}
