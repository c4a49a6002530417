package fr.compteformation.proofs;

/**
 * What a proof asks of a portal in a process of its own.
 */
public interface LivingPortalMBean {

	/**
	 * Takes an employers’ file in, as the command does where a second program may open
	 * the database.
	 * @param file its path
	 * @return how it ended
	 */
	String importEmployers(String file);

	/** Sessions of visitors that the framework keeps. */
	int getVaadinSessions();

	/** Lines of people who are signed in. */
	int getSignedIn();

}
