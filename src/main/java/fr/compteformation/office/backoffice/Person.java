package fr.compteformation.office.backoffice;

import java.util.List;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.holder.AccountNumber;
import fr.compteformation.people.holder.HolderId;

/**
 * A person as agents read about them.
 *
 * @param holder who
 * @param name as their account has it, or else their birth name in the fund’s files
 * @param number stands for them on mails and on the phone
 * @param maskedNir sex, year and month of their social security number
 * @param account whether they have an account
 * @param accounts all that were opened with their number, those they see their rights by
 * first
 */
public record Person(HolderId holder, String name, AccountNumber number, String maskedNir, AccountState account,
		List<AccountId> accounts) {

	/** Names are not for logs. */
	@Override
	public String toString() {
		return "Person " + this.holder;
	}

}
