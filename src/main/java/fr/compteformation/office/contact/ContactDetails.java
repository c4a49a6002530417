package fr.compteformation.office.contact;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.EmailAddress;

/**
 * A question as agents read it.
 *
 * @param id names it
 * @param version changes with everything that happens to it
 * @param number what the person was told, such as {@code C-7F3K-92QD}
 * @param subject what it is about
 * @param name who asked
 * @param email where to answer
 * @param message what they asked
 * @param openedAt when
 * @param remark what agents noted; may be empty
 * @param treatment none while it is to be treated
 */
public record ContactDetails(ContactCase.Id id, long version, String number, ContactSubject subject, String name,
		EmailAddress email, String message, Instant openedAt, String remark, @Nullable Treatment treatment) {

	/** Questions are not for logs. */
	@Override
	public String toString() {
		return "ContactDetails " + this.number;
	}

	/**
	 * Who treated it.
	 *
	 * @param agent their number
	 * @param at when
	 */
	public record Treatment(int agent, Instant at) {
	}

}
