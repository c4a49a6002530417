package fr.compteformation.career.space;

import fr.compteformation.platform.base.PagePath;

/** The pages of this room that others name. */
public final class SpacePages {

	/** “Que dois-je faire ?”; the second questions are below it. */
	public static final PagePath GUIDE = new PagePath("/que-dois-je-faire");

	/** “Offres d’emploi”. */
	public static final PagePath OFFERS = new PagePath("/offres-d-emploi");

	private SpacePages() {
	}

}
