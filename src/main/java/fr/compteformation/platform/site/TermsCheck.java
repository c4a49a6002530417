package fr.compteformation.platform.site;

import java.util.Locale;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

/** Stops the start when people would accept another version than they read. */
@Component
class TermsCheck {

	TermsCheck(TermsSettings terms, SiteTexts texts) {
		// A month is no day of it.
		Pattern version = Pattern.compile("(?<![\\d-])" + Pattern.quote(terms.version()) + "(?![\\d-])");
		for (Locale language : texts.languages()) {
			String text = texts.page("cgu", language);
			if (!version.matcher(text).find()) {
				throw new SiteMistake(
						"The terms of use do not name their version " + terms.version() + " in the text “"
								+ language.getLanguage() + "”.",
						"Write the version into pages/cgu_*.md of compte-formation.site.folder, "
								+ "or change compte-formation.site.terms.version.");
			}
		}
	}

}
