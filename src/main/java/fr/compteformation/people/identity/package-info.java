/**
 * Identity data: names, social security number, phone numbers, email and postal address,
 * and their form fields.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "people.holder" })
package fr.compteformation.people.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
