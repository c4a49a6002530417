package fr.compteformation.training.catalogue;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.NoBreakSpaces;

/**
 * What a training provider says about itself.
 *
 * @param name at most {@value Training#LONGEST} characters
 * @param street number and street
 * @param postalCode five digits
 * @param town the town
 * @param phone as people dial it
 * @param qualityUntil the last day of the quality certificate
 */
@Embeddable
public record ProviderDetails(String name, String street, @Column(name = "postal_code") String postalCode, String town,
		@Nullable String phone, @Column(name = "quality_until") @Nullable LocalDate qualityUntil) {

	/** The same with no-break spaces, to be shown. */
	ProviderDetails shown() {
		return new ProviderDetails(NoBreakSpaces.inFrench(this.name), this.street, this.postalCode, this.town,
				this.phone, this.qualityUntil);
	}

	/** The same with the last day of a renewed certificate. */
	ProviderDetails renewed(LocalDate until) {
		return new ProviderDetails(this.name, this.street, this.postalCode, this.town, this.phone, until);
	}

}
