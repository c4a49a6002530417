package fr.compteformation.people.account;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import fr.compteformation.people.holder.AccountNumber;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.mail.Greeting;
import fr.compteformation.platform.mail.Mail;

/**
 * A person to write to.
 *
 * @param account the person’s account
 * @param name for the greeting
 * @param number the account number to give on the phone; null until the identity check by
 * an agent is done
 * @param email the email address
 * @param locale the language
 */
public record Correspondent(AccountId account, String name, @Nullable AccountNumber number, EmailAddress email,
		Locale locale) {

	/** An email to this person. */
	public Mail mail(Record model) {
		return new Mail(this.email, this.locale, model);
	}

	/**
	 * An email about the account, which also counts what awaits this person. Not for
	 * security alerts: they ask for one thing only.
	 */
	public Mail news(Record model) {
		return new Mail(this.email, this.locale, model, this.account.value());
	}

	public Greeting greeting() {
		return new Greeting(this.name, printedNumber());
	}

	/** The formatted number; empty if there is none. */
	public String printedNumber() {
		return (this.number != null) ? this.number.formatted() : "";
	}

}
