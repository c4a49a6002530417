package fr.compteformation.platform.base.ui;

/**
 * A page for visitors who are not signed in, whose input would be lost with the session:
 * it warns before the session ends, as the pages of signed-in users always do.
 */
public interface KeepsTyping {

	/** Called when the visitor asks to stay: renew any short-lived data. */
	default void stillHere() {
	}

}
