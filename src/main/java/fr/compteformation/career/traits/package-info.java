/**
 * “Mes traits de personnalité”: a short questionnaire of own sentences about the five
 * traits that research describes, and its result, which only the person sees.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "platform.base", "platform.base :: ui", "platform.security", "platform.portability" })
package fr.compteformation.career.traits;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
