package fr.compteformation.people.registration;

import java.util.Locale;

import org.springframework.context.ApplicationContext;

import fr.compteformation.People;
import fr.compteformation.Secret;
import fr.compteformation.people.password.Password;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.SecretToken;

/**
 * The link that activates an account.
 */
public final class ActivationSecret implements Secret {

	private final ApplicationContext portal;

	private final SecretToken token;

	public ActivationSecret(ApplicationContext portal) {
		this.portal = portal;
		RegistrationId id = SavedRegistrations.save(portal, People.newNir(), "chloe@exemple.fr", People.PASSWORD,
				Locale.FRENCH);
		this.token = SavedRegistrations.link(portal, id);
	}

	@Override
	public boolean works() {
		return this.portal.getBean(Activations.class).stateOf(this.token) == SecretState.VALID;
	}

	@Override
	public void use() {
		this.portal.getBean(Activations.class).activate(this.token, new Password(People.PASSWORD));
	}

}
