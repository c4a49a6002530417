package fr.compteformation.access.franceconnect;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.util.UrlUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import fr.compteformation.people.signin.SignInMethod;
import fr.compteformation.people.signin.SignedOut;
import fr.compteformation.platform.security.SecretToken;

/**
 * Offers to sign out at the provider too, after signing out here. The provider is not
 * contacted first, so it cannot block signing out.
 */
@Component
class EndAtTheProvider implements LogoutHandler, SignInMethod {

	private final FranceConnectSettings settings;

	private final OpenIdProvider provider;

	EndAtTheProvider(FranceConnectSettings settings, OpenIdProvider provider) {
		this.settings = settings;
		this.provider = provider;
	}

	@Override
	public void configure(HttpSecurity http) {
		if (this.settings.isSet()) {
			http.logout((logout) -> logout.addLogoutHandler(this));
		}
	}

	@Override
	public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person) {
		ProviderSession.in(request.getSession(false))
			.flatMap((session) -> this.provider.endOfSession().map((end) -> address(end, session, request)))
			.ifPresent((address) -> SignedOut.goOnTo(request, address));
	}

	private static URI address(URI end, ProviderSession session, HttpServletRequest request) {
		return UriComponentsBuilder.fromUri(end)
			.queryParam("id_token_hint", "{token}")
			.queryParam("state", "{state}")
			.queryParam("post_logout_redirect_uri", "{home}")
			.encode()
			.buildAndExpand(session.idToken(), SecretToken.random().value(), home(request))
			.toUri();
	}

	private static String home(HttpServletRequest request) {
		return UriComponentsBuilder.fromUriString(UrlUtils.buildFullRequestUrl(request))
			.replacePath(request.getContextPath() + "/")
			.replaceQuery(null)
			.fragment(null)
			.build()
			.toUriString();
	}

}
