package fr.compteformation.platform.base;

import java.nio.charset.StandardCharsets;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

import fr.compteformation.platform.edition.EditionSettings;
import fr.compteformation.platform.site.SiteSettings;
import fr.compteformation.platform.site.SiteTexts;

/**
 * The translations for pages, emails and files, with no-break spaces. The words of an
 * edition that is set by name come first.
 */
@Configuration(proxyBeanMethods = false)
// Commands start with a part of the application.
@EnableConfigurationProperties({ EditionSettings.class, SiteSettings.class })
class TextsConfiguration {

	@Bean
	SiteTexts siteTexts(SiteSettings settings) {
		return new SiteTexts(settings);
	}

	/**
	 * A missing key throws an exception.
	 * @throws IllegalStateException if the operator’s folder has a text that the portal
	 * does not show, or one that cannot be read
	 */
	@Bean
	MessageSource portalTexts(EditionSettings editions, SiteTexts site) {
		NoBreakMessageSource texts = new NoBreakMessageSource(site);
		editions.named().ifPresent((edition) -> texts.addBasenames("vaadin-i18n/editions/" + edition.year()));
		texts.addBasenames("vaadin-i18n/translations");
		readAsWritten(texts);
		texts.checkOwnTexts();
		return texts;
	}

	static void readAsWritten(ResourceBundleMessageSource texts) {
		texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
		texts.setFallbackToSystemLocale(false);
	}

}
