package fr.compteformation;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import com.vaadin.flow.i18n.I18NProvider;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;

/**
 * Lets tests of pages without a browser name texts as they are written, with ordinary
 * spaces. A browser takes both for the same; what people get is shown by
 * PageTranslationsTests.
 */
final class PlainSpaces implements BeanPostProcessor {

	private final ApplicationContext context;

	private PlainSpaces(ApplicationContext context) {
		this.context = context;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof I18NProvider texts)
				? new AsWritten(texts, () -> this.context.getBean("portalTexts", MessageSource.class)) : bean;
	}

	private record AsWritten(I18NProvider pages, Supplier<MessageSource> texts) implements I18NProvider {

		@Override
		public List<Locale> getProvidedLocales() {
			return this.pages.getProvidedLocales();
		}

		@Override
		public String getTranslation(String key, Locale locale, Object... parameters) {
			String text = this.texts.get().getMessage(key, parameters, null, locale);
			return (text != null) ? text : this.pages.getTranslation(key, locale, parameters);
		}

	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Configuration {

		@Bean
		static PlainSpaces plainSpaces(ApplicationContext context) {
			return new PlainSpaces(context);
		}

	}

}
