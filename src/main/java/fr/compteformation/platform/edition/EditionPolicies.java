package fr.compteformation.platform.edition;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/**
 * Makes the policies of the edition the defaults: they come after all other sources, so
 * that any setting overrides them. The proof of identity is relaxed in the demonstration
 * only.
 */
class EditionPolicies implements EnvironmentPostProcessor, Ordered {

	private static final String SETTING = "compte-formation.edition";

	private static final String POLICY = "compte-formation.policy.";

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		Optional<Edition> edition = named(environment);
		Map<String, Object> defaults = new HashMap<>();
		edition.ifPresent((named) -> named.policies().forEach((name, value) -> defaults.put(POLICY + name, value)));
		if (environment.acceptsProfiles(Profiles.of("demo"))) {
			defaults.put(POLICY + "identity-proof", edition.isPresent() ? "NONE" : "BEFORE_SPENDING");
		}
		environment.getPropertySources().addLast(new MapPropertySource("edition", defaults));
	}

	private static Optional<Edition> named(ConfigurableEnvironment environment) {
		return Optional.ofNullable(environment.getProperty(SETTING))
			.filter((year) -> !year.isBlank())
			.map((year) -> Edition.of(year)
				.orElseThrow(() -> new InvalidConfigurationPropertyValueException(SETTING, year,
						"choose one of " + Arrays.toString(Edition.values()))));
	}

	/** After the files with settings were read. */
	@Override
	public int getOrder() {
		return ConfigDataEnvironmentPostProcessor.ORDER + 1;
	}

}
