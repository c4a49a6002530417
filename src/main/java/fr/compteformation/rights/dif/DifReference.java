package fr.compteformation.rights.dif;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a declaration, for conversations between the person and agents.
 *
 * @param value more than zero
 */
public record DifReference(long value) {

	private static final int THOUSAND = 1000;

	private static final Pattern SPACES = Pattern.compile("[\\s\\h]");

	private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

	/** Parses a typed number, with or without spaces; empty if it is none. */
	public static Optional<DifReference> read(String typed) {
		String digits = SPACES.matcher(typed).replaceAll("");
		return NUMBER.matcher(digits).matches() ? Optional.of(new DifReference(Long.parseLong(digits)))
				: Optional.empty();
	}

	/** As in “48 217”, with spaces that do not break; the same in every language. */
	public String formatted() {
		return (this.value < THOUSAND) ? String.valueOf(this.value)
				: new DifReference(this.value / THOUSAND).formatted()
						+ String.format("\u00a0%03d", this.value % THOUSAND);
	}

	@Override
	public String toString() {
		return String.valueOf(this.value);
	}

}
