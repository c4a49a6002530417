package fr.compteformation.platform.document.check;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Where a link leads. Only how it begins decides, so that no way of writing a scheme that
 * runs something, with line breaks or null characters in it, has to be known.
 */
final class WebAddress {

	private static final Pattern PLAIN = Pattern.compile(" *(?:https?://|mailto:|tel:|www\\.).*",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private WebAddress() {
	}

	/**
	 * What is wrong with an address, if anything.
	 * @param address as a reader of PDF decodes it; none where it is no text
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
