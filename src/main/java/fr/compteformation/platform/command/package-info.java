/**
 * The operator’s commands: words at the start of the arguments, such as {@code keys
 * rotate}. Rooms declare them; none starts the web server.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.compteformation.platform.command;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
