package fr.compteformation.platform.base;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class NoBreakMessageSourceTests {

	private final MessageSource texts = SomeTexts.asPeopleReadThem();

	@Test
	void punctuationNeverStandsAloneOnALine() {
		assertThat(text("information.help.person", Locale.FRENCH)).isEqualTo("Besoin d’une personne\u00a0?");
	}

	@Test
	void parametersAreFilledInAndPluralsChosen() {
		assertThat(text("search.found", Locale.FRENCH, "DIF", 2)).isEqualTo("2 réponses à «\u00a0DIF\u00a0»");
		assertThat(text("search.found", Locale.ENGLISH, "DIF", 1)).isEqualTo("1 answer to “DIF”");
	}

	@Test
	void aMissingTextHasItsDefault() {
		assertThat(this.texts.getMessage("no.such.key", null, null, Locale.FRENCH)).isNull();
	}

	private String text(String key, Locale locale, Object... parameters) {
		return this.texts.getMessage(key, parameters, locale);
	}

}
