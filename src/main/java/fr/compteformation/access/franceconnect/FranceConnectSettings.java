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
 * The provider, by its issuer alone: it tells everything else itself (OpenID Connect
 * Discovery), so that another one may take its place.
 *
 * @param issuer Address of the identity provider, such as FranceConnect, as its own
 * answers name it; without it there is no button. Everything else about it comes from
 * OpenID Connect Discovery, when somebody first wants to sign in: a provider that is down
 * stops nothing. It must sign the identity (userinfo as a JWT) and tell given_name,
 * family_name, birthdate and gender. A path stands for a provider within this very
 * server, as in the demonstration.
 * @param clientId What the provider gave to the portal. Register there the addresses
 * {@code /connexion/franceconnect/retour} (sign-in) and {@code /} (sign-out) of the
 * portal.
 * @param clientSecret The secret that belongs to the client id.
 * @param acrValues How sure the provider must be of the person: any of these levels, or a
 * higher one of eIDAS.
 * @param scopes What is asked for.
 * @param timeout How long the provider is waited for.
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

	/** Whether the provider is a part of this server. */
	boolean isWithin() {
		return this.issuer.startsWith("/");
	}

	/** Somebody on the way could play the provider over anything else. */
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
