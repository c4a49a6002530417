package fr.compteformation.rights.dif.constraint;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The operator’s choices where the guides differ about the DIF.
 *
 * @param difAttestation Whether hours of DIF must be proved by a file.
 * @param difLastDay The last day on which hours of DIF may be declared, such as
 * 2021-06-30, when the real entry closed; people who opened the page in time may still
 * save, and a declaration that waits for a proof of identity counts from the day it was
 * saved. Without it the entry stays open.
 */
@ConfigurationProperties("compte-formation.policy")
public record DifPolicies(@DefaultValue("REQUIRED") Attestation difAttestation, @Nullable LocalDate difLastDay) {

	/** Whether declared hours require a supporting document. */
	public enum Attestation {

		REQUIRED, NONE

	}

}
