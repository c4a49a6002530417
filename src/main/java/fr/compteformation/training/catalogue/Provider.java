package fr.compteformation.training.catalogue;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.register.Siret;

/** A training provider, known by its SIRET. */
@Entity
@Table(name = "training_provider")
class Provider {

	@Id
	private UUID id;

	private String siret;

	@Embedded
	private ProviderDetails details;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init") // for JPA, which fills the fields
	protected Provider() {
	}

	Provider(Siret siret, ProviderDetails details) {
		this.id = UUID.randomUUID();
		this.siret = siret.value();
		this.details = details;
	}

	/**
	 * Describes it again. Of two certificates the one that ends later counts, and details
	 * without a last day leave the known one.
	 */
	void describe(ProviderDetails details) {
		LocalDate known = this.details.qualityUntil();
		LocalDate said = details.qualityUntil();
		if (known != null && (said == null || said.isBefore(known))) {
			this.details = details.renewed(known);
		}
		else {
			this.details = details;
		}
	}

	/** Records the last day of its certificate, also an earlier one. */
	void renew(LocalDate qualityUntil) {
		this.details = this.details.renewed(qualityUntil);
	}

	String siret() {
		return this.siret;
	}

	ProviderDetails details() {
		return this.details;
	}

}
