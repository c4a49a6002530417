package fr.compteformation.base;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/**
 * A mail address that mail can be sent to: an ASCII local part, and a domain with a dot,
 * kept in lower case because domains are compared without case. At most 254 characters
 * (RFC 5321, 4.5.3.1).
 */
public record EmailAddress(String value) {

	public static final int MAX_LENGTH = 254;

	private static final Pattern LOCAL_PART = Pattern.compile("[!-~]{1,64}");

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
		String trimmed = typed.strip();
		int at = trimmed.lastIndexOf('@');
		if (at < 1 || trimmed.length() > MAX_LENGTH || !LOCAL_PART.matcher(trimmed.substring(0, at)).matches()) {
			return Optional.empty();
		}
		try {
			String domain = IDN.toASCII(trimmed.substring(at + 1), IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
			String address = trimmed.substring(0, at + 1) + domain;
			new InternetAddress(address, true).validate();
			return DOMAIN.matcher(domain).matches() ? Optional.of(address) : Optional.empty();
		}
		catch (AddressException | IllegalArgumentException notAnAddress) {
			return Optional.empty();
		}
	}

	/** An address names a person: it never reaches a log. */
	@Override
	public String toString() {
		return "********";
	}

}
