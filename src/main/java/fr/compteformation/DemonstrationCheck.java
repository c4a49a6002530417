package fr.compteformation;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.ClassPathResource;

/**
 * Refuses the {@code demo} profile in a build without the demonstration, before any bean
 * asks for settings of that profile.
 */
class DemonstrationCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

	private static final String PROFILE = "demo";

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent start) {
		if (start.getEnvironment().acceptsProfiles(Profiles.of(PROFILE))
				&& !new ClassPathResource("application-demo.properties").exists()) {
			throw new InvalidConfigurationPropertyValueException("spring.profiles.active", PROFILE,
					"this program holds no demonstration: start compte-formation-demo.jar instead, "
							+ "or leave the profile out");
		}
	}

}
