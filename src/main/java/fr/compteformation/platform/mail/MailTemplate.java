package fr.compteformation.platform.mail;

import java.util.Locale;

/**
 * A kind of mail. Each room declares its own as an enum, and one {@link MailComposer}
 * fills them in. To add a mail, add a constant, its texts
 * ({@code mail/NAME_LANGUAGE.html} and {@code .txt}, and the subject
 * {@code mail.NAME.subject}), and put it into the {@link Outbox} where it is due.
 */
public interface MailTemplate {

	/**
	 * The constant. Mails that wait in the outbox name it: never rename one.
	 */
	String name();

	/** A record whose components are the variables of the texts. */
	Class<? extends Record> model();

	/** The name of the texts: that of the constant, such as {@code password-link}. */
	default String fileName() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
