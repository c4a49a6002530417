/** Passwords: policy, common passwords, hashing and form fields. */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "people.holder", "people.identity" })
package fr.compteformation.people.password;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
