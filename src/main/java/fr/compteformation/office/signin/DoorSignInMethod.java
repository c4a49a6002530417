package fr.compteformation.office.signin;

import java.net.URI;
import java.time.Clock;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;

import fr.compteformation.people.signin.SignInMethod;
import fr.compteformation.people.signin.SignedOut;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.security.Agent;

/**
 * Sign-in of agents: two factors, implemented as two Spring Security filters.
 */
@Component
class DoorSignInMethod implements SignInMethod {

	private final PasswordStep password;

	private final CodeStep code;

	private final StillAllowed atWork;

	DoorSignInMethod(PasswordStep password, CodeStep code, Agents agents, SecurityContextHolderStrategy contexts,
			Clock clock) {
		this.password = password;
		this.code = code;
		this.atWork = new StillAllowed(agents, contexts, clock);
	}

	@Override
	public void configure(HttpSecurity http) {
		http.exceptionHandling((refusal) -> refusal.defaultAuthenticationEntryPointFor(
				new LoginUrlAuthenticationEntryPoint(SharedPages.AGENT_SIGN_IN.path()),
				PathPatternRequestMatcher.withDefaults().matcher(SharedPages.AGENTS.andBelow())))
			.logout((logout) -> logout.addLogoutHandler(DoorSignInMethod::backToTheSignIn))
			// After the header filter, so that its redirects carry the security headers.
			.addFilterAfter(this.atWork, HeaderWriterFilter.class)
			.addFilterBefore(this.password.filter(), UsernamePasswordAuthenticationFilter.class)
			.addFilterBefore(this.code.filter(), UsernamePasswordAuthenticationFilter.class);
	}

	@Override
	public Set<String> forms() {
		return Set.of(SharedPages.AGENT_SIGN_IN.path(), SharedPages.AGENT_CODE.path());
	}

	static PathPatternRequestMatcher post(String page) {
		return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, page);
	}

	private static void backToTheSignIn(HttpServletRequest request, HttpServletResponse response,
			@Nullable Authentication person) {
		if (person != null && person.getPrincipal() instanceof Agent) {
			SignedOut.goOnTo(request, URI.create(SharedPages.AGENT_SIGN_IN.path()));
		}
	}

}
