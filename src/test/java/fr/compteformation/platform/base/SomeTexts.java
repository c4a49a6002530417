package fr.compteformation.platform.base;

import org.springframework.context.MessageSource;

import fr.compteformation.platform.edition.EditionSettings;
import fr.compteformation.platform.site.SiteSettings;
import fr.compteformation.platform.site.SiteTexts;

/**
 * The texts without the portal.
 */
public final class SomeTexts {

	private SomeTexts() {
	}

	/** The texts of no edition, with no-break spaces. */
	public static MessageSource asPeopleReadThem() {
		return new TextsConfiguration().portalTexts(new EditionSettings(null), new SiteTexts(SiteSettings.unnamed()));
	}

}
