/**
 * Files that people hand in: looked at, stored encrypted, given back.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "base", "base :: ui", "holder", "security" })
package fr.compteformation.document;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
