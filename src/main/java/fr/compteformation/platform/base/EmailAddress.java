package fr.compteformation.platform.base;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail address that mail can be sent to: an ASCII local part, and a domain with a dot,
 * kept in lower case because domains are compared without case. At most 254 characters
 * (RFC 5321, 4.5.3.1).
 */
public record EmailAddress(String value) {

	public static final int MAX_LENGTH = 254;

	// Spaces of any kind, and what cannot be seen.
	private static final Pattern AROUND = Pattern
		.compile("^[\\s\\p{Z}\\p{Cf}]+|(?<![\\s\\p{Z}\\p{Cf}])[\\s\\p{Z}\\p{Cf}]+$");

	// What needs no quotes (RFC 5321, dot-string): quoted parts are legal, used by
	// nobody,
	// and misread by many.
	private static final Pattern LOCAL_PART = Pattern
		.compile("(?=.{1,64}$)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

	private static final Pattern DOMAIN = Pattern
		.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");

	/**
	 * @throws IllegalArgumentException when the value is not such an address
	 */
	public EmailAddress {
		value = normalised(value).orElseThrow(() -> new IllegalArgumentException("not a mail address"));
	}

	/** Reads what a person typed; spaces around it do not count. */
	public static Optional<EmailAddress> parse(String typed) {
		return normalised(typed).map(EmailAddress::new);
	}

	private static Optional<String> normalised(String typed) {
		String trimmed = AROUND.matcher(typed).replaceAll("");
		int at = trimmed.lastIndexOf('@');
		// The length first: nothing below is made for a text of any size.
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

	/** An address names a person: it never reaches a log. */
	@Override
	public String toString() {
		return "********";
	}

}
