package fr.compteformation.platform.accessibility;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A sentence in both languages.
 *
 * @param french in French
 * @param english in English
 */
public record BilingualText(@JsonProperty("fr") String french, @JsonProperty("en") String english) {

	public String in(Locale language) {
		return language.getLanguage().equals("en") ? this.english : this.french;
	}

}
