/**
 * The demonstration’s identity provider: six fictitious people and the complete protocol,
 * so that the FranceConnect button works on a laptop. Exists only in the {@code demo}
 * profile; the portal is merely one of its clients.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui" })
package fr.compteformation.demo.identityprovider;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
