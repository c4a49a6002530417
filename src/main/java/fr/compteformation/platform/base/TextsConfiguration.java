package fr.compteformation.platform.base;

import java.nio.charset.StandardCharsets;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The texts of the pages for what is no page: mails and files. A text that is missing is
 * an exception here.
 */
@Configuration
class TextsConfiguration {

	/** The same bundles as the pages, read without the framework of the pages. */
	@Bean
	MessageSource portalTexts() {
		ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
		texts.setBasename("vaadin-i18n/translations");
		texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
		texts.setFallbackToSystemLocale(false);
		return texts;
	}

}
