package fr.compteformation.people.account;

import java.util.Objects;

import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.identity.PostalAddress;
import fr.compteformation.people.identity.Preferences;

/**
 * The profile of a person; of the identity only the phone numbers are editable.
 *
 * @param identity the person’s identity
 * @param address the postal address
 * @param preferences the contact preferences
 */
public record Profile(Identity identity, PostalAddress address, Preferences preferences) {

	/** A copy for editing. */
	public Profile copy() {
		return new Profile(this.identity.copy(), this.address.copy(), this.preferences.copy());
	}

	/** Whether the editable parts are equal. */
	public boolean isSameAs(Profile other) {
		return Objects.equals(this.identity.getLandlinePhone(), other.identity.getLandlinePhone())
				&& Objects.equals(this.identity.getMobilePhone(), other.identity.getMobilePhone())
				&& this.address.isSameAs(other.address) && this.preferences.areSameAs(other.preferences);
	}

	/** Personal data: never write it to a log. */
	@Override
	public String toString() {
		return "********";
	}

}
