package fr.compteformation.platform.base;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.site.SiteTexts;

/**
 * Reads texts, with no-break spaces where their authors typed ordinary ones. Pages,
 * emails and files take their texts from here, so that none needs a filter of its own.
 */
class NoBreakMessageSource extends OwnTexts {

	/** Texts without parameters, which are most. */
	private final Map<Locale, Map<String, String>> known = new ConcurrentHashMap<>();

	NoBreakMessageSource(SiteTexts site) {
		super(site);
	}

	@Override
	protected @Nullable String getMessageInternal(@Nullable String code, Object @Nullable [] parameters,
			@Nullable Locale locale) {
		if (code == null || locale == null || (parameters != null && parameters.length > 0)) {
			return unbroken(super.getMessageInternal(code, parameters, locale), locale);
		}
		Map<String, String> texts = this.known.computeIfAbsent(locale, (first) -> new ConcurrentHashMap<>());
		String text = texts.get(code);
		if (text == null) {
			text = unbroken(super.getMessageInternal(code, parameters, locale), locale);
			if (text != null) {
				texts.put(code, text);
			}
		}
		return text;
	}

	private static @Nullable String unbroken(@Nullable String text, @Nullable Locale locale) {
		return (text != null && locale != null) ? NoBreakSpaces.in(text, locale) : text;
	}

}
