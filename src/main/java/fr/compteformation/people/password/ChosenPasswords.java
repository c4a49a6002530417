package fr.compteformation.people.password;

import org.springframework.stereotype.Component;

import fr.compteformation.people.identity.Identity;

/** Hashes the passwords that people choose, after a final check. */
@Component
public class ChosenPasswords {

	private final NewPasswords rules;

	private final Passwords passwords;

	ChosenPasswords(NewPasswords rules, Passwords passwords) {
		this.rules = rules;
		this.passwords = passwords;
	}

	/**
	 * Checks the rules and hashes; call outside of a transaction, because hashing must
	 * not hold a database connection.
	 * @throws IllegalArgumentException if the password is not accepted for the person
	 */
	public String hash(Password chosen, Identity owner) {
		this.rules.require(chosen, owner);
		return this.passwords.hash(chosen);
	}

}
