/**
 * The web server before the filter chain: which address requests are for, the cookie of
 * the session, what answers requests that cannot be read, and what an access log may
 * hold.
 */
@NullMarked
package fr.compteformation.platform.security.server;

import org.jspecify.annotations.NullMarked;
