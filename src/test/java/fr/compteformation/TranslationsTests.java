package fr.compteformation;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TranslationsTests {

	private static final Path SOURCES = Path.of("src/main/java");

	/** A quoted string that looks like a key: dotted lower camel case. */
	private static final Pattern QUOTED_KEY = Pattern.compile("\"([a-z][A-Za-z0-9]*(?:\\.[a-zA-Z0-9]+)+)\"");

	/** A quoted string of the characters of keys. */
	private static final Pattern QUOTED = Pattern.compile("\"([A-Za-z0-9._-]+)(?=\")");

	private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z][A-Z0-9_]+)\\b");

	private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{([a-zA-Z0-9.]+)");

	private static final Pattern MAIL_SUBJECT = Pattern.compile("mail\\.(.+)\\.subject");

	private final Properties french = bundle("fr");

	private final Properties english = bundle("en");

	@Test
	void frenchAndEnglishHoldTheSameKeys() {
		assertThat(this.english.stringPropertyNames()).isEqualTo(this.french.stringPropertyNames());
	}

	// Properties files silently use the last of two entries.
	@ParameterizedTest
	@ValueSource(strings = { "fr", "en" })
	void noKeyStandsTwice(String language) throws IOException {
		assertThat(text(language).lines()
			.filter((line) -> !line.startsWith("#") && line.indexOf('=') > 0)
			.map((line) -> line.substring(0, line.indexOf('=')))).doesNotHaveDuplicates();
	}

	@Test
	void everyTextTakesTheSameParametersInBothLanguages() {
		assertThat(this.french.stringPropertyNames())
			.allSatisfy((key) -> assertThat(parameters(this.english, key)).isEqualTo(parameters(this.french, key)));
	}

	@Test
	void everyKeyIsUsed() throws IOException {
		String code = code();
		Set<String> quoted = words(QUOTED, code);
		Set<String> constants = words(CONSTANT, code);
		assertThat(this.french.stringPropertyNames())
			.allSatisfy((key) -> assertThat(isUsed(key, quoted, constants)).as(key).isTrue());
	}

	@Test
	void everyKeyInTheCodeHasAText() throws IOException {
		Set<String> rooms = this.french.stringPropertyNames()
			.stream()
			.map((key) -> key.substring(0, key.indexOf('.') + 1))
			.collect(Collectors.toSet());
		Set<String> keys = QUOTED_KEY.matcher(code())
			.results()
			.map((match) -> match.group(1))
			.filter((key) -> rooms.stream().anyMatch(key::startsWith))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(keys).isNotEmpty().isSubsetOf(this.french.stringPropertyNames());
	}

	@Test
	void noTextHoldsAStraightApostrophe() {
		assertThat(Stream.concat(this.french.values().stream(), this.english.values().stream()).map(Object::toString))
			.noneMatch((text) -> text.contains("'"));
	}

	@Test
	void noFrenchTextStandsInTheCode() throws IOException {
		assertThat(code().lines().filter((line) -> !line.strip().startsWith("*") && !line.strip().startsWith("/")))
			.noneMatch((line) -> line.matches(".*\"[^\"]*[éèêàçùîôœÉÈÀ][^\"]*\".*"));
	}

	// Keys may consist of a constant prefix ending with a dot and an enum constant. The
	// subject of an email is found by its template name, the name of a text template by
	// the key of its text.
	private static boolean isUsed(String key, Set<String> quoted, Set<String> constants) {
		Matcher subject = MAIL_SUBJECT.matcher(key);
		return quoted.contains(key) || quoted.contains(key.substring(0, key.lastIndexOf('.') + 1))
				|| subject.matches() && constants.contains(subject.group(1).toUpperCase(Locale.ROOT).replace('-', '_'))
				|| key.endsWith(".name") && isUsed(key.substring(0, key.lastIndexOf('.')), quoted, constants);
	}

	private static Set<String> words(Pattern word, String code) {
		return word.matcher(code).results().map((match) -> match.group(1)).collect(Collectors.toSet());
	}

	private static Set<String> parameters(Properties bundle, String key) {
		return Pattern.compile("\\{(\\d)")
			.matcher(bundle.getProperty(key, ""))
			.results()
			.map((match) -> match.group(1))
			.collect(Collectors.toSet());
	}

	// Names of the demonstration are French in every language.
	private static boolean isChecked(Path file) {
		return file.toString().endsWith(".java") && !file.endsWith("package-info.java")
				&& !file.getParent().endsWith("demo") && !file.getParent().endsWith("identityprovider")
				&& !file.getParent().endsWith("crowd");
	}

	private static String code() throws IOException {
		try (Stream<Path> files = Files.walk(SOURCES)) {
			StringBuilder code = new StringBuilder();
			for (Path file : files.filter(TranslationsTests::isChecked).toList()) {
				code.append(Files.readString(file));
			}
			return code.append(keysOfTemplates()).toString();
		}
	}

	// In the form in which code would contain them.
	private static String keysOfTemplates() throws IOException {
		try (DirectoryStream<Path> templates = Files.newDirectoryStream(Path.of("src/main/resources/pdf"), "*.html")) {
			StringBuilder keys = new StringBuilder();
			for (Path template : templates) {
				KEY_IN_TEMPLATE.matcher(Files.readString(template))
					.results()
					.forEach((match) -> keys.append('"').append(match.group(1)).append("\"\n"));
			}
			return keys.toString();
		}
	}

	private static Properties bundle(String language) {
		Properties bundle = new Properties();
		try {
			bundle.load(new StringReader(text(language)));
		}
		catch (IOException unreadable) {
			throw new IllegalStateException(unreadable);
		}
		return bundle;
	}

	private static String text(String language) throws IOException {
		String name = "/vaadin-i18n/translations_" + language + ".properties";
		try (InputStream content = TranslationsTests.class.getResourceAsStream(name)) {
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
