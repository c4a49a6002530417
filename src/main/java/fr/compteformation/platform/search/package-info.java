/**
 * “Poser votre question”: finds answers, pages and trainings. Rooms contribute what can
 * be found.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.security" })
package fr.compteformation.platform.search;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
