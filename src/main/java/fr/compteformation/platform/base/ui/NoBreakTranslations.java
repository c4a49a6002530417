package fr.compteformation.platform.base.ui;

import java.util.List;
import java.util.Locale;

import com.vaadin.flow.i18n.I18NProvider;

import fr.compteformation.platform.base.NoBreakSpaces;

/**
 * The texts of all pages, with no-break spaces where their authors typed ordinary ones.
 */
class NoBreakTranslations implements I18NProvider {

	private final I18NProvider texts;

	NoBreakTranslations(I18NProvider texts) {
		this.texts = texts;
	}

	@Override
	public List<Locale> getProvidedLocales() {
		return this.texts.getProvidedLocales();
	}

	@Override
	public String getTranslation(String key, Locale locale, Object... parameters) {
		return NoBreakSpaces.in(this.texts.getTranslation(key, locale, parameters), locale);
	}

}
