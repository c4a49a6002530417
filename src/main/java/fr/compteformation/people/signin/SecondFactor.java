package fr.compteformation.people.signin;

import java.util.UUID;

/**
 * What a person may want to be asked for besides their password. Nobody learns of it who
 * does not know that password.
 */
public interface SecondFactor {

	/** Whether this person is asked for it. */
	boolean isAsked(UUID account);

	/** The page that asks, without anything about the person. */
	String page();

}
