package fr.compteformation.office.contact;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.EmailAddress;

/**
 * A question as agents see it.
 *
 * @param id its id
 * @param version for optimistic locking
 * @param number the reference given to the person, such as {@code C-7F3K-92QD}
 * @param subject its subject
 * @param name who asked
 * @param email the address for the answer
 * @param message the question
 * @param openedAt when it was asked
 * @param remark the agents’ remark; may be empty
 * @param treatment {@code null} while open
 */
public record ContactDetails(ContactCase.Id id, long version, String number, ContactSubject subject, String name,
		EmailAddress email, String message, Instant openedAt, String remark, @Nullable Treatment treatment) {

	/** Keep questions out of logs. */
	@Override
	public String toString() {
		return "ContactDetails " + this.number;
	}

	/**
	 * The handling of a question.
	 *
	 * @param agent the agent’s number
	 * @param at when it was handled
	 */
	public record Treatment(int agent, Instant at) {
	}

}
