package fr.compteformation.platform.base;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.context.support.ResourceBundleMessageSource;

import fr.compteformation.platform.site.SiteTexts;

/** Reads texts, those of the operator first, with the name of the site. */
class OwnTexts extends ResourceBundleMessageSource {

	/** It stands in the style sheet of PDFs too, as a string. */
	private static final String NOTICE = "site.notice";

	private final SiteTexts site;

	OwnTexts(SiteTexts site) {
		this.site = site;
	}

	/** Stops the start at a text of the operator’s that would never be shown. */
	void checkOwnTexts() {
		for (Locale locale : this.site.languages()) {
			this.site.translations(locale).stringPropertyNames().forEach((key) -> check(key, locale));
		}
	}

	private void check(String key, Locale locale) {
		String own = this.site.translations(locale).getProperty(key);
		String text = own(key, null, locale);
		if (text == null) {
			throw refused(key, "the portal has no such text, see its translations for the names", null);
		}
		if (key.equals(NOTICE) && own.matches(".*[\"\\\\].*")) {
			throw refused(key, "it may hold neither \" nor \\, write “ or «", null);
		}
		try {
			int parameters = parameters(text, locale);
			if (parameters(own, locale) > parameters) {
				throw refused(key, "the portal fills " + parameters + " parameters of it", null);
			}
		}
		catch (IllegalArgumentException malformed) {
			throw refused(key, String.valueOf(malformed.getMessage()), malformed);
		}
	}

	private static IllegalStateException refused(String key, String reason, @Nullable Throwable cause) {
		return new IllegalStateException(
				"compte-formation.site.folder: the text “" + key + "” cannot be used: " + reason, cause);
	}

	private int parameters(String text, Locale locale) {
		return createMessageFormat(text, locale).getFormatsByArgumentIndex().length;
	}

	@Override
	protected @Nullable String getMessageInternal(@Nullable String code, Object @Nullable [] parameters,
			@Nullable Locale locale) {
		String own = (code != null && locale != null) ? this.site.translation(code, locale).orElse(null) : null;
		String text = (own != null) ? filled(own, parameters, locale) : own(code, parameters, locale);
		return (text != null) ? this.site.named(text) : null;
	}

	/** The portal’s text; French in a language that only the operator knows. */
	private @Nullable String own(@Nullable String code, Object @Nullable [] parameters, @Nullable Locale locale) {
		if (locale == null || SiteTexts.isOwn(locale)) {
			return super.getMessageInternal(code, parameters, locale);
		}
		String french = (code != null) ? this.site.translation(code, Locale.FRENCH).orElse(null) : null;
		return (french != null) ? filled(french, parameters, Locale.FRENCH)
				: super.getMessageInternal(code, parameters, Locale.FRENCH);
	}

	private String filled(String text, Object @Nullable [] parameters, @Nullable Locale locale) {
		return (parameters == null || parameters.length == 0 || locale == null) ? text
				: createMessageFormat(text, locale).format(parameters);
	}

}
