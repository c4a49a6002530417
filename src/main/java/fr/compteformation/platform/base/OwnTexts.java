package fr.compteformation.platform.base;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.context.support.ResourceBundleMessageSource;

import fr.compteformation.platform.site.SiteTexts;

/** Reads texts, those of the operator first, with the name of the site. */
class OwnTexts extends ResourceBundleMessageSource {

	private final SiteTexts site;

	OwnTexts(SiteTexts site) {
		this.site = site;
	}

	/** Stops the start at a text of the operator’s that would never be shown. */
	void checkOwnTexts() {
		for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
			this.site.translations(locale).stringPropertyNames().forEach((key) -> check(key, locale));
		}
	}

	private void check(String key, Locale locale) {
		if (super.getMessageInternal(key, null, locale) == null) {
			throw new IllegalStateException("compte-formation.site.folder: the portal has no text “" + key
					+ "”, see its translations for the names");
		}
		try {
			createMessageFormat(this.site.translations(locale).getProperty(key), locale);
		}
		catch (IllegalArgumentException malformed) {
			throw new IllegalStateException(
					"compte-formation.site.folder: the text of “" + key + "” cannot be read: " + malformed.getMessage(),
					malformed);
		}
	}

	@Override
	protected @Nullable String getMessageInternal(@Nullable String code, Object @Nullable [] parameters,
			@Nullable Locale locale) {
		String own = (code != null && locale != null) ? this.site.translation(code, locale).orElse(null) : null;
		String text = (own != null) ? filled(own, parameters, locale)
				: super.getMessageInternal(code, parameters, locale);
		return (text != null) ? this.site.named(text) : null;
	}

	private String filled(String text, Object @Nullable [] parameters, @Nullable Locale locale) {
		return (parameters == null || parameters.length == 0 || locale == null) ? text
				: createMessageFormat(text, locale).format(parameters);
	}

}
