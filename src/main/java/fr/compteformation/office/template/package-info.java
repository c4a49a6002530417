/**
 * Texts that agents send, edited by supervisors. Rooms declare them as beans.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "platform.base", "platform.base :: ui", "platform.security", "people.audit" })
package fr.compteformation.office.template;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
