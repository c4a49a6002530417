package fr.compteformation.personal.delegation;

import org.springframework.context.ApplicationContext;

import fr.compteformation.Secret;
import fr.compteformation.platform.security.Proved;
import fr.compteformation.training.dossier.Learner;

/**
 * The code of a delegation.
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

}
