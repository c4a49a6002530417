package fr.compteformation.people.account;

import java.util.Objects;

import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.identity.PostalAddress;
import fr.compteformation.people.identity.Preferences;

/**
 * What a person may read and change about themselves: of the identity the phones only.
 *
 * @param identity who they are
 * @param address where letters reach them
 * @param preferences how they are written to
 */
public record Profile(Identity identity, PostalAddress address, Preferences preferences) {

	/** The same for somebody who may change it. */
	public Profile copy() {
		return new Profile(this.identity.copy(), this.address.copy(), this.preferences.copy());
	}

	/** Whether all that may be changed is the same. */
	public boolean isSameAs(Profile other) {
		return Objects.equals(this.identity.getLandlinePhone(), other.identity.getLandlinePhone())
				&& Objects.equals(this.identity.getMobilePhone(), other.identity.getMobilePhone())
				&& this.address.isSameAs(other.address) && this.preferences.areSameAs(other.preferences);
	}

	/** Names a person: never for logs. */
	@Override
	public String toString() {
		return "********";
	}

}
