package fr.compteformation.access.civilstatus;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.oidc.StandardClaimAccessor;

/**
 * The identity supplied by the provider from the civil register. It distinguishes people
 * but never contains the social security number.
 *
 * @param givenNames all first names, the usual one first
 * @param birthName the birth name
 * @param birthDate the date of birth
 * @param female the sex in the register
 * @param birthPlace the INSEE code of the commune of birth, five characters; empty for
 * births abroad
 * @param birthCountry the INSEE code of the country of birth, five digits; empty if
 * unknown
 * @param email an unconfirmed address; empty if there is none
 */
public record PivotIdentity(String givenNames, String birthName, BirthDate birthDate, boolean female, String birthPlace,
		String birthCountry, String email) implements Serializable {

	private static final Pattern SPACES = Pattern.compile("\\s+");

	/** Reads the identity from claims; empty if a required claim is missing. */
	public static Optional<PivotIdentity> of(StandardClaimAccessor claims) {
		String gender = text(claims.getGender());
		Optional<BirthDate> birthDate = BirthDate.read(text(claims.getBirthdate()));
		String givenNames = text(claims.getGivenName());
		String birthName = text(claims.getFamilyName());
		if (birthDate.isEmpty() || givenNames.isEmpty() || birthName.isEmpty()
				|| !gender.equals("female") && !gender.equals("male")) {
			return Optional.empty();
		}
		return Optional.of(new PivotIdentity(givenNames, birthName, birthDate.get(), gender.equals("female"),
				text(claims.getClaimAsString("birthplace")).toUpperCase(Locale.ROOT),
				text(claims.getClaimAsString("birthcountry")), text(claims.getEmail())));
	}

	/** The first given name, for greetings. */
	public String firstName() {
		return SPACES.split(this.givenNames)[0];
	}

	private static String text(@Nullable String claim) {
		return (claim != null) ? claim.strip() : "";
	}

	/** Keep personal data out of logs. */
	@Override
	public String toString() {
		return "********";
	}

}
