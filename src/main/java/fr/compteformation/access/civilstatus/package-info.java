/**
 * Civil status: the identity that FranceConnect supplies from the civil register, and its
 * comparison with a social security number.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "people.holder")
package fr.compteformation.access.civilstatus;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
