package fr.compteformation.platform.security.server;

import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * Browsers keep nothing, except what its own answer allows to keep. Spring Security’s
 * writer adds {@code Pragma} and {@code Expires}: they remain beside the {@code
 * Cache-Control} of a file, and browsers would ask again for every file of every page.
 */
public final class CachePolicy {

	/** Writes the header that answers replace. */
	public static final HeaderWriter KEEP_NOTHING = new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL,
			"no-cache, no-store, max-age=0, must-revalidate");

	private CachePolicy() {
	}

}
