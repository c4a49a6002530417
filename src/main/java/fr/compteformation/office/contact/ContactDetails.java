package fr.compteformation.office.contact;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.EmailAddress;

/**
 * A question as agents see it.
 *
 * @param id its id
 * @param version for optimistic locking
 * @param number the reference given to the person, such as {@code C-7F3K-92QD}
 * @param subject its subject
 * @param state its state
 * @param name who asked
 * @param email the address for the answer
 * @param account the account of a person who was signed in; {@code null} for a visitor
 * @param locale the language of the person
 * @param entries the messages and notes, oldest first; the first one is the question
 * @param remark a remark of the former version; may be empty
 * @param agent the number of the assigned agent; {@code null} if unassigned
 * @param treatment who closed it; {@code null} while open
 * @param own whether it is the agent’s own question
 */
public record ContactDetails(ContactCase.Id id, long version, String number, ContactSubject subject, ContactState state,
		String name, EmailAddress email, @Nullable UUID account, Locale locale, List<ContactThread.Entry> entries,
		String remark, @Nullable Integer agent, @Nullable Treatment treatment, boolean own) {

	/** Whether the agent may do this now. */
	public boolean allows(ContactAct act) {
		return !this.own && act.isOfAgents() && this.state.allows(act);
	}

	/** Keep questions out of logs. */
	@Override
	public String toString() {
		return "ContactDetails " + this.number;
	}

	/**
	 * The closing of a question.
	 *
	 * @param agent the agent’s number
	 * @param at when it was closed
	 */
	public record Treatment(int agent, Instant at) {
	}

}
