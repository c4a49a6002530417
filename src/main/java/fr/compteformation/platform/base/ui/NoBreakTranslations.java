package fr.compteformation.platform.base.ui;

import java.util.List;
import java.util.Locale;

import com.vaadin.flow.i18n.DefaultI18NProvider;

import fr.compteformation.platform.base.NoBreakSpaces;

/**
 * The texts of all pages, with no-break spaces where their authors typed ordinary ones.
 */
class NoBreakTranslations extends DefaultI18NProvider {

	NoBreakTranslations(List<Locale> languages) {
		super(languages);
	}

	@Override
	public String getTranslation(String key, Locale locale, Object... parameters) {
		return NoBreakSpaces.in(super.getTranslation(key, locale, parameters), locale);
	}

}
