package fr.compteformation.access.recovery;

import java.util.List;

/**
 * The data an agent needs for an identity check.
 *
 * @param name the name of the account
 * @param maskedNir the social security number, masked except for its first digits
 * @param email the account’s email address
 * @param phones the account’s phone numbers, formatted
 */
public record RecoveryPerson(String name, String maskedNir, String email, List<String> phones) {

	@Override
	public String toString() {
		return "********";
	}

}
