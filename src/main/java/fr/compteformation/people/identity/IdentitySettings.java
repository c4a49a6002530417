package fr.compteformation.people.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Required identity fields, where the guides of the portal differ.
 *
 * @param firstName Whether the first name is required.
 * @param phones Whether one of the two phone numbers is required.
 */
@ConfigurationProperties("compte-formation.policy")
public record IdentitySettings(@DefaultValue("OPTIONAL") FirstName firstName,
		@DefaultValue("ONE_OF_TWO") Phones phones) {

	public enum FirstName {

		OPTIONAL, REQUIRED

	}

	public enum Phones {

		ONE_OF_TWO, OPTIONAL

	}

}
