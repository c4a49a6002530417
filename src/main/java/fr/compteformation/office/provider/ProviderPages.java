package fr.compteformation.office.provider;

import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.document.DocumentId;

/** The pages of training providers, and those where agents answer for them. */
public final class ProviderPages {

	/** The dossiers of the provider; each is below it. */
	public static final PagePath DOSSIERS = new PagePath("/professionnels/dossiers");

	/** The dossiers that wait for any provider, for agents; each is below it. */
	public static final PagePath AWAITING = new PagePath("/agent/dossiers");

	/** The trainings of the provider; each is below it. */
	public static final PagePath TRAININGS = new PagePath("/professionnels/formations");

	/** The same dossiers as a table to download. */
	public static final PagePath DOSSIERS_CSV = new PagePath(ProviderDownloads.FILE);

	private ProviderPages() {
	}

	/** The messages with the person of a dossier. */
	public static PagePath messages(Reference reference) {
		return DOSSIERS.of(reference).of("messages");
	}

	/** A copy of a file that shows the exemption of a dossier, for agents. */
	public static PagePath proof(Reference reference, DocumentId file) {
		return new PagePath(AWAITING.of(reference) + "/justificatifs/" + file.value());
	}

}
