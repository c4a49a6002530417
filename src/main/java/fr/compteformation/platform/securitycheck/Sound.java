package fr.compteformation.platform.securitycheck;

/**
 * A challenge to be heard.
 *
 * @param bytes a whole file
 * @param type its media type
 */
public record Sound(byte[] bytes, String type) {
}
