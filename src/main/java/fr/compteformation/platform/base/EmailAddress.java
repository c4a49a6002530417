package fr.compteformation.platform.base;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An email address: an ASCII local part and a domain with a dot, stored in lower case
 * because domains are case-insensitive. At most 254 characters (RFC 5321, 4.5.3.1).
 */
public record EmailAddress(String value) {

	public static final int MAX_LENGTH = 254;

	// White space of any kind, and invisible characters.
	private static final Pattern AROUND = Pattern
		.compile("^[\\s\\p{Z}\\p{Cf}]+|(?<![\\s\\p{Z}\\p{Cf}])[\\s\\p{Z}\\p{Cf}]+$");

	// The dot-string of RFC 5321: quoted local parts are legal, but unused and often
	// misread.
	private static final Pattern LOCAL_PART = Pattern
		.compile("(?=.{1,64}$)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

	private static final Pattern DOMAIN = Pattern
		.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");

	/**
	 * @throws IllegalArgumentException if the value is no valid address
	 */
	public EmailAddress {
		value = normalised(value).orElseThrow(() -> new IllegalArgumentException("not a mail address"));
	}

	/** Parses user input; ignores surrounding spaces. */
	public static Optional<EmailAddress> parse(String typed) {
		return normalised(typed).map(EmailAddress::new);
	}

	/** Without surrounding white space. */
	static String trimmed(String typed) {
		return AROUND.matcher(typed).replaceAll("");
	}

	private static Optional<String> normalised(String typed) {
		String trimmed = trimmed(typed);
		int at = trimmed.lastIndexOf('@');
		// Check the length first, so that huge input costs nothing.
		if (at < 1 || trimmed.length() > MAX_LENGTH || !LOCAL_PART.matcher(trimmed.substring(0, at)).matches()) {
			return Optional.empty();
		}
		return domain(trimmed.substring(at + 1)).map((domain) -> trimmed.substring(0, at + 1) + domain)
			.filter((address) -> address.length() <= MAX_LENGTH);
	}

	private static Optional<String> domain(String typed) {
		try {
			return Optional.of(IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT))
				.filter((domain) -> DOMAIN.matcher(domain).matches());
		}
		catch (IllegalArgumentException notADomain) {
			return Optional.empty();
		}
	}

	/** What follows the at sign, in lower case. */
	public String domain() {
		return this.value.substring(this.value.lastIndexOf('@') + 1);
	}

	/** Personal data: never write it to a log. */
	@Override
	public String toString() {
		return "********";
	}

}
