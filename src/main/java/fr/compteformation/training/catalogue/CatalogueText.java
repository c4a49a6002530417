package fr.compteformation.training.catalogue;

import java.util.Locale;

import fr.compteformation.platform.base.NoBreakSpaces;

/**
 * Texts of the catalogue as people read them: always French, with no-break spaces. The
 * database keeps what providers typed.
 */
final class CatalogueText {

	private CatalogueText() {
	}

	static String shown(String typed) {
		return NoBreakSpaces.in(typed, Locale.FRENCH);
	}

}
