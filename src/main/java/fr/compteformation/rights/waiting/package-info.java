/**
 * Hours of DIF that accounts declared before their owners proved who they are. They are
 * kept with their date and belong to the account until the proof.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "people.holder", "people.account", "platform.document", "rights.hours" })
package fr.compteformation.rights.waiting;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
