package fr.compteformation;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Lets tests of pages without a browser name texts as they are written, with ordinary
 * spaces. A browser takes both for the same; what people get is shown by
 * NoBreakTranslationsTests.
 */
final class PlainSpaces implements BeanPostProcessor {

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof I18NProvider texts) ? new DefaultI18NProvider(texts.getProvidedLocales()) : bean;
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Configuration {

		@Bean
		static PlainSpaces plainSpaces() {
			return new PlainSpaces();
		}

	}

}
