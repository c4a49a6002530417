package fr.compteformation.platform.base.ui;

/**
 * A page on which a visitor who is not signed in types what the end of the session would
 * lose: it warns before that, as pages of signed-in people always do.
 */
public interface KeepsTyping {

	/** The person asked to stay: what is kept for a while must be kept anew. */
	default void stillHere() {
	}

}
