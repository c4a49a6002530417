package fr.compteformation.people.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the guides that the portal follows differ, the operator’s choice.
 *
 * @param password Which passwords are accepted. The default is the guides’ rule and worth
 * 47.6 bits, below the 50 that the CNIL asks for: {@code TWELVE_FOUR_CLASSES} is
 * recommended in production. {@code FIVE_LETTERS_THREE_DIGITS} is the rule of 2015.
 * @param firstName Whether the first name must be given.
 * @param phones Whether one of the two phone numbers must be given.
 */
@ConfigurationProperties("compte-formation.policy")
public record AccountPolicies(@DefaultValue("EIGHT_MIXED") PasswordPolicy password,
		@DefaultValue("OPTIONAL") FirstName firstName, @DefaultValue("ONE_OF_TWO") Phones phones) {

	/** Whether the first name must be given. */
	public enum FirstName {

		OPTIONAL, REQUIRED

	}

	/** Whether a phone number must be given. */
	public enum Phones {

		ONE_OF_TWO, OPTIONAL

	}

}
