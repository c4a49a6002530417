/**
 * “Mon espace”: the page that leads to the rooms of the personal activity account.
 */
@NullMarked
@ApplicationModule(displayName = "Personal space", allowedDependencies = { "platform.base", "platform.base :: ui",
		"platform.security", "training.kept", "training.trades" })
package fr.compteformation.career.space;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
