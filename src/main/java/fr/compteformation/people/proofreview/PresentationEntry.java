package fr.compteformation.people.proofreview;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.holder.HolderId;

/**
 * A presentation in person as agents see it.
 *
 * @param id its id
 * @param account the account
 * @param holder its holder
 * @param document the kind of document
 * @param lastSigns the last four signs of its number
 * @param motive why the person came
 * @param remark what the agent saw
 * @param presentedAt when
 * @param agentNumber who saw the person
 * @param secondLook the supervisor’s decision; null while it waits
 */
public record PresentationEntry(UUID id, AccountId account, HolderId holder, SeenDocument document, String lastSigns,
		Motive motive, String remark, Instant presentedAt, int agentNumber, @Nullable SecondLook secondLook) {

	/** Personal data: never write it to a log. */
	@Override
	public String toString() {
		return "PresentationEntry " + this.id;
	}

	/**
	 * Why somebody came in person. The names are stored in the database and are suffixes
	 * of translation keys.
	 */
	public enum Motive {

		/** The person can use none of the three ways. */
		NO_OTHER_WAY,

		/** Another way failed. */
		OTHER_WAY_FAILED,

		/** The person needs help with the portal. */
		NEEDS_HELP,

		OTHER;

		/** The translation key. */
		public String messageKey() {
			return "proofreview.motive." + name();
		}

	}

}
