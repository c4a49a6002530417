package fr.compteformation.platform.securitycheck;

/**
 * Who asks and judges.
 */
enum ChallengeSource {

	/** The portal itself. */
	OWN,

	/** The service of the French State. */
	CAPTCHETAT

}
