package fr.compteformation.platform.securitycheck;

/**
 * The audio version of a challenge.
 *
 * @param bytes a complete file
 * @param type its media type
 */
public record Sound(byte[] bytes, String type) {
}
