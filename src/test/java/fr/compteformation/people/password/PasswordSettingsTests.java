package fr.compteformation.people.password;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordSettingsTests {

	@Test
	void followTheGuideOf2020UnlessSet() {
		assertThat(settings(Map.of())).isEqualTo(new PasswordSettings(PasswordPolicy.EIGHT_MIXED));
	}

	@Test
	void thePolicyIsSet() {
		assertThat(settings(Map.of("compte-formation.policy.password", "twelve-four-classes")))
			.isEqualTo(new PasswordSettings(PasswordPolicy.TWELVE_FOUR_CLASSES));
	}

	private static PasswordSettings settings(Map<String, String> set) {
		return new Binder(new MapConfigurationPropertySource(set)).bindOrCreate("compte-formation.policy",
				PasswordSettings.class);
	}

}
