package fr.compteformation.platform.document;

import org.springframework.context.ApplicationContext;

import fr.compteformation.platform.document.check.FileType;
import fr.compteformation.platform.document.check.PdfForTests;
import fr.compteformation.platform.security.Citizen;

/**
 * Small uploaded files. Unused files expire after a day, as in production.
 */
public final class SomeFiles {

	private SomeFiles() {
	}

	/** An attestation about the person of the tests. */
	public static Document of(ApplicationContext portal, Citizen owner) {
		return of(portal, ownerOf(portal, owner));
	}

	public static Document of(ApplicationContext portal, DocumentOwner owner) {
		return saying(portal, owner, "Attestation.pdf",
				"Chloé L’Héritier : solde des droits au titre du DIF au 31/12/2014 : 120 heures");
	}

	/** A PDF of this person with this name and one page per text. */
	public static Document saying(ApplicationContext portal, Citizen owner, String name, String... pages) {
		return saying(portal, ownerOf(portal, owner), name, pages);
	}

	/** A PDF with this name and one page per text. */
	public static Document saying(ApplicationContext portal, DocumentOwner owner, String name, String... pages) {
		return add(portal, owner, name, PdfForTests.saying(pages));
	}

	/** A PDF of one page that is identical with no other file, whatever it says. */
	public static Document unlikeOthers(ApplicationContext portal, DocumentOwner owner, String name, String page) {
		return add(portal, owner, name, PdfForTests.unlikeOthers(PdfForTests.saying(page)));
	}

	private static Document add(ApplicationContext portal, DocumentOwner owner, String name, byte[] content) {
		Document document = new Document(DocumentId.random(), name, FileType.PDF, content.length);
		portal.getBean(Archive.class).add(document, owner, content);
		return document;
	}

	static DocumentOwner ownerOf(ApplicationContext portal, Citizen citizen) {
		return portal.getBean(DocumentOwners.class).ownerOf(citizen).orElseThrow();
	}

}
