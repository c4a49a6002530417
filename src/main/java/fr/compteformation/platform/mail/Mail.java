package fr.compteformation.platform.mail;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.EmailAddress;

/**
 * An email ready to be rendered.
 *
 * @param to the recipient
 * @param locale of the reader; the email is in French if there is no template in it
 * @param model the filled-in {@link MailTemplate#model() model} of its template
 * @param counted the account whose awaiting things it counts; null if it counts none
 */
public record Mail(EmailAddress to, Locale locale, Record model, @Nullable UUID counted) {

	/** An email that does not count what awaits its reader. */
	public Mail(EmailAddress to, Locale locale, Record model) {
		this(to, locale, model, null);
	}

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
