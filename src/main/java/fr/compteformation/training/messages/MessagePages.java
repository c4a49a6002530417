package fr.compteformation.training.messages;

import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.training.dossier.Dossiers;

/** The address of the conversation about a dossier. */
public final class MessagePages {

	private MessagePages() {
	}

	/** The person’s page. */
	public static PagePath of(Reference dossier) {
		return Dossiers.PAGE.of(dossier).of("messages");
	}

}
