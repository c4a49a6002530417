package fr.compteformation.rights.dif;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.rights.hours.EmployerHours;

/**
 * A declaration as it stands.
 *
 * @param id names it
 * @param holder whose it is
 * @param version changes with everything that happens to it
 * @param hours what was declared, rounded
 * @param employers what each employer attests
 * @param documents what proves it
 * @param declaredAt when it was saved
 * @param state where it stands
 * @param dueOn by when whoever’s turn it is acts; after a correction the last day to
 * contest it; none when nothing is awaited
 * @param credited what the account holds; none before anything was credited
 * @param pending what is proposed and changes nothing yet
 * @param events what happened to it, the oldest first
 */
public record DifDetails(DifDeclaration.Id id, HolderId holder, long version, DifHours hours,
		List<EmployerHours> employers, List<DocumentId> documents, Instant declaredAt, DifState state,
		@Nullable LocalDate dueOn, @Nullable DifHours credited, DifDecision.@Nullable Pending pending,
		List<Event> events) {

	/** Whether the person who declared it may do this now. */
	public boolean allows(DifAct act, LocalDate today) {
		return this.state.letsThePerson(act, this.dueOn, today);
	}

	/** State and hours in a few words, for the journal. */
	public String standing() {
		return this.state + " " + inWords(this.credited);
	}

	static String inWords(@Nullable DifHours hours) {
		return (hours != null) ? hours.value() + " h" : "-";
	}

	/**
	 * Something that happened to a declaration, to be read.
	 *
	 * @param at when
	 * @param act what
	 * @param agent the number of the agent who did it; none when the person did
	 * @param motive why
	 * @param text in the words of whoever did it; may be empty
	 * @param before the hours in the account before; none when there were none
	 * @param after the hours in the account afterwards
	 */
	public record Event(Instant at, DifAct act, @Nullable Integer agent, @Nullable DifMotive motive, String text,
			@Nullable DifHours before, @Nullable DifHours after) {

		/** Texts tell about people. */
		@Override
		public String toString() {
			return "DifEvent " + this.act;
		}

	}

}
