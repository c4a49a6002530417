package fr.compteformation.training.dossier;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.amounts.Euros;

/**
 * What one funder pays.
 *
 * @param amount more than zero
 * @param promisedAt when the person entered it
 * @param confirmedAt when it was confirmed by the one who answers the dossier
 */
@Embeddable
public record Contribution(Euros amount, @Column(name = "promised_at") Instant promisedAt,
		@Column(name = "confirmed_at") @Nullable Instant confirmedAt) implements Serializable {

	/** Whether the funder’s agreement was confirmed. */
	public boolean isConfirmed() {
		return this.confirmedAt != null;
	}

}
