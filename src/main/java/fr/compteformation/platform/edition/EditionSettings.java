package fr.compteformation.platform.edition;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The edition of the portal.
 *
 * @param edition The guide whose policies and words the portal follows. Each {@code
 * compte-formation.policy} still overrides that of the edition. Without it the policies
 * and words are those of 2020. In the demonstration any edition also means {@code
 * identity-proof=NONE}.
 */
@ConfigurationProperties("compte-formation")
public record EditionSettings(@Nullable Edition edition) {

	/** The edition that is set by name. */
	public Optional<Edition> named() {
		return Optional.ofNullable(this.edition);
	}

	/** The edition whose way of doing things applies. */
	public Edition followed() {
		return named().orElse(Edition.GUIDE_2020);
	}

}
