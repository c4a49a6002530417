package fr.compteformation.platform.base.ui;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;

/**
 * Lets tests of pages without a browser name texts as they are written, with ordinary
 * spaces. A browser takes both for the same; what people get is shown by
 * NoBreakTranslationsTests.
 */
public final class PlainSpaces implements BeanPostProcessor {

	private final ObjectProvider<MessageSource> texts;

	PlainSpaces(ObjectProvider<MessageSource> texts) {
		this.texts = texts;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof NoBreakTranslations) ? new PageTranslations(this.texts.getObject()) : bean;
	}

	@TestConfiguration(proxyBeanMethods = false)
	public static class Configuration {

		@Bean
		static PlainSpaces plainSpaces(@Qualifier("portalTexts") ObjectProvider<MessageSource> texts) {
			return new PlainSpaces(texts);
		}

	}

}
