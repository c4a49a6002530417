package fr.compteformation.platform.base.ui;

import java.util.List;

/**
 * The signed-in person as the frame of the pages knows them; the security principal
 * implements it.
 */
public interface SignedIn {

	/** The name to greet the person by, in the header of every page. */
	String displayName();

	/** What concerns their account, behind that name. */
	default List<PageLink> links() {
		return List.of(new PageLink("/mon-profil", "frame.profile"),
				new PageLink("/mon-profil/mot-de-passe", "frame.changePassword"),
				new PageLink("/mon-profil/cles", "frame.passkeys"),
				new PageLink("/mon-profil/activite", "frame.activity"),
				new PageLink("/mes-delegations", "frame.delegations"),
				new PageLink("/mon-profil/donnees", "frame.myData"),
				new PageLink("/mes-droits/historique", "frame.history"));
	}

}
