package fr.compteformation.security.server;

import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.compteformation.base.PortalCookie;
import fr.compteformation.base.PortalSettings;

/**
 * Sets the web server up.
 */
@Configuration
class WebServer {

	private static final String SESSION_COOKIE = "JSESSIONID";

	/**
	 * All cookies follow that of the session: see {@link PortalCookie}.
	 */
	@Bean
	ServletContextInitializer sessionCookie(PortalSettings settings) {
		return (context) -> {
			if (settings.isHttps()) {
				context.getSessionCookieConfig().setName(PortalCookie.OF_THIS_HOST + SESSION_COOKIE);
				context.getSessionCookieConfig().setPath("/");
				context.getSessionCookieConfig().setSecure(true);
			}
		};
	}

}
