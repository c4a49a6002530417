package fr.compteformation.demo.identityprovider;

import java.util.List;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.stereotype.Component;

/**
 * Signs with a key that lives as long as the process (ECDSA on P-256).
 */
@Component
@Profile("demo")
class Signatures {

	/** The lowest level of assurance, because choosing a person proves nothing. */
	private static final String LEVEL = "eidas1";

	private final JWKSource<SecurityContext> keys = newKeys();

	private final JwtEncoder encoder = new NimbusJwtEncoder(this.keys);

	JWKSource<SecurityContext> keys() {
		return this.keys;
	}

	/** Generates the protocol’s tokens. */
	JwtGenerator tokens() {
		JwtGenerator tokens = new JwtGenerator(this.encoder);
		tokens.setJwtCustomizer(Signatures::complete);
		return tokens;
	}

	/** Verifies these tokens. */
	JwtDecoder verification() {
		return NimbusJwtDecoder.withJwkSource(this.keys)
			.jwsAlgorithms((algorithms) -> algorithms.add(SignatureAlgorithm.ES256))
			.build();
	}

	/** Announces the signature algorithm in the provider’s metadata. */
	static void tell(List<String> algorithms) {
		algorithms.clear();
		algorithms.add(SignatureAlgorithm.ES256.getName());
	}

	/** Signs any other claims. */
	String sign(JwtClaimsSet claims) {
		return this.encoder.encode(JwtEncoderParameters.from(JwsHeader.with(SignatureAlgorithm.ES256).build(), claims))
			.getTokenValue();
	}

	private static void complete(JwtEncodingContext token) {
		token.getJwsHeader().algorithm(SignatureAlgorithm.ES256);
		if (OidcParameterNames.ID_TOKEN.equals(token.getTokenType().getValue())) {
			token.getClaims().claim("acr", LEVEL);
		}
	}

	private static JWKSource<SecurityContext> newKeys() {
		try {
			return new ImmutableJWKSet<>(
					new JWKSet(new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate()));
		}
		catch (JOSEException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
