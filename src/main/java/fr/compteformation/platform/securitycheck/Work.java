package fr.compteformation.platform.securitycheck;

/**
 * Work for the browser, as the ALTCHA protocol puts it: to find the number, at most
 * {@code maxnumber}, whose hash after the salt is the challenge.
 */
public record Work(String algorithm, String challenge, String salt, String signature, long maxnumber) {
}
