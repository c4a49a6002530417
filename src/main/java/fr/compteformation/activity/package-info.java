/**
 * What happened to a person’s account, by whom and where, for that person.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "base", "base :: ui", "holder", "security", "audit", "dif", "document",
		"document :: check" })
package fr.compteformation.activity;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
