package fr.compteformation.office.review;

import java.time.Instant;

import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.DifState;
import fr.compteformation.rights.hours.DifHours;

/**
 * A declaration in a person’s list.
 *
 * @param id its id
 * @param hours the declared hours
 * @param state its state, or its last state before it was replaced
 * @param declaredAt when it was declared
 * @param standing whether it is the current declaration
 */
public record DifLine(DifDeclaration.Id id, DifHours hours, DifState state, Instant declaredAt, boolean standing) {
}
