package fr.compteformation.rights.dif;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the guides differ about the DIF, the operator’s choice.
 *
 * @param difAttestation whether hours must be proved
 * @param difLastDay the last day on which the page may be opened to declare; nothing
 * leaves it open. In reality that day was 30 June 2021
 */
@ConfigurationProperties("compte-formation.policy")
public record DifPolicies(@DefaultValue("REQUIRED") Attestation difAttestation, @Nullable LocalDate difLastDay) {

	/** Whether more than zero hours must be proved by a document. */
	public enum Attestation {

		REQUIRED, NONE

	}

}
