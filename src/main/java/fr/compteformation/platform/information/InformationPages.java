package fr.compteformation.platform.information;

import fr.compteformation.platform.base.PagePath;

/** The information pages that other rooms link to. */
public final class InformationPages {

	public static final PagePath TERMS = new PagePath("/cgu");

	public static final PagePath PRIVACY = new PagePath("/donnees-personnelles");

	private InformationPages() {
	}

}
