package fr.compteformation.people.signin;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.DispatcherType;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;

import fr.compteformation.people.session.SessionSecurity;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.security.ResponseHeaders;
import fr.compteformation.platform.security.SecurityRecord;

/**
 * The filter chain of all pages. Vaadin sends its requests to the root path, so a second
 * chain for some path would protect only first loads. Views and services declare who may
 * use them.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

	@Bean
	SecurityFilterChain filterChain(HttpSecurity http, AuthenticationManager signIn, SecurityContextRepository contexts,
			UnknownPage unknownPage, SignInDetailsSource details, CitizenSignIn citizens, SessionSecurity sessions,
			List<SignInMethod> methods, Clock clock) {
		RequestMatcher forms = forms(methods);
		http.headers(ResponseHeaders::configure);
		methods.forEach((method) -> method.configure(http));
		sessions.configure(http);
		return http
			// Deny unknown paths instead of redirecting visitors to sign in for a missing
			// file. Paths
			// that are neither views nor below one must be listed to be reachable.
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
				.authenticationDetailsSource(details))
			.sessionManagement((session) -> session.addSessionAuthenticationStrategy(citizens))
			.csrf((csrf) -> csrf.ignoringRequestMatchers(forms))
			.addFilterBefore(new SameOriginSignIn(forms), CsrfFilter.class)
			.with(VaadinSecurityConfigurer.vaadin(),
					(vaadin) -> vaadin.loginView(SharedPages.SIGN_IN.path())
						.defaultSuccessUrl(SharedPages.RIGHTS.path())
						.logoutSuccessHandler(new SignedOut())
						// Downloads: the services behind them check ownership.
						.anyRequest(AuthorizedUrl::authenticated))
			.build();
	}

	/**
	 * Forms where the CSRF token, which expires with the session, would refuse a sign-in.
	 */
	private static RequestMatcher forms(List<SignInMethod> methods) {
		Set<String> forms = Stream
			.concat(Stream.of(SharedPages.SIGN_IN.path()), methods.stream().flatMap((way) -> way.forms().stream()))
			.collect(Collectors.toSet());
		return (request) -> forms.contains(request.getServletPath());
	}

	@Bean
	AuthenticationManager authenticationManager(List<SignInCheck> checks, ObjectProvider<SecondFactor> factors,
			SignInLimiter limiter, SecurityRecord record, SessionSecurity sessions) {
		return new ProviderManager(new PasswordSignIn(checks, factors.orderedStream().toList(), limiter, record),
				sessions.provider());
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
