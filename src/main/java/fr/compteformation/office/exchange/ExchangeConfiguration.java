package fr.compteformation.office.exchange;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

import fr.compteformation.platform.security.RateLimiter;
import fr.compteformation.platform.security.ResponseHeaders;

/**
 * The filter chain of the exchange: a key in each request, no session, no cookie, and
 * therefore no token against forged requests. Each address names the scope that it needs;
 * the services behind ask again.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("compte-formation.exchange.enabled")
class ExchangeConfiguration {

	static final String ROOT = "/api/v1";

	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE + 1)
	SecurityFilterChain exchangeFilterChain(HttpSecurity http, ExchangeKeys keys, RateLimiter limiter,
			ExchangeSettings settings, SecurityContextHolderStrategy contexts) {
		return http.securityMatcher("/api/**")
			.headers(ResponseHeaders::configure)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf((csrf) -> csrf.disable())
			.logout((logout) -> logout.disable())
			.requestCache((cache) -> cache.disable())
			.exceptionHandling((problems) -> problems
				.authenticationEntryPoint((request, response, missing) -> ExchangeProblem.UNAUTHORIZED.write(response))
				.accessDeniedHandler((request, response, refused) -> ExchangeProblem.FORBIDDEN.write(response)))
			.authorizeHttpRequests((requests) -> requests.requestMatchers(HttpMethod.GET, ROOT + "/openapi.json")
				.permitAll()
				.requestMatchers(HttpMethod.POST, ROOT + "/balances/search")
				.hasAuthority(ExchangeScope.BALANCES.authority())
				.requestMatchers(HttpMethod.GET, ROOT + "/declarations")
				.hasAuthority(ExchangeScope.DECLARATIONS.authority())
				.requestMatchers(HttpMethod.GET, ROOT + "/dossiers")
				.hasAuthority(ExchangeScope.DOSSIERS.authority())
				.requestMatchers(HttpMethod.POST, ROOT + "/employer-files")
				.hasAuthority(ExchangeScope.EMPLOYER_FILES.authority())
				.requestMatchers(HttpMethod.GET, ROOT + "/employer-files/*")
				.hasAuthority(ExchangeScope.EMPLOYER_FILES.authority())
				.anyRequest()
				.denyAll())
			.addFilterBefore(new KeyFilter(keys, limiter, settings, contexts), AnonymousAuthenticationFilter.class)
			.build();
	}

}
