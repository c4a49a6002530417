package fr.compteformation.platform.site;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.jspecify.annotations.Nullable;

/**
 * What an operator changes while the portal runs.
 *
 * @param announcement by language
 * @param from when it appears; null for at once
 * @param until when it disappears; null for when it is removed
 * @param readOnly whether changes are refused; null if nothing is said
 */
record LiveState(Map<String, String> announcement, @Nullable Instant from, @Nullable Instant until,
		@Nullable Boolean readOnly) {

	static final LiveState NOTHING = new LiveState(Map.of(), null, null, null);

	private static final String TEXT = "announcement.";

	private static final String FROM = TEXT + "from";

	private static final String UNTIL = TEXT + "until";

	private static final String READ_ONLY = "read-only";

	private static final int LONGEST = 300;

	private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

	/**
	 * Reads the lines of the file.
	 * @throws IllegalArgumentException if one cannot be understood
	 */
	static LiveState of(Properties lines) {
		Map<String, String> texts = new HashMap<>();
		for (String name : lines.stringPropertyNames()) {
			String value = lines.getProperty(name).strip();
			if (name.matches("announcement\\.[a-z]{2}")) {
				texts.put(name.substring(TEXT.length()), bounded(name, value));
			}
			else if (!name.equals(FROM) && !name.equals(UNTIL) && !name.equals(READ_ONLY)) {
				throw new IllegalArgumentException("there is no “" + name + "”");
			}
		}
		texts.values().removeIf(String::isEmpty);
		return new LiveState(Map.copyOf(texts), time(lines, FROM), time(lines, UNTIL), flag(lines));
	}

	/** The announcement at a moment. */
	Optional<String> announced(Locale locale, Instant now) {
		boolean due = (this.from == null || !now.isBefore(this.from))
				&& (this.until == null || now.isBefore(this.until));
		return Optional.of(InLanguages.of(this.announcement, locale)).filter((text) -> due && !text.isEmpty());
	}

	private static String bounded(String name, String text) {
		if (text.length() > LONGEST) {
			throw new IllegalArgumentException(name + " has more than " + LONGEST + " characters");
		}
		return text;
	}

	private static @Nullable Instant time(Properties lines, String name) {
		String value = lines.getProperty(name, "").strip();
		try {
			return value.isEmpty() ? null : LocalDateTime.parse(value).atZone(FRANCE).toInstant();
		}
		catch (DateTimeParseException wrong) {
			throw new IllegalArgumentException(name + " is no time such as 2027-02-01T20:00", wrong);
		}
	}

	private static @Nullable Boolean flag(Properties lines) {
		return switch (lines.getProperty(READ_ONLY, "").strip()) {
			case "" -> null;
			case "true" -> true;
			case "false" -> false;
			default -> throw new IllegalArgumentException(READ_ONLY + " is neither true nor false");
		};
	}

}
