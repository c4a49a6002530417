package fr.compteformation.training.dossier;

import fr.compteformation.platform.base.PagePath;

/** The pages of trainings that other rooms link to. */
public final class DossierPages {

	public static final PagePath CATALOGUE = new PagePath("/mes-dossiers/formations");

	private DossierPages() {
	}

}
