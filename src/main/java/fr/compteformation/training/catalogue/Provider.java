package fr.compteformation.training.catalogue;

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

	void describe(ProviderDetails details) {
		this.details = details;
	}

	String siret() {
		return this.siret;
	}

	ProviderDetails details() {
		return this.details;
	}

}
