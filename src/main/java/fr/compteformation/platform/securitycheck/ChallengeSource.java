package fr.compteformation.platform.securitycheck;

/** The providers of challenges. */
enum ChallengeSource {

	/** The portal itself. */
	OWN,

	/** CaptchEtat, the service of the French State. */
	CAPTCHETAT

}
