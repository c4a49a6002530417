package fr.compteformation.platform.mail;

import java.util.Locale;
import java.util.Map;

import fr.compteformation.platform.base.EmailAddress;

/**
 * A mail ready to be rendered.
 *
 * @param to who receives it
 * @param locale French or English
 * @param model the {@link MailTemplate#model() model} of its template, filled in
 */
public record Mail(EmailAddress to, Locale locale, Record model) {

	/** The variables of its texts. */
	public Map<String, Object> details() {
		return Variables.of(this.model);
	}

	/** It holds names, and links that open an account. */
	@Override
	public String toString() {
		return "********";
	}

}
