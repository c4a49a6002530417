package fr.compteformation.dif;

import java.time.Instant;
import java.util.List;

import fr.compteformation.document.DocumentId;

/**
 * A declaration as it stands.
 *
 * @param id names it
 * @param hours what was credited
 * @param employers what each employer attests
 * @param documents what proves it
 * @param declaredAt when it was saved
 */
public record DifDetails(DifDeclaration.Id id, DifHours hours, List<EmployerHours> employers,
		List<DocumentId> documents, Instant declaredAt) {
}
