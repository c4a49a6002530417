package fr.compteformation.rights.dif;

import java.time.Instant;

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
