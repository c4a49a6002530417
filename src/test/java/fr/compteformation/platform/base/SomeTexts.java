package fr.compteformation.platform.base;

import org.springframework.context.MessageSource;

import fr.compteformation.platform.edition.EditionSettings;

/**
 * The texts without the portal.
 */
public final class SomeTexts {

	private SomeTexts() {
	}

	/** The texts of no edition, with no-break spaces. */
	public static MessageSource asPeopleReadThem() {
		return new TextsConfiguration().portalTexts(new EditionSettings(null));
	}

}
