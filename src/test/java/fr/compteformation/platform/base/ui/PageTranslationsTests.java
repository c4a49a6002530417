package fr.compteformation.platform.base.ui;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class PageTranslationsTests {

	private final StaticMessageSource texts = new StaticMessageSource();

	private final PageTranslations translations = new PageTranslations(this.texts,
			List.of(Locale.FRENCH, Locale.ENGLISH));

	@Test
	void frenchIsTheFallback() {
		assertThat(this.translations.getDefaultLocale()).isEqualTo(Locale.FRENCH);
	}

	@Test
	void parametersAreFilledIn() {
		this.texts.addMessage("room.steps", Locale.FRENCH, "Étape {0} sur {1}");
		assertThat(this.translations.getTranslation("room.steps", Locale.FRENCH, 2, 4)).isEqualTo("Étape 2 sur 4");
	}

	@Test
	void aMissingTextShowsItsKey() {
		assertThat(this.translations.getTranslation("room.gone", Locale.ENGLISH)).isEqualTo("!en: room.gone");
	}

}
