package fr.compteformation.office.backoffice;

import java.util.List;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.holder.AccountNumber;
import fr.compteformation.people.holder.HolderCard;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.lifestatus.LifeStatus;

/**
 * A person as agents see them.
 *
 * @param holder the person’s id
 * @param name as in the account, otherwise the birth name in the fund’s files
 * @param number the account number, used in emails and on the phone
 * @param maskedNir sex, year and month of the social security number
 * @param account whether the person has an account
 * @param life what is known of the person’s life
 * @param accounts all accounts opened with the number; the attached one first
 */
public record Person(HolderId holder, String name, AccountNumber number, String maskedNir, AccountState account,
		LifeStatus life, List<AccountId> accounts) {

	/** Keep names out of logs. */
	@Override
	public String toString() {
		return "Person " + this.holder;
	}

	/**
	 * Whether a person has an account. The constant names end the translation keys.
	 */
	public enum AccountState {

		/** Known from the fund’s files only. */
		NONE,

		/** An account exists; an agent must decide whether it belongs to the person. */
		RECONCILING,

		/** The account shows the person’s rights. */
		OPEN;

		static AccountState of(HolderCard card) {
			if (!card.attached().isEmpty()) {
				return OPEN;
			}
			return card.reconciling().isEmpty() ? NONE : RECONCILING;
		}

		/** The translation key of the state. */
		public String messageKey() {
			return "backoffice.account." + name();
		}

	}

}
