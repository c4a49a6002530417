package fr.compteformation.people.registration;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import org.springframework.context.ApplicationContext;

import fr.compteformation.People;
import fr.compteformation.Secret;
import fr.compteformation.people.password.Password;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.SecretToken;

/**
 * The link that activates an account. A newer link replaces it.
 */
public final class ActivationSecret implements Secret {

	private final ApplicationContext portal;

	private final RegistrationId id;

	private final SecretToken token;

	public ActivationSecret(ApplicationContext portal) {
		this.portal = portal;
		this.id = SavedRegistrations.save(portal, People.newNir(), "chloe@exemple.fr", "Violette-et-7-chats",
				Locale.FRENCH);
		this.token = SavedRegistrations.link(portal, this.id);
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
		return Optional.of(Duration.ofDays(15));
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
		return this.portal.getBean(Activations.class).stateOf(this.token) == SecretState.VALID;
	}

	@Override
	public void use() {
		this.portal.getBean(Activations.class).activate(this.token, new Password("Violette-et-7-chats"));
	}

	@Override
	public boolean revoke() {
		this.portal.getBean(Registrations.class).resend(this.id);
		return true;
	}

}
