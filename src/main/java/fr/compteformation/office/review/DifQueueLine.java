package fr.compteformation.office.review;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.DifFinding;
import fr.compteformation.rights.dif.DifState;
import fr.compteformation.rights.hours.DifHours;

/**
 * A declaration that waits for agents.
 *
 * @param id names it
 * @param hours what was declared
 * @param credited what the account holds; none before anything was credited
 * @param state where it stands
 * @param declaredAt when it was declared
 * @param dueOn by when agents mean to have acted
 * @param finding what the documents seem to say; none before they were read
 * @param taken whether an agent works on it now
 */
public record DifQueueLine(DifDeclaration.Id id, DifHours hours, @Nullable DifHours credited, DifState state,
		Instant declaredAt, LocalDate dueOn, @Nullable DifFinding finding, boolean taken) {
}
