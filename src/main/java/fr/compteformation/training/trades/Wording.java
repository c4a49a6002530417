package fr.compteformation.training.trades;

import java.io.Serializable;
import java.util.Locale;

/**
 * A text in both languages of the portal.
 *
 * @param french the text in French
 * @param english the text in English
 */
public record Wording(String french, String english) implements Serializable {

	/** The text in a language; French unless it is English. */
	public String in(Locale locale) {
		return locale.getLanguage().equals("en") ? this.english : this.french;
	}

}
