package fr.compteformation.accessibility;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of the portal in one language, looked up by their French text, so that a walk
 * reads the same in both languages.
 */
class PortalWords {

	private final Properties french = bundle("fr");

	private final Properties texts;

	PortalWords(String language) {
		this.texts = bundle(language);
	}

	/** Matches the whole text, whatever its spaces. */
	Pattern named(String french) {
		String texts = this.french.stringPropertyNames()
			.stream()
			.filter((key) -> this.french.getProperty(key).equals(french))
			.map(this.texts::getProperty)
			.distinct()
			.map(PortalWords::quoted)
			.collect(Collectors.joining("|"));
		if (texts.isEmpty()) {
			throw new IllegalArgumentException("No text: " + french);
		}
		return Pattern.compile("^\\s*(" + texts + ")\\s*$");
	}

	private static String quoted(String text) {
		return Stream.of(text.split(" "))
			.map((word) -> word.replaceAll("[.?+*()\\[\\]{}|^$\\\\/]", "\\\\$0"))
			.collect(Collectors.joining("\\s+"));
	}

	private static Properties bundle(String language) {
		String name = "/vaadin-i18n/translations_" + language + ".properties";
		Properties texts = new Properties();
		try (Reader content = new InputStreamReader(Objects.requireNonNull(PortalWords.class.getResourceAsStream(name)),
				StandardCharsets.UTF_8)) {
			texts.load(content);
		}
		catch (IOException unreadable) {
			throw new IllegalStateException(unreadable);
		}
		return texts;
	}

}
