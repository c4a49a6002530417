package fr.compteformation.franceconnect;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What the provider is asked: a code for a browser that can prove that it asked (PKCE),
 * and a level of assurance. State and nonce come from the framework, of 43 characters and
 * more.
 */
class AuthorizationRequests implements OAuth2AuthorizationRequestResolver {

	private static final RequestMatcher START = PathPatternRequestMatcher.withDefaults()
		.matcher(HttpMethod.GET, FranceConnect.START_PATH);

	private final DefaultOAuth2AuthorizationRequestResolver requests;

	AuthorizationRequests(Provider provider, Assurance assurance) {
		this.requests = new DefaultOAuth2AuthorizationRequestResolver(provider);
		this.requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce()
			.andThen((request) -> request
				.additionalParameters((parameters) -> parameters.put("acr_values", assurance.asked()))));
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
		return START.matches(request) ? resolve(request, Provider.ID) : null;
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String id) {
		return this.requests.resolve(request, id);
	}

}
