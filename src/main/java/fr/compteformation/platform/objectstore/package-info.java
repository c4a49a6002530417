/**
 * Where the contents of files are kept: in the database, or in a bucket of a server that
 * speaks S3. They are encrypted before they come here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.command", "platform.database", "platform.keys",
		"platform.observation" })
package fr.compteformation.platform.objectstore;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
