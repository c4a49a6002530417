package fr.compteformation.people.signin;

import java.util.UUID;

/** An optional second factor. Only a correct password reveals whether it is required. */
public interface SecondFactor {

	/** Whether this account requires it. */
	boolean isAsked(UUID account);

	/** The path of its page, without personal data. */
	String page();

}
