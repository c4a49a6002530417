package fr.compteformation.platform.base.ui;

import com.vaadin.flow.i18n.I18NProvider;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets pages use the same texts as emails and files. */
@Configuration(proxyBeanMethods = false)
class TranslationConfiguration {

	@Bean
	I18NProvider translations(MessageSource portalTexts, Languages languages) {
		return new PageTranslations(portalTexts, languages.provided());
	}

}
