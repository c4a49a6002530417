/**
 * The postal addresses of holders that the fund knows, read from files of the operator.
 * Letters go there; no account ever sees them before its owner proved who they are.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.command", "platform.keys", "platform.base", "platform.base :: ui",
		"platform.csv", "platform.database", "platform.document :: ui", "platform.portability", "platform.security",
		"people.audit", "people.holder", "people.identity" })
package fr.compteformation.people.holderaddress;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
