/**
 * The stand-in for the identity provider in the demonstration: five fictitious people,
 * and the whole protocol, so that the button works on a laptop. Nothing here exists
 * outside the {@code demo} profile, and it knows the portal only as one of its clients.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui" })
package fr.compteformation.demo.identityprovider;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
