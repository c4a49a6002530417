package fr.compteformation.platform.security;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Limits request bodies before anything else reads them. */
@Configuration(proxyBeanMethods = false)
class TransferConfiguration {

	@Bean
	WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> transferLimit(TransferSettings settings) {
		return (server) -> server.addEngineValves(new TransferLimit(settings));
	}

}
