package fr.compteformation.platform.keys;

import java.io.IOException;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

import fr.compteformation.platform.base.PortalSettings;

/**
 * Provides the keys: from the operator’s folder, or in the demonstration from a folder
 * created on first start.
 */
@Configuration(proxyBeanMethods = false)
class KeysConfiguration {

	@Bean
	@Profile("!demo")
	Keys keys(PortalSettings settings) {
		return Keys.open(settings.keyDir().toPath());
	}

	@Bean("keys")
	@Profile("demo")
	Keys demonstrationKeys(PortalSettings settings) throws IOException {
		Keys.complete(settings.keyDir().toPath());
		return Keys.open(settings.keyDir().toPath());
	}

}
