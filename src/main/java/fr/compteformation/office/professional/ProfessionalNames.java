package fr.compteformation.office.professional;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.register.Siret;
import fr.compteformation.platform.security.Agent;

/**
 * The names of professionals, for agents only.
 */
@Service
@Transactional(readOnly = true)
public class ProfessionalNames {

	private final ProfessionalAccountRepository professionals;

	private final Clock clock;

	ProfessionalNames(ProfessionalAccountRepository professionals, Clock clock) {
		this.professionals = professionals;
		this.clock = clock;
	}

	/** Some professionals, disabled ones too, because the audit log refers to them. */
	@PreAuthorize(Agent.ONLY)
	public List<ProfessionalName> of(Agent agent, Collection<UUID> professionals) {
		return this.professionals.findByIdIn(professionals).stream().map(ProfessionalAccount::name).toList();
	}

	/** Those who may sign in for a training provider now. */
	@PreAuthorize(Agent.ONLY)
	public List<ProfessionalName> activeOf(Agent agent, Siret provider) {
		return this.professionals.findByInviteeSiret(provider.value())
			.stream()
			.filter((account) -> account.mayAnswer(PortalTime.today(this.clock)))
			.map(ProfessionalAccount::name)
			.toList();
	}

}
