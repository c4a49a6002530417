package fr.compteformation.platform.base.ui;

/** The signed-in user as the layout needs it; implemented by the security principal. */
public interface SignedIn {

	/** The name shown in the header. */
	String displayName();

}
