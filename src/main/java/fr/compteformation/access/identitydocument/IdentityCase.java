package fr.compteformation.access.identitydocument;

import java.util.List;
import java.util.UUID;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.holder.HolderId;

/**
 * A request as an agent sees it.
 *
 * @param id its id
 * @param account the account
 * @param holder the holder of the account’s number when it was sent
 * @param status its progress
 * @param applicant what the account declared
 * @param possible the acts of this agent that are possible now
 * @param own whether it is the agent’s own account, which they may not handle
 * @param nameUndecided whether an agent must first decide about the name
 */
public record IdentityCase(UUID id, AccountId account, HolderId holder, IdentityStatus status, Applicant applicant,
		List<IdentityAct> possible, boolean own, boolean nameUndecided) {

	/** Personal data: never write it to a log. */
	@Override
	public String toString() {
		return "IdentityCase " + this.id;
	}

	/**
	 * What the account declared.
	 *
	 * @param firstName the first name; may be empty
	 * @param birthName the birth name
	 * @param maskedNir sex, year and month of the number
	 * @param birth what the number says about the birth
	 */
	public record Applicant(String firstName, String birthName, String maskedNir, BirthInNumber birth) {

		/** Personal data: never write it to a log. */
		@Override
		public String toString() {
			return "********";
		}

	}

}
