package fr.compteformation.rights.ledger;

import java.time.Instant;

/**
 * A declaration of the highest diploma.
 *
 * @param level the highest diploma
 * @param declaredAt when it was declared
 */
public record DiplomaDeclaration(Diploma level, Instant declaredAt) {
}
