package fr.compteformation.platform.base.ui;

import java.util.List;
import java.util.Locale;

import com.vaadin.flow.i18n.I18NProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.MessageSource;

/**
 * The translations for pages. Declares the languages in order: by default Vaadin takes
 * the first bundle by file name as the fallback, which is English. A missing key appears
 * on the page as “!fr: key” and in the log.
 */
class PageTranslations implements I18NProvider {

	private static final Logger LOG = LoggerFactory.getLogger(PageTranslations.class);

	private final transient MessageSource texts;

	private final List<Locale> languages;

	PageTranslations(MessageSource texts, List<Locale> languages) {
		this.texts = texts;
		this.languages = languages;
	}

	@Override
	public List<Locale> getProvidedLocales() {
		return this.languages;
	}

	@Override
	public String getTranslation(String key, Locale locale, Object... parameters) {
		String text = this.texts.getMessage(key, parameters, null, locale);
		if (text == null) {
			LOG.warn("No text for {} in {}", key, locale.getLanguage());
			return "!%s: %s".formatted(locale.getLanguage(), key);
		}
		return text;
	}

}
