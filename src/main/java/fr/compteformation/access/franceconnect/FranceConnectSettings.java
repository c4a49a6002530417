package fr.compteformation.access.franceconnect;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The provider, configured by its issuer alone (OpenID Connect Discovery supplies the
 * rest), so that it can be replaced.
 *
 * @param issuer Issuer URL of the identity provider, such as FranceConnect, exactly as in
 * its tokens; without it there is no button. Everything else comes from OpenID Connect
 * Discovery at the first sign-in, so that an unavailable provider does not affect the
 * start. The provider must sign its userinfo response (as a JWT) and supply given_name,
 * family_name, birthdate and gender. A path instead of a URL means a provider in this
 * server, as in the demonstration.
 * @param clientId Client id assigned by the provider. Register the portal’s addresses
 * {@code /connexion/franceconnect/retour} (sign-in) and {@code /} (sign-out) there.
 * @param clientSecret The secret that belongs to the client id.
 * @param acrValues Accepted levels of assurance: any of these, or a higher eIDAS level.
 * @param scopes The requested scopes.
 * @param timeout The timeout for requests to the provider.
 */
@Validated
@ConfigurationProperties("compte-formation.france-connect")
record FranceConnectSettings(@DefaultValue("") String issuer, @DefaultValue("") String clientId,
		@DefaultValue("") String clientSecret,
		@NotEmpty(
				message = "compte-formation.france-connect.acr-values must name a level") @DefaultValue("eidas1") List<String> acrValues,
		@DefaultValue( {
				"openid", "given_name", "family_name", "birthdate", "gender", "birthplace", "birthcountry",
				"email" }) Set<String> scopes,
		@DefaultValue("5s") Duration timeout){

	private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

	boolean isSet() {
		return !this.issuer.isEmpty();
	}

	/** Whether the provider is part of this server. */
	boolean isWithin() {
		return this.issuer.startsWith("/");
	}

	/** Only HTTPS protects against an impersonated provider. */
	@AssertTrue(
			message = "compte-formation.france-connect.issuer must be an https address, for example https://fc.exemple.fr/api/v2")
	boolean isIssuerSafe() {
		if (!isSet() || isWithin()) {
			return true;
		}
		try {
			URI address = new URI(this.issuer);
			return address.getHost() != null && ("https".equals(address.getScheme())
					|| "http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost()));
		}
		catch (URISyntaxException unreadable) {
			return false;
		}
	}

	@AssertTrue(
			message = "set compte-formation.france-connect.client-id and .client-secret, which the provider gave to the portal")
	boolean isClientKnown() {
		return !isSet() || !this.clientId.isBlank() && !this.clientSecret.isBlank();
	}

	@AssertTrue(message = "compte-formation.france-connect.scopes must hold openid")
	boolean isOpenIdAskedFor() {
		return this.scopes.contains("openid");
	}

	@Override
	public String toString() {
		return "FranceConnectSettings[issuer=" + this.issuer + "]";
	}

}
