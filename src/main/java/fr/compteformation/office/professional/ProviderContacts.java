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

/** Whom the portal writes to at a training provider: those who may sign in today. */
@Service
@Transactional(readOnly = true)
public class ProviderContacts {

	private final ProfessionalAccountRepository professionals;

	private final Clock clock;

	ProviderContacts(ProfessionalAccountRepository professionals, Clock clock) {
		this.professionals = professionals;
		this.clock = clock;
	}

	/** The accounts of a provider. */
	public List<UUID> of(Siret provider) {
		return this.professionals.findByInviteeSiret(provider.value())
			.stream()
			.filter(this::isReached)
			.map(ProfessionalAccount::id)
			.toList();
	}

	/** How to write to one of them. */
	public Optional<Contact> find(UUID professional) {
		return this.professionals.findById(professional)
			.filter(this::isReached)
			.map((account) -> new Contact(new Siret(account.invitee().siret()), account.invitee().email(),
					account.locale()));
	}

	private boolean isReached(ProfessionalAccount account) {
		return account.mayAnswer(PortalTime.today(this.clock));
	}

	/**
	 * Somebody who receives emails.
	 *
	 * @param provider the provider they work for
	 * @param email where
	 * @param locale the language
	 */
	public record Contact(Siret provider, EmailAddress email, Locale locale) {
	}

}
