package fr.compteformation.platform.base.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.vaadin.flow.i18n.I18NProvider;

/**
 * Declares the languages in order: by default Vaadin takes the first bundle by file name
 * as the fallback, which is English.
 */
@Configuration
class TranslationConfiguration {

	@Bean
	I18NProvider translations() {
		return new NoBreakTranslations(Languages.PROVIDED);
	}

}
