package fr.compteformation.people.registration;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.observation.Count;
import fr.compteformation.platform.onetime.OneTimeSecret;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.SecretToken;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens an account in one transaction: the first activated registration of a number wins,
 * and the others end.
 */
@Component
class AccountOpening {

	private final RegistrationRepository registrations;

	private final OneTimeSecrets secrets;

	private final Endings endings;

	private final Accounts accounts;

	private final Outbox outbox;

	private final Clock clock;

	AccountOpening(RegistrationRepository registrations, OneTimeSecrets secrets, Endings endings, Accounts accounts,
			Outbox outbox, Clock clock) {
		this.registrations = registrations;
		this.secrets = secrets;
		this.endings = endings;
		this.accounts = accounts;
		this.outbox = outbox;
		this.clock = clock;
	}

	/** The state of a link. */
	SecretState stateOf(SecretToken token) {
		return this.secrets.look(Registrations.LINK, token).map(OneTimeSecret::state).orElse(SecretState.UNKNOWN);
	}

	/**
	 * Opens the account. Locks all registrations of the number in one order, so that
	 * concurrent activations wait for each other.
	 */
	@Transactional
	Activation open(RegistrationId id, Nir nir, SecretToken token) {
		List<Registration> rivals = this.registrations.lockAll(nir);
		Optional<Registration> found = rivals.stream().filter((rival) -> rival.id().equals(id)).findFirst();
		SecretState state = this.secrets.lock(Registrations.LINK, token)
			.map(OneTimeSecret::state)
			.orElse(SecretState.UNKNOWN);
		if (found.isEmpty() || state != SecretState.VALID) {
			return new Activation.NotUsable(state);
		}
		Registration mine = found.get();
		if (this.accounts.exists(nir)) {
			this.endings.end(mine, SecretState.REPLACED);
			return new Activation.NotUsable(SecretState.REPLACED);
		}
		this.secrets.redeem(Registrations.LINK, token);
		Citizen citizen = this.accounts.open(mine.activate(this.clock.instant()));
		this.outbox.add(RegistrationMails.Template.ACCOUNT_OPENED, citizen.accountId());
		rivals.forEach((rival) -> this.endings.end(rival, (rival == mine) ? SecretState.USED : SecretState.REPLACED));
		Count.one("registrations", Registrations.Stage.ACTIVATED);
		return new Activation.Done(citizen, nir);
	}

}
