package fr.compteformation.access.franceconnect;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.SharedPages;

/**
 * Builds the authorization request: code flow with PKCE and a level of assurance. State
 * and nonce come from Spring Security, with at least 43 characters.
 */
@Component
class AuthorizationRequests implements OAuth2AuthorizationRequestResolver {

	private static final RequestMatcher START = get(FranceConnect.START_PATH);

	private static final RequestMatcher PROOF = get(FranceConnect.PROOF_PATH);

	private static final RequestMatcher IDENTITY = get(FranceConnect.IDENTITY_PATH);

	private final DefaultOAuth2AuthorizationRequestResolver requests;

	private final Clock clock;

	AuthorizationRequests(OpenIdProvider provider, Assurance assurance, Clock clock) {
		this.clock = clock;
		this.requests = new DefaultOAuth2AuthorizationRequestResolver(provider);
		this.requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce()
			.andThen((request) -> request
				.additionalParameters((parameters) -> parameters.put("acr_values", assurance.asked()))));
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
		if (START.matches(request)) {
			return resolve(request, OpenIdProvider.ID);
		}
		if (PROOF.matches(request)) {
			return anew(request, ProofWanted.Purpose.REAUTHENTICATION, ProofWanted.page(request));
		}
		return IDENTITY.matches(request)
				? anew(request, ProofWanted.Purpose.IDENTITY, SharedPages.PROVE_IDENTITY.path()) : null;
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String id) {
		return this.requests.resolve(request, id);
	}

	// Forces a fresh sign-in, whatever session the person has at the provider.
	private @Nullable OAuth2AuthorizationRequest anew(HttpServletRequest request, ProofWanted.Purpose purpose,
			String page) {
		OAuth2AuthorizationRequest asked = resolve(request, OpenIdProvider.ID);
		if (asked == null) {
			return null;
		}
		ProofWanted wanted = new ProofWanted(purpose, page, this.clock.instant());
		return OAuth2AuthorizationRequest.from(asked).additionalParameters((parameters) -> {
			parameters.put("prompt", "login");
			parameters.put("max_age", "0");
		}).attributes((attributes) -> attributes.put(ProofWanted.ATTRIBUTE, wanted)).build();
	}

	private static RequestMatcher get(String path) {
		return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, path);
	}

}
