package fr.compteformation.platform.securitycheck;

/**
 * An ALTCHA task for the browser: find the number, at most {@code maxnumber}, whose hash
 * after the salt equals the challenge.
 */
public record Work(String algorithm, String challenge, String salt, String signature, long maxnumber) {
}
