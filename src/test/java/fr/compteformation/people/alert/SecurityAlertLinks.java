package fr.compteformation.people.alert;

import java.util.UUID;

import org.springframework.context.ApplicationContext;

import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.security.SecretToken;

/**
 * The links of security alerts, as in the emails.
 */
public final class SecurityAlertLinks {

	private SecurityAlertLinks() {
	}

	/** The token of this link. */
	public static SecretToken token(ApplicationContext portal, UUID alert) {
		return SecretToken.of(portal.getBean(Keys.class).derive("alarm:" + alert));
	}

}
