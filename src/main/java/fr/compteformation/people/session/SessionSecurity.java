package fr.compteformation.people.session;

import java.time.Clock;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.RememberMeAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.security.Citizens;

/** Adds the citizens’ session checks to the filter chain. */
@Component
public class SessionSecurity {

	private final CitizenSessions sessions;

	private final SessionBook book;

	private final CitizenRememberMeServices stays;

	private final Citizens citizens;

	private final SecurityContextHolderStrategy contexts;

	private final Clock clock;

	SessionSecurity(CitizenSessions sessions, SessionBook book, CitizenRememberMeServices stays, Citizens citizens,
			SecurityContextHolderStrategy contexts, Clock clock) {
		this.sessions = sessions;
		this.book = book;
		this.stays = stays;
		this.citizens = citizens;
		this.contexts = contexts;
		this.clock = clock;
	}

	/** Configures the filter chain. */
	public void configure(HttpSecurity http) {
		http.logout((logout) -> logout.addLogoutHandler(this.book))
			.rememberMe((stay) -> stay.key(this.stays.getKey()).rememberMeServices(this.stays))
			// After the headers filter, so that redirects carry the headers too.
			.addFilterAfter(new CitizenSessionFilter(this.sessions, this.citizens, this.contexts, this.clock),
					HeaderWriterFilter.class);
	}

	/** Authenticates remembered devices. */
	public AuthenticationProvider provider() {
		return new RememberMeAuthenticationProvider(this.stays.getKey());
	}

}
