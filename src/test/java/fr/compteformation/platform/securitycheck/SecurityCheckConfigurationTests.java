package fr.compteformation.platform.securitycheck;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SecurityCheckConfigurationTests {

	private final MockEnvironment environment = new MockEnvironment();

	@Test
	void startsWithTheCheckAnywhere() {
		assertThatCode(() -> start(true)).doesNotThrowAnyException();
	}

	@Test
	void startsWithoutTheCheckInTheDemonstration() {
		this.environment.setActiveProfiles("demo");
		assertThatCode(() -> start(false)).doesNotThrowAnyException();
	}

	@Test
	void refusesToStartWithoutTheCheckElsewhere() {
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class).isThrownBy(() -> start(false))
			.satisfies((refused) -> {
				assertThat(refused.getName()).isEqualTo("compte-formation.security-check.enabled");
				assertThat(refused.getReason()).contains("robots", "demo profile", "remove this setting");
			});
	}

	@Test
	void isOnUnlessDisabled() {
		assertThat(settings(Map.of()).enabled()).isTrue();
		assertThat(settings(Map.of("compte-formation.security-check.enabled", "false")).enabled()).isFalse();
	}

	private static SecurityCheckSettings settings(Map<String, String> properties) {
		return new Binder(new MapConfigurationPropertySource(properties))
			.bindOrCreate("compte-formation.security-check", SecurityCheckSettings.class);
	}

	private void start(boolean enabled) {
		new SecurityCheckConfiguration(new SecurityCheckSettings(enabled, Duration.ZERO, false, CaptchEtatStub.NONE),
				this.environment);
	}

}
