package fr.compteformation.office.provider;

import fr.compteformation.platform.base.PagePath;

/** The pages of training providers, and those where agents answer for them. */
public final class ProviderPages {

	/** The dossiers of the provider; each is below it. */
	public static final PagePath DOSSIERS = new PagePath("/professionnels/dossiers");

	/** The dossiers that wait for any provider, for agents; each is below it. */
	public static final PagePath AWAITING = new PagePath("/agent/dossiers");

	/** The trainings of the provider; each is below it. */
	public static final PagePath TRAININGS = new PagePath("/professionnels/formations");

	private ProviderPages() {
	}

}
