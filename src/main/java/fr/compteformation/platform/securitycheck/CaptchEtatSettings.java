package fr.compteformation.platform.securitycheck;

import java.net.URI;
import java.time.Duration;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The access to CaptchEtat, the service of the French State for public bodies.
 *
 * @param clientId Access to CaptchEtat given by PISTE, for public bodies: its characters
 * and sound are shown first, and the portal’s own while it does not answer.
 * @param clientSecret The secret that belongs to the client id.
 * @param api Where CaptchEtat is.
 * @param tokens Where access to it is granted.
 * @param style What it draws, by its own name.
 * @param timeout How long it is waited for before the portal’s own check is used.
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
