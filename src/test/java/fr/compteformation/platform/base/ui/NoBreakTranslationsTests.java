package fr.compteformation.platform.base.ui;

import java.util.Locale;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NoBreakTranslationsTests {

	private final I18NProvider texts = new NoBreakTranslations(new DefaultI18NProvider(Languages.PROVIDED));

	@Test
	void punctuationNeverStandsAloneOnALine() {
		assertThat(this.texts.getTranslation("information.help.person", Locale.FRENCH))
			.isEqualTo("Besoin d’une personne\u00a0?");
	}

	@Test
	void parametersAreFilledInAndPluralsChosen() {
		assertThat(this.texts.getTranslation("search.found", Locale.FRENCH, "DIF", 2))
			.isEqualTo("2 réponses à «\u00a0DIF\u00a0»");
		assertThat(this.texts.getTranslation("search.found", Locale.ENGLISH, "DIF", 1)).isEqualTo("1 answer to “DIF”");
	}

}
