/**
 * Webhooks: tells another program that a declaration was decided or a dossier changed, by
 * references only, signed and at least once. Off unless the operator names an address.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.mail" })
package fr.compteformation.office.webhook;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
