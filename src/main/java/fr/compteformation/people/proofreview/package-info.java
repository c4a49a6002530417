/**
 * Review of proofs: what agents see about the proofs of identity of a person, with hints;
 * granting a proof to somebody who came in person, with a second look by a supervisor;
 * withdrawing one.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.security", "people.holder",
		"people.account", "people.audit", "people.identityproof" })
package fr.compteformation.people.proofreview;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
