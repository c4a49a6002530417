package fr.compteformation.rights.dif;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.rights.hours.EmployerHours;

/**
 * A snapshot of a declaration.
 *
 * @param id its id
 * @param reference the number that the person and agents know it by
 * @param holder whose it is
 * @param version for optimistic locking
 * @param origin how it came to the fund
 * @param receivedOn when the fund received it; {@code null} on the portal
 * @param hours the declared hours, rounded
 * @param employers the hours per employer
 * @param documents the supporting documents
 * @param declaredAt when it was saved
 * @param state its state
 * @param dueOn the deadline of the party that must act; after a correction or a
 * validation by rule the last day to contest it; {@code null} if nothing is awaited
 * @param credited the hours in the account; {@code null} before a credit
 * @param pending the pending decision, without effect so far
 * @param events its history, oldest first
 */
public record DifDetails(DifDeclaration.Id id, DifReference reference, HolderId holder, long version,
		DifReceipt.Origin origin, @Nullable LocalDate receivedOn, DifHours hours, List<EmployerHours> employers,
		List<DocumentId> documents, Instant declaredAt, DifState state, @Nullable LocalDate dueOn,
		@Nullable DifHours credited, DifDecision.@Nullable Pending pending, List<Event> events) {

	/** Whether the person may do this now. */
	public boolean allows(DifAct act, LocalDate today) {
		return this.state.letsThePerson(act, this.dueOn, today);
	}

	/**
	 * Whether the person is asked something and has not answered. After the last day the
	 * agents decide without an answer.
	 */
	public boolean awaitsAnswer(LocalDate today) {
		return (this.state == DifState.DOCUMENT_ASKED || this.state == DifState.ADVERSARIAL) && this.dueOn != null
				&& !today.isAfter(this.dueOn) && this.events.getLast().act() != DifAct.ANSWER;
	}

	/** Whether a rule validated it and the person may still ask for a check. */
	public boolean isValidatedByRule() {
		return this.state == DifState.VALIDATED && this.dueOn != null;
	}

	/** Whether hours were corrected at any time. */
	public boolean wasCorrected() {
		return this.events.stream().anyMatch((event) -> event.act().isCorrection());
	}

	/** State and hours in a few words, for the audit log. */
	public String standing() {
		return this.state + " " + inWords(this.credited);
	}

	static String inWords(@Nullable DifHours hours) {
		return (hours != null) ? hours.value() + " h" : "-";
	}

	/**
	 * An event in the history of a declaration.
	 *
	 * @param at when
	 * @param act the act
	 * @param agent the agent’s number; {@code null} for the person
	 * @param motive the reason
	 * @param text the author’s text; may be empty
	 * @param before the hours in the account before; {@code null} if there were none
	 * @param after the hours in the account afterwards
	 */
	public record Event(Instant at, DifAct act, @Nullable Integer agent, @Nullable DifMotive motive, String text,
			@Nullable DifHours before, @Nullable DifHours after) {

		/** Whether a rule acted, not an agent. */
		public boolean isAutomatic() {
			return this.agent != null && this.agent == Agent.AUTOMATIC.number();
		}

		/** Keep personal texts out of logs. */
		@Override
		public String toString() {
			return "DifEvent " + this.act;
		}

	}

}
