package fr.compteformation.platform.securitycheck;

import java.net.URI;
import java.time.Duration;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The connection to CaptchEtat, the captcha service of the French State for public
 * bodies.
 *
 * @param clientId The client id for CaptchEtat issued by PISTE, for public bodies: its
 * characters and sound are then shown first, and the portal’s own while it does not
 * answer.
 * @param clientSecret The secret of the client id.
 * @param api The address of the CaptchEtat API.
 * @param tokens The address of the OAuth 2 token endpoint.
 * @param style The CaptchEtat name of the style of its pictures.
 * @param timeout How long to wait before the portal’s own check is used instead.
 */
record CaptchEtatSettings(@DefaultValue("") String clientId, @DefaultValue("") String clientSecret,
		@DefaultValue("https://api.piste.gouv.fr/piste/captchetat/v2") URI api,
		@DefaultValue("https://oauth.piste.gouv.fr/api/oauth/token") URI tokens,
		@DefaultValue("captchaFR") String style, @DefaultValue("3s") Duration timeout) {

	boolean isSet() {
		return !this.clientId.isEmpty();
	}

	@Override
	public String toString() {
		return "CaptchEtatSettings[api=" + this.api + "]";
	}

}
