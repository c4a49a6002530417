package fr.compteformation.office.queue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.DifReference;
import fr.compteformation.rights.dif.DifState;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.rights.reading.DifFinding;

/**
 * A declaration in the queue, without the person’s name.
 *
 * @param id its id
 * @param reference its number
 * @param version for optimistic locking
 * @param hours the declared hours
 * @param read the balance read on the documents; {@code null} if none was
 * @param finding the result of the automatic reading; {@code null} before it
 * @param stake the hours that the reading puts in question
 * @param state its state
 * @param declaredAt when it was declared
 * @param dueOn the agents’ target date
 * @param agent the number of the agent who works on it; {@code null} if it is free
 */
public record QueueLine(DifDeclaration.Id id, DifReference reference, long version, DifHours hours,
		@Nullable BigDecimal read, @Nullable DifFinding finding, DifHours stake, DifState state, Instant declaredAt,
		LocalDate dueOn, @Nullable Integer agent) {

	/** Whether the target date is over. */
	public boolean isLate(LocalDate today) {
		return this.dueOn.isBefore(today);
	}

}
