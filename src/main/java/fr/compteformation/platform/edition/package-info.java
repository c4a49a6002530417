/**
 * Editions: the guide of a year whose policies and words the portal follows.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.compteformation.platform.edition;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
