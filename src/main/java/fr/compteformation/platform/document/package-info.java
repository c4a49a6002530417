/** Uploaded files: checked, stored encrypted, served to their owners. */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.database", "platform.base :: ui", "platform.keys",
		"platform.objectstore", "platform.observation", "platform.portability", "platform.security", "platform.site" })
package fr.compteformation.platform.document;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
