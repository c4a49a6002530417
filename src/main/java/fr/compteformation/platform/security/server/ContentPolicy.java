package fr.compteformation.platform.security.server;

/**
 * What a page of the portal may load.
 */
public final class ContentPolicy {

	/** Without scripts of its own: those of the framework’s pages carry a nonce. */
	public static final String COMMON = "default-src 'self'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
			+ "style-src 'self' 'unsafe-inline'; worker-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; "
			+ "frame-ancestors 'none'";

	private ContentPolicy() {
	}

}
