package fr.compteformation.demo.identityprovider;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import com.nimbusds.jose.jwk.source.JWKSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContextHolder;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcUserInfoAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcUserInfoAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * A separate security filter chain, ahead of the portal’s: Spring Authorization Server
 * below one path.
 */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class IdentityProviderConfiguration {

	private static final Duration VALIDITY = Duration.ofMinutes(1);

	private final Signatures signatures;

	private final Portals portals;

	private final Clock clock;

	IdentityProviderConfiguration(Signatures signatures, Portals portals, Clock clock) {
		this.portals = portals;
		this.signatures = signatures;
		this.clock = clock;
	}

	@Bean
	SessionRegistry identityProviderSessions() {
		return new SessionRegistryImpl();
	}

	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE)
	SecurityFilterChain identityProviderFilterChain(HttpSecurity http, SessionRegistry sessions) {
		RequestMatcher below = PathPatternRequestMatcher.withDefaults().matcher(StandIn.PAGE.andBelow());
		OAuth2AuthorizationServerConfigurer server = new OAuth2AuthorizationServerConfigurer();
		http.setSharedObject(JWKSource.class, this.signatures.keys());
		return http
			.securityMatcher((request) -> below.matches(request) && server.getEndpointsMatcher().matches(request))
			.with(server, this::configure)
			.with(server, (provider) -> provider.registeredClientRepository(this.portals.repository()))
			.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
			.securityContext((context) -> context.securityContextRepository(StandIn.contexts()))
			.requestCache((cache) -> cache.requestCache(StandIn.requests()))
			.oauth2ResourceServer((tokens) -> tokens.jwt((jwt) -> jwt.decoder(this.signatures.verification())))
			.exceptionHandling((refusal) -> refusal
				.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(StandIn.PAGE.path())))
			.addFilterAfter(new AskAgain(sessions), SecurityContextHolderFilter.class)
			.build();
	}

	private void configure(OAuth2AuthorizationServerConfigurer server) {
		server
			// The issuer is derived from the address of the request.
			.authorizationServerSettings(AuthorizationServerSettings.builder().multipleIssuersAllowed(true).build())
			.tokenGenerator(this.signatures.tokens())
			.oidc((protocol) -> protocol
				.providerConfigurationEndpoint((address) -> address
					.providerConfigurationCustomizer((told) -> told.idTokenSigningAlgorithms(Signatures::tell)))
				.userInfoEndpoint(
						(identity) -> identity.userInfoMapper(this::identity).userInfoResponseHandler(this::signed)));
	}

	private OidcUserInfo identity(OidcUserInfoAuthenticationContext asked) {
		Authentication bearer = asked.getAuthentication();
		return new OidcUserInfo(FictitiousPerson.bySubject(bearer.getName()).orElseThrow().claims());
	}

	private void signed(HttpServletRequest request, HttpServletResponse response, Authentication answer)
			throws IOException {
		OidcUserInfo identity = Objects.requireNonNull(((OidcUserInfoAuthenticationToken) answer).getUserInfo());
		Instant now = this.clock.instant();
		String token = this.signatures.sign(JwtClaimsSet.builder()
			.claims((claims) -> claims.putAll(identity.getClaims()))
			.issuer(AuthorizationServerContextHolder.getContext().getIssuer())
			.audience(List.of(this.portals.client()))
			.issuedAt(now)
			.expiresAt(now.plus(VALIDITY))
			.build());
		response.setContentType("application/jwt");
		response.getOutputStream().write(token.getBytes(StandardCharsets.US_ASCII));
	}

}
