package fr.compteformation.platform.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class EditionWordsTests {

	private static final Pattern PARAMETER = Pattern.compile("\\{\\d");

	@ParameterizedTest
	@EnumSource(Edition.class)
	void bothLanguagesHoldTheSameKeys(Edition edition) throws IOException {
		assertThat(words(edition, Locale.ENGLISH).stringPropertyNames())
			.isEqualTo(words(edition, Locale.FRENCH).stringPropertyNames());
	}

	@ParameterizedTest
	@EnumSource(Edition.class)
	void everyTextReplacesAnotherOne(Edition edition) throws IOException {
		for (Locale language : Set.of(Locale.FRENCH, Locale.ENGLISH)) {
			Properties portal = properties("translations", language);
			assertThat(words(edition, language)).isNotEmpty().allSatisfy((key, text) -> {
				assertThat(portal).containsKey(key);
				assertThat(parameters(portal.get(key))).containsAll(parameters(text));
				assertThat(text.toString()).doesNotContain("'");
			});
		}
	}

	@ParameterizedTest
	@EnumSource(Edition.class)
	void noTextIsThatOfThePortal(Edition edition) throws IOException {
		Properties portal = properties("translations", Locale.FRENCH);
		assertThat(words(edition, Locale.FRENCH)).isNotEmpty()
			.allSatisfy((key, text) -> assertThat(text).as("%s", key).isNotEqualTo(portal.get(key)));
	}

	@ParameterizedTest
	@EnumSource(Edition.class)
	void noKeyStandsTwice(Edition edition) throws IOException {
		assertThat(text("editions/" + edition.year(), Locale.FRENCH).lines()
			.filter((line) -> !line.startsWith("#"))
			.map((line) -> line.substring(0, line.indexOf('=')))).doesNotHaveDuplicates();
	}

	private static Set<String> parameters(Object text) {
		return PARAMETER.matcher(text.toString()).results().map(MatchResult::group).collect(Collectors.toSet());
	}

	private static Properties words(Edition edition, Locale language) throws IOException {
		return properties("editions/" + edition.year(), language);
	}

	private static Properties properties(String name, Locale language) throws IOException {
		Properties words = new Properties();
		words.load(new StringReader(text(name, language)));
		return words;
	}

	private static String text(String name, Locale language) throws IOException {
		String file = "/vaadin-i18n/%s_%s.properties".formatted(name, language.getLanguage());
		try (InputStream content = EditionWordsTests.class.getResourceAsStream(file)) {
			return new String(Objects.requireNonNull(content).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
