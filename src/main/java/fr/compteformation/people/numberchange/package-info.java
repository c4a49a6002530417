/** Change of a person’s social security number, by agents. */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.mail", "platform.security",
		"people.holder", "people.audit", "people.identity :: ui", "people.account" })
package fr.compteformation.people.numberchange;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
