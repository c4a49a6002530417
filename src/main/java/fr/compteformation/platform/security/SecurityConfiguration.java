package fr.compteformation.platform.security;

import java.time.Clock;
import java.util.List;

import jakarta.servlet.DispatcherType;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.RememberMeAuthenticationProvider;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

import fr.compteformation.platform.base.SharedPages;

/**
 * One filter chain for all: the framework’s requests go to the root address, so that a
 * chain of its own for some address would guard first loads only. Views say who may see
 * them, doors who may call them.
 */
@Configuration
@EnableMethodSecurity
class SecurityConfiguration {

	private static final String MEMORY_KEY = SecretToken.random().value();

	@Bean
	SecurityFilterChain filterChain(HttpSecurity http, AuthenticationManager signIn, SecurityContextRepository contexts,
			StaySignedInServices stays, Citizens citizens, KnownDevices devices, UnknownPage unknownPage,
			AgentFactors factors, Agents agents, SecurityContextHolderStrategy holder, CitizenSessions sessions,
			SessionBook book, List<SignInMethod> methods, Clock clock) {
		methods.forEach((method) -> method.configure(http));
		return http
			// A refusal stays one: visitors are not sent to sign in for a missing file.
			// What is neither a view nor below one must be named to be asked for.
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.requestMatchers(unknownPage)
				.permitAll()
				.requestMatchers(SharedPages.DOCUMENTS.of("*").path())
				.authenticated())
			.authenticationManager(signIn)
			.securityContext((context) -> context.securityContextRepository(contexts))
			.formLogin((form) -> form.loginPage(SharedPages.SIGN_IN.path())
				.loginProcessingUrl(SharedPages.SIGN_IN.path())
				.failureHandler(new SignInFailure(clock))
				.authenticationDetailsSource((request) -> SignInDetails.of(request, devices)))
			.sessionManagement((session) -> session.addSessionAuthenticationStrategy(book)
				.addSessionAuthenticationStrategy(devices))
			.logout((logout) -> logout.addLogoutHandler(book))
			.rememberMe((stay) -> stay.key(MEMORY_KEY).rememberMeServices(stays))
			.headers(ResponseHeaders::configure)
			.csrf((csrf) -> csrf
				.ignoringRequestMatchers((request) -> SameOriginSignIn.FORMS.contains(request.getServletPath())))
			.exceptionHandling((refusal) -> refusal.defaultAuthenticationEntryPointFor(
					new LoginUrlAuthenticationEntryPoint(SharedPages.AGENT_SIGN_IN.path()), agentsPages()))
			// After the headers: their redirects carry them too.
			.addFilterAfter(new AgentsAtWork(agents, holder, clock), HeaderWriterFilter.class)
			.addFilterAfter(new CitizensStillSignedIn(sessions, citizens, holder, clock), HeaderWriterFilter.class)
			.addFilterBefore(factors.password(), UsernamePasswordAuthenticationFilter.class)
			.addFilterBefore(factors.code(), UsernamePasswordAuthenticationFilter.class)
			.addFilterBefore(new SameOriginSignIn(), CsrfFilter.class)
			.with(VaadinSecurityConfigurer.vaadin(),
					(vaadin) -> vaadin.loginView(SharedPages.SIGN_IN.path())
						.defaultSuccessUrl(SharedPages.RIGHTS.path())
						.logoutSuccessHandler(new SignedOut())
						// Downloads: whose they are is the matter of the doors behind
						// them.
						.anyRequest(AuthorizedUrl::authenticated))
			.build();
	}

	private static RequestMatcher agentsPages() {
		return PathPatternRequestMatcher.withDefaults().matcher(SharedPages.AGENTS.andBelow());
	}

	@Bean
	StaySignedInServices staySignedInServices(DeviceStays stays, SessionBook book, Citizens citizens) {
		return new StaySignedInServices(MEMORY_KEY, stays, book, citizens);
	}

	@Bean
	AuthenticationManager authenticationManager(List<SignInCheck> checks, ObjectProvider<SecondFactor> factors,
			Guesses guesses, KnownDevices devices, SecurityRecord record) {
		return new ProviderManager(
				new PasswordSignIn(checks, factors.orderedStream().toList(), guesses, devices, record),
				new RememberMeAuthenticationProvider(MEMORY_KEY));
	}

	@Bean
	AuthorizationEventPublisher refusedVerbs(ApplicationEventPublisher events) {
		return new SpringAuthorizationEventPublisher(events);
	}

	@Bean
	SecurityContextRepository securityContextRepository() {
		return new HttpSessionSecurityContextRepository();
	}

}
