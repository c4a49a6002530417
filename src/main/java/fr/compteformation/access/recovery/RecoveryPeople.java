package fr.compteformation.access.recovery;

import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import fr.compteformation.people.account.Profiles;
import fr.compteformation.people.holder.AgentHolders;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.identity.PhoneNumber;
import fr.compteformation.platform.security.Agent;

/**
 * Personal data of the people behind requests.
 */
@Component
class RecoveryPeople {

	private final Profiles profiles;

	private final Holders holders;

	private final AgentHolders agents;

	RecoveryPeople(Profiles profiles, Holders holders, AgentHolders agents) {
		this.profiles = profiles;
		this.holders = holders;
		this.agents = agents;
	}

	RecoveryPerson person(Agent agent, RecoveryRequest request) {
		Identity identity = identity(agent, request);
		return new RecoveryPerson(identity.displayName(), identity.nir().masked(), identity.email().value(),
				Stream.of(identity.getMobilePhone(), identity.getLandlinePhone())
					.filter(Objects::nonNull)
					.map(PhoneNumber::formatted)
					.toList());
	}

	/** Whether it is the agent’s own account. */
	boolean isOwn(Agent agent, RecoveryRequest request) {
		return this.holders.byNir(identity(agent, request).nir())
			.filter((holder) -> this.agents.isOwn(agent, holder))
			.isPresent();
	}

	private Identity identity(Agent agent, RecoveryRequest request) {
		return this.profiles.identityOf(agent, request.account()).orElseThrow();
	}

}
