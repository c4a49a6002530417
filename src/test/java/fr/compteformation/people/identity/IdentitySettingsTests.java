package fr.compteformation.people.identity;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import fr.compteformation.people.identity.IdentitySettings.FirstName;
import fr.compteformation.people.identity.IdentitySettings.Phones;

import static org.assertj.core.api.Assertions.assertThat;

class IdentitySettingsTests {

	@Test
	void followTheGuideOf2020UnlessSet() {
		assertThat(settings(Map.of())).isEqualTo(new IdentitySettings(FirstName.OPTIONAL, Phones.ONE_OF_TWO));
	}

	@Test
	void areSetOneByOne() {
		assertThat(settings(
				Map.of("compte-formation.policy.first-name", "required", "compte-formation.policy.phones", "optional")))
			.isEqualTo(new IdentitySettings(FirstName.REQUIRED, Phones.OPTIONAL));
	}

	private static IdentitySettings settings(Map<String, String> set) {
		return new Binder(new MapConfigurationPropertySource(set)).bindOrCreate("compte-formation.policy",
				IdentitySettings.class);
	}

}
