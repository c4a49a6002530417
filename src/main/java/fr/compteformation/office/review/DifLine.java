package fr.compteformation.office.review;

import java.time.Instant;

import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.DifState;
import fr.compteformation.rights.hours.DifHours;

/**
 * A declaration in the list of a person’s.
 *
 * @param id names it
 * @param hours what was declared
 * @param state where it stands, or stood when another took its place
 * @param declaredAt when it was declared
 * @param standing whether no other took its place
 */
public record DifLine(DifDeclaration.Id id, DifHours hours, DifState state, Instant declaredAt, boolean standing) {
}
