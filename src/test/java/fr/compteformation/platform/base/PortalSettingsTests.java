package fr.compteformation.platform.base;

import java.io.File;
import java.net.URI;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PortalSettingsTests {

	@ParameterizedTest
	@CsvSource({ "https://formation.exemple.fr,true", "http://localhost:8080,true", "formation.exemple.fr,false",
			"/portail,false", "mailto:portail@exemple.fr,false" })
	void linksStartWithAWholeAddress(URI address, boolean whole) {
		EmailAddress email = new EmailAddress("portail@exemple.fr");
		assertThat(new PortalSettings(new File("keys"), address, "127.0.0.1", email, email).isPublicUrlWhole())
			.isEqualTo(whole);
	}

}
