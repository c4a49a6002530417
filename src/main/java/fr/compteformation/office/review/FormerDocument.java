package fr.compteformation.office.review;

import java.io.Serializable;
import java.time.Instant;

import fr.compteformation.platform.document.Document;
import fr.compteformation.rights.dif.DifDeclaration;

/**
 * A document of a declaration that was replaced.
 *
 * @param declaration the replaced declaration
 * @param declaredAt when that was declared
 * @param document the file
 */
public record FormerDocument(DifDeclaration.Id declaration, Instant declaredAt,
		Document document) implements Serializable {
}
