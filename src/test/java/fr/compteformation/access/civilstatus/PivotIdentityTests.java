package fr.compteformation.access.civilstatus;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.security.oauth2.core.oidc.OidcUserInfo;

import static org.assertj.core.api.Assertions.assertThat;

class PivotIdentityTests {

	private final Map<String, Object> claims = new HashMap<>(Map.of("sub", "abc", "given_name", "Angela Claire Louise",
			"family_name", "DUBOIS", "birthdate", "1962-08-24", "gender", "female", "birthplace", "2b033",
			"birthcountry", "99100", "email", "angela@exemple.fr"));

	@Test
	void tellsWhatCivilStatusKnows() {
		PivotIdentity identity = PivotIdentity.of(new OidcUserInfo(this.claims)).orElseThrow();
		assertThat(identity.firstName()).isEqualTo("Angela");
		assertThat(identity.birthDate()).isEqualTo(new BirthDate(1962, 8, 24));
		assertThat(identity.birthPlace()).isEqualTo("2B033");
		assertThat(identity.female()).isTrue();
	}

	@Test
	void aBirthAbroadHasNoCommune() {
		this.claims.put("birthplace", "");
		this.claims.put("birthcountry", "99352");
		assertThat(PivotIdentity.of(new OidcUserInfo(this.claims)).orElseThrow().birthPlace()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "given_name", "family_name", "birthdate", "gender" })
	void nothingThatCountsMayBeMissing(String claim) {
		this.claims.remove(claim);
		assertThat(PivotIdentity.of(new OidcUserInfo(this.claims))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "24/08/1962", "1962", "1962-13-01", "1962-08-32", "" })
	void aDateInAnotherFormIsNone(String birthDate) {
		this.claims.put("birthdate", birthDate);
		assertThat(PivotIdentity.of(new OidcUserInfo(this.claims))).isEmpty();
	}

	@Test
	void nobodyIsNamedInALog() {
		assertThat(PivotIdentity.of(new OidcUserInfo(this.claims)).orElseThrow()).hasToString("********");
	}

}
