/**
 * The automatic validation of DIF declarations whose documents agree beyond doubt. It is
 * off unless the operator turns it on.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.keys", "platform.base :: ui", "platform.security",
		"platform.amounts", "platform.document", "people.account", "people.holder", "people.identityproof",
		"people.audit", "rights.hours", "rights.dif", "rights.dif :: forms", "rights.reading" })
package fr.compteformation.office.autovalidation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
