package fr.compteformation.platform.base;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.ResourceBundleMessageSource;

import fr.compteformation.platform.site.SiteSettings;
import fr.compteformation.platform.site.SiteTexts;

/**
 * Lets tests without a browser name texts as they are written, with ordinary spaces. A
 * browser takes both for the same; what people get is shown by NoBreakMessageSourceTests.
 */
public final class PlainSpaces implements BeanPostProcessor {

	PlainSpaces() {
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof NoBreakMessageSource texts) ? plain(texts) : bean;
	}

	private static ResourceBundleMessageSource plain(NoBreakMessageSource texts) {
		ResourceBundleMessageSource plain = new OwnTexts(new SiteTexts(SiteSettings.unnamed()));
		plain.addBasenames(texts.getBasenameSet().toArray(String[]::new));
		TextsConfiguration.readAsWritten(plain);
		return plain;
	}

	@TestConfiguration(proxyBeanMethods = false)
	public static class Configuration {

		@Bean
		static PlainSpaces plainSpaces() {
			return new PlainSpaces();
		}

	}

}
