package fr.compteformation.access.franceconnect;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Verifies tokens and reports what is wrong with them. Keys are reloaded when an unknown
 * one appears, so that the provider can rotate them.
 */
@Component
class SignedTokens implements JwtDecoderFactory<ClientRegistration> {

	/** Tolerance for clock skew. */
	private static final Duration SKEW = Duration.ofSeconds(60);

	private static final OAuth2TokenValidator<Jwt> LATER = (token) -> OAuth2TokenValidatorResult.success();

	private final Wire wire;

	private final Assurance assurance;

	private final Clock clock;

	private @Nullable Keys keys;

	SignedTokens(Wire wire, Assurance assurance, Clock clock) {
		this.wire = wire;
		this.assurance = assurance;
		this.clock = clock;
	}

	/** Decodes ID tokens. */
	@Override
	public JwtDecoder createDecoder(ClientRegistration registration) {
		return (text) -> {
			Jwt token = verified(registration, text, Fault.SIGNATURE);
			requireItIsForUs(registration, token);
			requireNow(token);
			if (!this.assurance.isEnough(token.getClaimAsString("acr"))) {
				throw new SignInFailed(Fault.ASSURANCE);
			}
			// The remaining rules: authorized party and required claims.
			OidcIdTokenValidator rest = new OidcIdTokenValidator(registration);
			rest.setClock(this.clock);
			if (rest.validate(token).hasErrors()) {
				throw new SignInFailed(Fault.ANSWER);
			}
			return token;
		};
	}

	/** Decodes the signed userinfo response. */
	Jwt identity(ClientRegistration registration, String text) {
		Jwt token = verified(registration, text, Fault.USER_INFO);
		requireItIsForUs(registration, token);
		requireNow(token);
		return token;
	}

	private Jwt verified(ClientRegistration registration, String text, Fault unsigned) {
		try {
			return decoder(registration).decode(text);
		}
		catch (BadJwtException refused) {
			throw new SignInFailed(unsigned);
		}
		catch (JwtException unreachable) {
			throw new SignInFailed(Fault.UNREACHABLE);
		}
	}

	private void requireItIsForUs(ClientRegistration registration, Jwt token) {
		if (!String.valueOf(registration.getProviderDetails().getIssuerUri()).equals(token.getClaimAsString("iss"))) {
			throw new SignInFailed(Fault.ISSUER);
		}
		List<String> audience = token.getAudience();
		if (audience == null || !audience.contains(registration.getClientId())) {
			throw new SignInFailed(Fault.AUDIENCE);
		}
	}

	private void requireNow(Jwt token) {
		Instant now = this.clock.instant();
		Instant expiresAt = token.getExpiresAt();
		Instant issuedAt = token.getIssuedAt();
		if (expiresAt != null && now.minus(SKEW).isAfter(expiresAt)
				|| issuedAt != null && now.plus(SKEW).isBefore(issuedAt)) {
			throw new SignInFailed(Fault.EXPIRED);
		}
	}

	// Only asymmetric keys: with a shared secret the portal could sign too.
	private synchronized NimbusJwtDecoder decoder(ClientRegistration registration) {
		String address = String.valueOf(registration.getProviderDetails().getJwkSetUri());
		Keys known = this.keys;
		if (known == null || !known.address().equals(address)) {
			NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(address)
				.jwsAlgorithms((algorithms) -> algorithms.addAll(Set.of(SignatureAlgorithm.values())))
				.restOperations(this.wire.operations())
				.build();
			decoder.setJwtValidator(LATER);
			known = new Keys(address, decoder);
			this.keys = known;
		}
		return known.decoder();
	}

	private record Keys(String address, NimbusJwtDecoder decoder) {
	}

}
