package fr.compteformation.platform.base.ui;

import java.util.List;

/**
 * What a room expects a signed-in person to do; a bean of a higher room. Asked after
 * every navigation, so it must be cheap.
 */
@FunctionalInterface
public interface AwaitingSource {

	/** The things that wait for this person now; empty for others than citizens. */
	List<Awaiting> of(SignedIn person);

}
