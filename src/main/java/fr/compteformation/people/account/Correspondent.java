package fr.compteformation.people.account;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import fr.compteformation.people.holder.AccountNumber;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.mail.Greeting;

/**
 * How to write to a person.
 *
 * @param account theirs
 * @param name how they are greeted
 * @param number what they may call their account on the phone; none while an agent has
 * not decided whose rights it sees
 * @param email where
 * @param locale in which language
 */
public record Correspondent(AccountId account, String name, @Nullable AccountNumber number, EmailAddress email,
		Locale locale) {

	/** How mails greet the person. */
	public Greeting greeting() {
		return new Greeting(this.name, printedNumber());
	}

	/** The number as mails print it; empty when there is none. */
	public String printedNumber() {
		return (this.number != null) ? this.number.formatted() : "";
	}

}
