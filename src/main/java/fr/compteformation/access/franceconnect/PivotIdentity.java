package fr.compteformation.access.franceconnect;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.oidc.StandardClaimAccessor;

/**
 * What the provider tells about a person, from the register of civil status: enough to
 * tell two people apart, never their social security number.
 *
 * @param givenNames all first names, the usual one first
 * @param birthName the name at birth
 * @param birthDate when they were born
 * @param female their sex as the register has it
 * @param birthPlace the INSEE’s code of the commune of birth, five characters; empty for
 * a birth abroad
 * @param birthCountry the INSEE’s code of the country of birth, five digits; empty when
 * it is not told
 * @param email an address that nobody checked; empty when there is none
 */
public record PivotIdentity(String givenNames, String birthName, BirthDate birthDate, boolean female, String birthPlace,
		String birthCountry, String email) implements Serializable {

	private static final Pattern SPACES = Pattern.compile("\\s+");

	/** The identity that claims tell, unless one of those that count is missing. */
	static Optional<PivotIdentity> of(StandardClaimAccessor claims) {
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

	/** The first name to greet them by. */
	public String firstName() {
		return SPACES.split(this.givenNames)[0];
	}

	private static String text(@Nullable String claim) {
		return (claim != null) ? claim.strip() : "";
	}

	/** It names a person. */
	@Override
	public String toString() {
		return "********";
	}

}
