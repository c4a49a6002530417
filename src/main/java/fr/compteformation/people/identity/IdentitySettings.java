package fr.compteformation.people.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a person must state about themselves, where the guides that the portal follows
 * differ.
 *
 * @param firstName Whether the first name must be given.
 * @param phones Whether one of the two phone numbers must be given.
 */
@ConfigurationProperties("compte-formation.policy")
public record IdentitySettings(@DefaultValue("OPTIONAL") FirstName firstName,
		@DefaultValue("ONE_OF_TWO") Phones phones) {

	/** Whether the first name must be given. */
	public enum FirstName {

		OPTIONAL, REQUIRED

	}

	/** Whether a phone number must be given. */
	public enum Phones {

		ONE_OF_TWO, OPTIONAL

	}

}
