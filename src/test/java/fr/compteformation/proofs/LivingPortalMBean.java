package fr.compteformation.proofs;

/**
 * The JMX interface of a portal in its own process.
 */
public interface LivingPortalMBean {

	/**
	 * Imports an employers’ file, as the command does where a second program can open the
	 * database.
	 * @param file its path
	 * @return the result
	 */
	String importEmployers(String file);

	/**
	 * The processor seconds of workers so far.
	 * @param program the simple name of its class
	 */
	double fileSeconds(String program);

	/** The number of Vaadin sessions. */
	int getVaadinSessions();

	/** The number of rows for signed-in people. */
	int getSignedIn();

}
