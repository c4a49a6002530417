package fr.compteformation.platform.mail;

import java.util.Locale;

/**
 * A kind of email. Each room declares its own as an enum, and one {@link MailComposer}
 * composes them. To add an email, add a constant and its texts ({@code
 * mail/NAME_LANGUAGE.html} and the subject {@code mail.NAME.subject}), and call
 * {@link Outbox}.
 */
public interface MailTemplate {

	/** The constant name. The outbox stores it: never rename one. */
	String name();

	/** A record whose components are the template variables. */
	Class<? extends Record> model();

	/**
	 * The base name of the template files, derived from the constant, such as {@code
	 * password-link}.
	 */
	default String fileName() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
