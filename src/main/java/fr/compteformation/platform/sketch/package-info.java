/**
 * Sketches: what the first HTML of a page shows until its script has run. The page is
 * drawn on the server as a stranger would see it, as plain HTML.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "platform.base", "platform.base :: ui", "platform.security", "platform.site" })
package fr.compteformation.platform.sketch;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
