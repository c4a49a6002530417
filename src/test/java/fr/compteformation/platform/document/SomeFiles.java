package fr.compteformation.platform.document;

import org.springframework.context.ApplicationContext;

import fr.compteformation.platform.document.check.FileType;
import fr.compteformation.platform.document.check.PdfForTests;
import fr.compteformation.platform.security.Citizen;

/**
 * Small files as if people had handed them in, for tests of what uses files. As real ones
 * do, they wait for a day to be used.
 */
public final class SomeFiles {

	private SomeFiles() {
	}

	/** One of somebody whose account is attached. */
	public static Document of(ApplicationContext portal, Citizen owner) {
		return of(portal, ownerOf(portal, owner));
	}

	public static Document of(ApplicationContext portal, DocumentOwner owner) {
		return saying(portal, owner, "Attestation.pdf", "Solde de droits au titre du DIF : 120 heures");
	}

	/** A PDF of this name, with a page for each of these texts, each of one line. */
	public static Document saying(ApplicationContext portal, DocumentOwner owner, String name, String... pages) {
		byte[] content = PdfForTests.saying(pages);
		Document document = new Document(DocumentId.random(), name, FileType.PDF, content.length);
		portal.getBean(Archive.class).add(document, owner, content);
		return document;
	}

	static DocumentOwner ownerOf(ApplicationContext portal, Citizen citizen) {
		return portal.getBean(DocumentOwners.class).ownerOf(citizen).orElseThrow();
	}

}
