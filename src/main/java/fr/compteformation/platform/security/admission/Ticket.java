package fr.compteformation.platform.security.admission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.compteformation.platform.keys.Keys;

/**
 * A place in the queue: when somebody came. The visitor keeps it, signed, in a cookie;
 * all nodes have the key.
 *
 * @param cameAt in milliseconds
 * @param number a random number
 */
record Ticket(Instant cameAt, long number) {

	private static final Pattern FORM = Pattern.compile("(([0-9a-f]{1,16})\\.([0-9a-f]{1,16}))\\.([\\w-]{43})");

	private static final SecureRandom RANDOM = new SecureRandom();

	static Ticket at(Clock clock) {
		return new Ticket(Instant.ofEpochMilli(clock.millis()), RANDOM.nextLong());
	}

	/** Reads the text of a cookie; empty if it is forged or too old. */
	static Optional<Ticket> read(String text, Keys keys, Clock clock, Duration kept) {
		Matcher form = FORM.matcher(text);
		if (!form.matches() || seals(form.group(1), keys).stream()
			.noneMatch((seal) -> MessageDigest.isEqual(bytes(form.group(4)), bytes(seal)))) {
			return Optional.empty();
		}
		Ticket ticket = new Ticket(Instant.ofEpochMilli(Long.parseUnsignedLong(form.group(2), 16)),
				Long.parseUnsignedLong(form.group(3), 16));
		return ticket.cameAt().isBefore(clock.instant().minus(kept)) ? Optional.empty() : Optional.of(ticket);
	}

	/** The text for the cookie. */
	String sealed(Keys keys) {
		String text = Long.toHexString(this.cameAt.toEpochMilli()) + '.' + Long.toHexString(this.number);
		return text + '.' + seals(text, keys).getFirst();
	}

	// One for each key.
	private static List<String> seals(String text, Keys keys) {
		return keys.derivations("admission:" + text)
			.stream()
			.map(Base64.getUrlEncoder().withoutPadding()::encodeToString)
			.toList();
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

}
