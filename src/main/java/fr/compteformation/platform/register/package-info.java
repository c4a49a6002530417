/**
 * Public registers: establishments and towns.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.compteformation.platform.register;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
