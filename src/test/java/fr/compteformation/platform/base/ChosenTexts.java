package fr.compteformation.platform.base;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;

import fr.compteformation.platform.edition.Edition;
import fr.compteformation.platform.edition.EditionSettings;
import fr.compteformation.platform.site.SiteSettings;
import fr.compteformation.platform.site.SiteTexts;

/**
 * Lets a running portal show the words of another edition.
 */
public final class ChosenTexts implements BeanPostProcessor, MessageSource {

	private volatile MessageSource chosen = SomeTexts.asPeopleReadThem();

	/** The words of an edition, or of none. */
	public void choose(@Nullable Edition edition) {
		this.chosen = new TextsConfiguration().portalTexts(new EditionSettings(edition),
				new SiteTexts(SiteSettings.unnamed()));
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof NoBreakMessageSource) ? this : bean;
	}

	@Override
	public @Nullable String getMessage(String code, Object @Nullable [] parameters, @Nullable String otherwise,
			@Nullable Locale locale) {
		return this.chosen.getMessage(code, parameters, otherwise, locale);
	}

	@Override
	public String getMessage(String code, Object @Nullable [] parameters, @Nullable Locale locale) {
		return this.chosen.getMessage(code, parameters, locale);
	}

	@Override
	public String getMessage(MessageSourceResolvable text, @Nullable Locale locale) {
		return this.chosen.getMessage(text, locale);
	}

}
