package fr.compteformation.platform.mail;

import java.util.Locale;
import java.util.Map;

import fr.compteformation.platform.base.EmailAddress;

/**
 * A mail ready to be rendered.
 *
 * @param to who receives it
 * @param locale French or English
 * @param details what the templates name
 */
public record Mail(EmailAddress to, Locale locale, Map<String, ?> details) {

	/**
	 * @param model the template’s {@link MailTemplate#model() model}, filled in
	 */
	public Mail(EmailAddress to, Locale locale, Record model) {
		this(to, locale, Variables.of(model));
	}

	/** Its details hold names, and links that open an account. */
	@Override
	public String toString() {
		return "********";
	}

}
