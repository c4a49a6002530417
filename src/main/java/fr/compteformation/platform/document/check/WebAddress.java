package fr.compteformation.platform.document.check;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Checks the target of a link. An allowlist of prefixes, so that disguised script
 * schemes, with line breaks or null characters, need not be known.
 */
final class WebAddress {

	private static final Pattern PLAIN = Pattern.compile(" *(?:https?://|mailto:|tel:|www\\.).*",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private WebAddress() {
	}

	/**
	 * The reason to refuse an address, if any.
	 * @param address as a PDF reader decodes it; null if it is not text
	 */
	static Optional<Refusal> findingsIn(@Nullable String address) {
		if (address == null) {
			return Optional.of(Refusal.ACTS);
		}
		if (address.isBlank() || PLAIN.matcher(address).matches()) {
			return Optional.empty();
		}
		String letters = address.replaceAll("[^\\p{Alpha}:]", "").toLowerCase(Locale.ROOT);
		return Optional.of(letters.contains("script:") ? Refusal.SCRIPT : Refusal.ACTS);
	}

}
