package fr.compteformation.backoffice;

import fr.compteformation.holder.AccountNumber;
import fr.compteformation.holder.HolderId;

/**
 * A person as agents read about them.
 *
 * @param holder who
 * @param name as their account has it, or else their birth name in the fund’s files
 * @param number stands for them on mails and on the phone
 * @param maskedNir sex, year and month of their social security number
 * @param account whether they have an account
 */
public record Person(HolderId holder, String name, AccountNumber number, String maskedNir, AccountState account) {

	/** Names are not for logs. */
	@Override
	public String toString() {
		return "Person " + this.holder;
	}

}
