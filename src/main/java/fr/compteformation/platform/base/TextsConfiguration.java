package fr.compteformation.platform.base;

import java.nio.charset.StandardCharsets;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The translations for emails and files. A missing key throws an exception. */
@Configuration
class TextsConfiguration {

	/** The same bundles as the pages use, without Vaadin. */
	@Bean
	MessageSource portalTexts() {
		ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
		texts.setBasename("vaadin-i18n/translations");
		texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
		texts.setFallbackToSystemLocale(false);
		return texts;
	}

}
