package fr.compteformation.rights.ledger;

import java.time.Instant;

/**
 * What a person declared.
 *
 * @param level their highest diploma
 * @param declaredAt when
 */
public record DiplomaDeclaration(Diploma level, Instant declaredAt) {
}
