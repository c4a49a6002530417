package fr.compteformation.rights.waiting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.rights.hours.EmployerHours;

/**
 * A declaration that waits for the proof of identity.
 *
 * @param id its id, also after the proof
 * @param employers the hours per employer
 * @param documents the supporting documents, which belong to the account
 * @param declaredAt when it was saved; the last day to declare counts from it
 */
public record WaitingDeclaration(UUID id, List<EmployerHours> employers, List<DocumentId> documents,
		Instant declaredAt) {
}
