package fr.compteformation.people.accountlink;

import java.time.Duration;
import java.util.Optional;

import org.springframework.context.ApplicationContext;

import fr.compteformation.People;
import fr.compteformation.Secret;
import fr.compteformation.SignedInAs;
import fr.compteformation.people.account.PasswordChanges;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.password.Password;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Proved;
import fr.compteformation.platform.security.SecretToken;

/**
 * The link for a new password. Changing the password revokes it.
 */
public final class PasswordLinkSecret implements Secret {

	private final ApplicationContext portal;

	private final Nir nir = People.newNir();

	private final Citizen citizen;

	private final SecretToken token;

	public PasswordLinkSecret(ApplicationContext portal) {
		this.portal = portal;
		this.citizen = People.withAccount(portal, this.nir, "Violette-et-7-chats");
		this.token = SentPasswordLinks.send(portal, this.nir);
	}

	@Override
	public String value() {
		return this.token.value();
	}

	@Override
	public int bits() {
		return 256;
	}

	@Override
	public Optional<Duration> lifetime() {
		return Optional.of(Duration.ofHours(1));
	}

	@Override
	public Optional<String> hashedIn() {
		return Optional.of("one_time_secret.secret_hash");
	}

	@Override
	public String hash() {
		return this.token.hash();
	}

	@Override
	public boolean works() {
		return this.portal.getBean(ForgottenPasswords.class).stateOf(this.token) == SecretState.VALID;
	}

	@Override
	public void use() {
		this.portal.getBean(ForgottenPasswords.class).choose(this.token, new Password("Tambour-vert-et-8-lunes"));
	}

	@Override
	public boolean revoke() {
		SignedInAs.as(this.portal, this.citizen, () -> {
			this.portal.getBean(PasswordChanges.class)
				.change(this.citizen, Proved.by(this.portal, this.citizen), new Password("Tambour-vert-et-8-lunes"));
			return null;
		});
		return true;
	}

}
