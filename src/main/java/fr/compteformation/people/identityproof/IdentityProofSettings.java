package fr.compteformation.people.identityproof;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When people must prove who they are.
 *
 * @param identityProof What stays closed until the owner of an account has proved to be
 * the holder of its number. {@code BEFORE_RIGHTS} shows nothing of the holder; {@code
 * BEFORE_SPENDING}, the default of the demonstration, shows rights that came after the
 * account, and nothing is spent, delegated or exported; {@code NONE} asks for no proof
 * and is accepted by the demonstration only. Rights from before the account are never
 * shown without a proof, except with {@code NONE}.
 */
@ConfigurationProperties("compte-formation.policy")
record IdentityProofSettings(@DefaultValue("BEFORE_RIGHTS") IdentityProofPolicy identityProof) {
}
