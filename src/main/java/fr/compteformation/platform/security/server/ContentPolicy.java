package fr.compteformation.platform.security.server;

/** The content security policy. */
public final class ContentPolicy {

	/** Without {@code script-src}: Vaadin pages add one with a nonce. */
	public static final String COMMON = "default-src 'self'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
			+ "style-src 'self' 'unsafe-inline'; worker-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; "
			+ "frame-ancestors 'none'";

	private ContentPolicy() {
	}

}
