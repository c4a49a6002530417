package fr.compteformation.people.accountlink;

import org.springframework.context.ApplicationContext;

import fr.compteformation.People;
import fr.compteformation.Secret;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.password.Password;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.SecretToken;

/**
 * The link for a new password.
 */
public final class PasswordLinkSecret implements Secret {

	private final ApplicationContext portal;

	private final SecretToken token;

	public PasswordLinkSecret(ApplicationContext portal) {
		this.portal = portal;
		Nir nir = People.newNir();
		People.withAccount(portal, nir);
		this.token = SentPasswordLinks.send(portal, nir);
	}

	@Override
	public boolean works() {
		return this.portal.getBean(ForgottenPasswords.class).stateOf(this.token) == SecretState.VALID;
	}

	@Override
	public void use() {
		this.portal.getBean(ForgottenPasswords.class).choose(this.token, new Password("Tambour-vert-et-8-lunes"));
	}

}
