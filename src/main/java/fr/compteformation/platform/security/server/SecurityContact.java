package fr.compteformation.platform.security.server;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.SharedPages;

/**
 * Tells who finds a hole where to write (RFC 9116). It is made for each request, so that
 * it never expires on a portal that runs.
 */
@Configuration(proxyBeanMethods = false)
class SecurityContact {

	private static final String ADDRESS = "/.well-known/security.txt";

	private static final Duration VALIDITY = Duration.ofDays(180);

	@Bean
	SimpleUrlHandlerMapping securityContactMapping(PortalSettings settings, Clock clock) {
		HttpRequestHandler text = (HttpServletRequest request, HttpServletResponse response) -> write(response,
				settings, clock);
		return new SimpleUrlHandlerMapping(Map.of(ADDRESS, text), Ordered.HIGHEST_PRECEDENCE);
	}

	private static void write(HttpServletResponse response, PortalSettings settings, Clock clock) throws IOException {
		response.setContentType("text/plain;charset=UTF-8");
		response.getWriter()
			.write("""
					Contact: %s
					Expires: %s
					Preferred-Languages: fr, en
					Canonical: %s
					""".formatted(settings.link(SharedPages.CONTACT),
					clock.instant().plus(VALIDITY).truncatedTo(ChronoUnit.SECONDS), settings.link(ADDRESS)));
	}

}
