package fr.compteformation.office.review;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.DifFinding;
import fr.compteformation.rights.dif.DifState;
import fr.compteformation.rights.hours.DifHours;

/**
 * A declaration in the queue.
 *
 * @param id its id
 * @param hours the declared hours
 * @param credited the credited hours; {@code null} before a credit
 * @param state its state
 * @param declaredAt when it was declared
 * @param dueOn the agents’ target date
 * @param finding the result of the automatic reading; {@code null} before it
 * @param taken whether an agent currently works on it
 */
public record DifQueueLine(DifDeclaration.Id id, DifHours hours, @Nullable DifHours credited, DifState state,
		Instant declaredAt, LocalDate dueOn, @Nullable DifFinding finding, boolean taken) {
}
