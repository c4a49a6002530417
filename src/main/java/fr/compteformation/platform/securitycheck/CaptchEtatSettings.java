package fr.compteformation.platform.securitycheck;

import java.net.URI;
import java.time.Duration;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The access to CaptchEtat, the service of the French State for public bodies.
 *
 * @param clientId the name PISTE gave to the portal; empty where there is no access
 * @param clientSecret what goes with it
 * @param api address of the service
 * @param tokens where access is granted
 * @param style the kind of characters, by the service’s own name
 * @param timeout how long to wait for the service before the portal’s own check is used
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
