package fr.compteformation.platform.base.ui;

import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;

import com.vaadin.flow.i18n.I18NProvider;

/**
 * The translations for pages. Declares the languages in order: by default Vaadin takes
 * the first bundle by file name as the fallback, which is English. A missing key appears
 * on the page as “!fr: key”.
 */
class PageTranslations implements I18NProvider {

	private final transient MessageSource texts;

	PageTranslations(MessageSource texts) {
		this.texts = texts;
	}

	@Override
	public List<Locale> getProvidedLocales() {
		return Languages.PROVIDED;
	}

	@Override
	public String getTranslation(String key, Locale locale, Object... parameters) {
		String text = this.texts.getMessage(key, parameters, null, locale);
		return (text != null) ? text : "!%s: %s".formatted(locale.getLanguage(), key);
	}

}
