package fr.compteformation.access.franceconnect;

import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * The provider’s answer and the request it belongs to.
 */
class ProviderAnswer extends OAuth2AuthenticationToken {

	private final OidcUser person;

	private final @Nullable ProofWanted wanted;

	ProviderAnswer(OAuth2LoginAuthenticationToken answer) {
		super(Objects.requireNonNull(answer.getPrincipal()), answer.getAuthorities(), OpenIdProvider.ID);
		this.person = (OidcUser) answer.getPrincipal();
		this.wanted = answer.getAuthorizationExchange().getAuthorizationRequest().getAttribute(ProofWanted.ATTRIBUTE);
	}

	OidcUser person() {
		return this.person;
	}

	Optional<ProofWanted> wanted() {
		return Optional.ofNullable(this.wanted);
	}

}
