package fr.compteformation.office.review;

import java.util.List;

import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.page.Page;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.reading.DocumentReading;

/**
 * A document of a declaration with what was read on it.
 *
 * @param declaration the declaration to which it belongs
 * @param document the file
 * @param pages its pages; empty if it cannot be rendered
 * @param reading what was read
 * @param copies other files with the same content
 */
public record ReadDocument(DifDeclaration.Id declaration, Document document, List<Page> pages, DocumentReading reading,
		Documents.Copies copies) {

	/** Keep document contents out of logs. */
	@Override
	public String toString() {
		return "ReadDocument " + this.document.id();
	}

}
