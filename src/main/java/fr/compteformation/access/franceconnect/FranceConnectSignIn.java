package fr.compteformation.access.franceconnect;

import java.io.IOException;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.stereotype.Component;

import fr.compteformation.people.signin.SignInMethod;

/**
 * Spring Security’s two OpenID Connect filters: one redirects to the provider, the other
 * handles its answer. The answer alone does not sign anybody in; {@link Arrivals} finds
 * the account. Without a configured provider the filters are not installed.
 */
@Component
class FranceConnectSignIn implements SignInMethod {

	private static final Logger log = LoggerFactory.getLogger(FranceConnectSignIn.class);

	private final FranceConnectSettings settings;

	private final OpenIdProvider provider;

	private final AuthorizationRequests requests;

	private final Wire wire;

	private final SignedTokens tokens;

	private final SignedUserInfo userInfo;

	private final Arrivals arrivals;

	private final SecurityContextHolderStrategy contexts;

	FranceConnectSignIn(FranceConnectSettings settings, OpenIdProvider provider, AuthorizationRequests requests,
			Wire wire, SignedTokens tokens, SignedUserInfo userInfo, Arrivals arrivals,
			SecurityContextHolderStrategy contexts) {
		this.settings = settings;
		this.provider = provider;
		this.requests = requests;
		this.wire = wire;
		this.tokens = tokens;
		this.userInfo = userInfo;
		this.arrivals = arrivals;
		this.contexts = contexts;
	}

	@Override
	public void configure(HttpSecurity http) {
		if (this.settings.isSet()) {
			http.addFilterBefore(wayThere(), UsernamePasswordAuthenticationFilter.class)
				.addFilterBefore(wayBack(), UsernamePasswordAuthenticationFilter.class);
		}
	}

	private Filter wayThere() {
		OAuth2AuthorizationRequestRedirectFilter filter = new OAuth2AuthorizationRequestRedirectFilter(this.requests);
		filter.setAuthenticationFailureHandler(FranceConnectSignIn::tell);
		return filter;
	}

	private Filter wayBack() {
		OidcAuthorizationCodeAuthenticationProvider answers = new OidcAuthorizationCodeAuthenticationProvider(
				this.wire.tokens(), this.userInfo);
		answers.setJwtDecoderFactory(this.tokens);
		OAuth2LoginAuthenticationFilter filter = new OAuth2LoginAuthenticationFilter(this.provider, new NoTokensKept(),
				OpenIdProvider.RETURN_PATH);
		filter.setAuthenticationManager(new ProviderManager(answers));
		filter.setSecurityContextHolderStrategy(this.contexts);
		filter.setSecurityContextRepository(new NullSecurityContextRepository());
		filter.setAuthenticationResultConverter(ProviderAnswer::new);
		filter.setAuthenticationSuccessHandler(this.arrivals);
		filter.setAuthenticationFailureHandler(FranceConnectSignIn::tell);
		return filter;
	}

	// Do not log the answer: it may contain personal data.
	static void tell(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
			throws IOException {
		Fault fault = isForeign(request) ? Fault.STATE : Fault.of(refusal);
		log.info("A sign-in by the identity provider came to nothing: {}", fault);
		response.sendRedirect(request.getContextPath() + FranceConnect.FAULT_PATH + fault.path());
	}

	// The request is neither a success nor an error response of the protocol.
	private static boolean isForeign(HttpServletRequest request) {
		return request.getServletPath().equals(OpenIdProvider.RETURN_PATH) && (request.getParameter("state") == null
				|| request.getParameter("code") == null && request.getParameter("error") == null);
	}

}
