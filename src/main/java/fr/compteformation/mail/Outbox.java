package fr.compteformation.mail;

import java.util.UUID;

/**
 * The door of the module: mails put in here in a transaction leave once it is committed,
 * and are never lost.
 */
public interface Outbox {

	/**
	 * Puts a mail into the outbox, within the caller’s transaction.
	 * @param kind the {@link MailKind#name() name} of its kind
	 * @param subject what the mail is about
	 */
	void add(String kind, UUID subject);

}
