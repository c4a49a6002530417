/**
 * Web server configuration before the filter chain: public address, session cookie,
 * unparsable requests and access log.
 */
@NullMarked
package fr.compteformation.platform.security.server;

import org.jspecify.annotations.NullMarked;
