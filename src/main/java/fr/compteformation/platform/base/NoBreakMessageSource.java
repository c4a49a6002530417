package fr.compteformation.platform.base;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Reads texts, with no-break spaces where their authors typed ordinary ones. Pages,
 * emails and files take their texts from here, so that none needs a filter of its own.
 */
class NoBreakMessageSource extends ResourceBundleMessageSource {

	@Override
	protected @Nullable String getMessageInternal(@Nullable String code, Object @Nullable [] parameters,
			@Nullable Locale locale) {
		String text = super.getMessageInternal(code, parameters, locale);
		return (text != null && locale != null) ? NoBreakSpaces.in(text, locale) : text;
	}

}
