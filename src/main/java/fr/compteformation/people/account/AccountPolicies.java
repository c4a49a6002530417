package fr.compteformation.people.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the guides that the portal follows differ, the operator’s choice.
 *
 * @param password which passwords are accepted; in production
 * {@link PasswordPolicy#TWELVE_FOUR_CLASSES} is recommended, the default is worth 47.6
 * bits where the CNIL asks for 50
 * @param firstName whether the first name must be given
 * @param phones whether one of the two phone numbers must be given
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
