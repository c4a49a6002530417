package fr.compteformation.personal.delegation;

import java.time.Duration;
import java.util.Optional;

import org.springframework.context.ApplicationContext;

import fr.compteformation.Secret;
import fr.compteformation.platform.security.Proved;
import fr.compteformation.training.dossier.Learner;

/**
 * The code of a delegation. Revoking the delegation revokes it.
 */
public final class DelegationSecret implements Secret {

	private final ApplicationContext portal;

	private final Learner giver;

	private final DelegationCode code;

	public DelegationSecret(ApplicationContext portal) {
		this.portal = portal;
		this.giver = new Learner(portal);
		this.code = this.giver.themselves(() -> portal.getBean(Delegations.class)
			.give(this.giver.citizen(), new Delegation(), Proved.by(portal, this.giver.citizen())));
	}

	@Override
	public String value() {
		return this.code.value();
	}

	@Override
	public int bits() {
		return 80;
	}

	@Override
	public Optional<Duration> lifetime() {
		return Optional.of(Duration.ofDays(7));
	}

	@Override
	public Optional<String> hashedIn() {
		return Optional.of("one_time_secret.secret_hash");
	}

	@Override
	public String hash() {
		return this.code.token().hash();
	}

	@Override
	public boolean works() {
		return !this.giver.themselves(() -> this.portal.getBean(Delegations.class).givenBy(this.giver.citizen()))
			.stream()
			.filter((given) -> given.name() == null)
			.toList()
			.isEmpty();
	}

	@Override
	public void use() {
		Learner taker = new Learner(this.portal);
		taker.themselves(() -> this.portal.getBean(DelegationCodes.class).take(taker.citizen(), this.code.formatted()));
	}

	@Override
	public boolean revoke() {
		this.giver.themselves(() -> {
			Delegations delegations = this.portal.getBean(Delegations.class);
			delegations.end(this.giver.citizen(), delegations.givenBy(this.giver.citizen()).getFirst().id());
			return null;
		});
		return true;
	}

}
