package fr.compteformation.office.journal;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.compteformation.office.agent.AgentName;
import fr.compteformation.office.professional.ProfessionalName;
import fr.compteformation.people.audit.JournalEntry;
import fr.compteformation.people.holder.AccountNumber;
import fr.compteformation.people.holder.HolderId;

/**
 * An entry of the audit log with what a reader needs to understand it.
 *
 * @param entry the entry
 * @param agent the agent who acted; {@code null} if only the number is known
 * @param professional the professional who acted; {@code null} if an agent or a rule did
 * @param colleague the agent that the entry is about; {@code null} if it is about
 * something else
 * @param concerned the person that the entry is about; {@code null} if there is none
 */
public record JournalLine(JournalEntry entry, @Nullable AgentName agent, @Nullable ProfessionalName professional,
		@Nullable AgentName colleague, @Nullable Concerned concerned) {

	/** The person that the entry is about. */
	public Optional<Concerned> person() {
		return Optional.ofNullable(this.concerned);
	}

	/**
	 * A person with what an entry is about.
	 *
	 * @param holder the person
	 * @param number the account number
	 * @param declaration the DIF declaration; {@code null} if the entry is not about one
	 */
	public record Concerned(HolderId holder, AccountNumber number, @Nullable UUID declaration) {
	}

}
