package fr.compteformation.access.franceconnect;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FranceConnectSettingsTests {

	@ParameterizedTest
	@CsvSource({ "'',true", "https://fc.exemple.fr/api/v2,true", "http://localhost:8180/realms/essai,true",
			"/demo/identite,true", "http://fc.exemple.fr,false", "fc.exemple.fr,false", "mailto:fc@exemple.fr,false",
			"https://,false" })
	void theProviderIsReachedSafely(String issuer, boolean safe) {
		assertThat(settings(issuer, "portail", "secret").isIssuerSafe()).isEqualTo(safe);
	}

	@Test
	void aProviderKnowsThePortal() {
		assertThat(settings("https://fc.exemple.fr", "portail", "").isClientKnown()).isFalse();
		assertThat(settings("https://fc.exemple.fr", "", "secret").isClientKnown()).isFalse();
		assertThat(settings("https://fc.exemple.fr", "portail", "secret").isClientKnown()).isTrue();
		assertThat(settings("", "", "").isClientKnown()).isTrue();
	}

	@Test
	void theSecretReachesNoLog() {
		assertThat(settings("https://fc.exemple.fr", "portail", "secret").toString()).doesNotContain("secret");
	}

	@ParameterizedTest
	@CsvSource({ "eidas1,true", "eidas2,true", "eidas3,true", "gold,false", "'',false" })
	void levelsOfTheEuropeanRegulationAreOrdered(String told, boolean enough) {
		assertThat(new Assurance(settings("https://fc.exemple.fr", "portail", "secret")).isEnough(told))
			.isEqualTo(enough);
	}

	private static FranceConnectSettings settings(String issuer, String id, String secret) {
		return new FranceConnectSettings(issuer, id, secret, List.of("eidas1"), Set.of("openid"),
				Duration.ofSeconds(5));
	}

}
