package fr.compteformation.office.professional;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.register.Siret;
import fr.compteformation.platform.security.Professional;

/**
 * Those who may sign in for a training provider today.
 */
@Service
@Transactional(readOnly = true)
public class ProviderStaff {

	private final ProfessionalAccountRepository professionals;

	private final Clock clock;

	ProviderStaff(ProfessionalAccountRepository professionals, Clock clock) {
		this.professionals = professionals;
		this.clock = clock;
	}

	/** Everybody of a provider. */
	public List<UUID> of(Siret provider) {
		return this.professionals.findByInviteeSiret(provider.value())
			.stream()
			.filter(this::isProvider)
			.map(ProfessionalAccount::id)
			.toList();
	}

	/** One of them; empty for those who may not sign in. */
	public Optional<Member> find(UUID professional) {
		return this.professionals.findById(professional)
			.filter(this::isProvider)
			.map((found) -> new Member(found.professional(), found.invitee().email(), found.locale()));
	}

	private boolean isProvider(ProfessionalAccount found) {
		return found.invitee().kind() == Professional.Kind.PROVIDER && found.mayWork(PortalTime.today(this.clock));
	}

	/**
	 * Somebody to write to.
	 *
	 * @param professional who it is
	 * @param email the address
	 * @param locale the language
	 */
	public record Member(Professional professional, EmailAddress email, Locale locale) {
	}

}
