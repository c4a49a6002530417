package fr.compteformation.training.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.register.GeoPoint;

/**
 * Where a session is held; at a distance nothing but that.
 *
 * @param mode in a centre, at a distance or both
 * @param street number and street, if given
 * @param postalCode five digits
 * @param town the town
 * @param latitude in degrees
 * @param longitude in degrees
 */
@Embeddable
public record SessionPlace(@Enumerated(EnumType.STRING) Mode mode, @Nullable String street,
		@Column(name = "postal_code") @Nullable String postalCode, @Nullable String town, @Nullable Double latitude,
		@Nullable Double longitude) {

	/** At a distance. */
	public static final SessionPlace DISTANCE = new SessionPlace(Mode.DISTANCE, null, null, null, null, null);

	/** The point on the map; {@code null} at a distance. */
	public @Nullable GeoPoint point() {
		return (this.latitude != null && this.longitude != null) ? new GeoPoint(this.latitude, this.longitude) : null;
	}

	/** How a training is held. */
	public enum Mode {

		ON_SITE, MIXED, DISTANCE

	}

}
