/**
 * Webhooks: tells another program what happened to a declaration or a dossier, by
 * references only, signed and at least once. Off unless the operator names an address.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.mail", "rights.dif" })
package fr.compteformation.office.webhook;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
