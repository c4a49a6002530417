package fr.compteformation.platform.mail;

import java.util.Locale;
import java.util.Map;

import fr.compteformation.platform.base.EmailAddress;

/**
 * An email ready to be rendered.
 *
 * @param to the recipient
 * @param locale French or English
 * @param model the filled-in {@link MailTemplate#model() model} of its template
 */
public record Mail(EmailAddress to, Locale locale, Record model) {

	/** The template variables. */
	public Map<String, Object> details() {
		return Variables.of(this.model);
	}

	/** It contains names, and links that give access to an account. */
	@Override
	public String toString() {
		return "********";
	}

}
