package fr.compteformation.access.recovery;

import java.util.List;

/**
 * What an agent needs to make sure of a person.
 *
 * @param name how the account calls them
 * @param maskedNir their number, all but its first digits hidden
 * @param email the mail address of the account
 * @param phones the phone numbers of the account, as people write them
 */
public record RecoveryPerson(String name, String maskedNir, String email, List<String> phones) {

	@Override
	public String toString() {
		return "********";
	}

}
