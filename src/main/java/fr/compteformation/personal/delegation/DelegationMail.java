package fr.compteformation.personal.delegation;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.Correspondent;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailKind;

/**
 * Tells a person that somebody used their code, and who.
 */
@Component
class DelegationMail implements MailKind {

	static final String NAME = "delegation-taken";

	private final DelegationRepository delegations;

	private final Accounts accounts;

	private final PortalSettings settings;

	DelegationMail(DelegationRepository delegations, Accounts accounts, PortalSettings settings) {
		this.delegations = delegations;
		this.accounts = accounts;
		this.settings = settings;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(UUID mail, UUID id) {
		return this.delegations.findById(id)
			.flatMap((delegation) -> this.accounts.ownerOf(new AccountId(delegation.giver()))
				.flatMap((giver) -> delegation.taker()
					.flatMap((taker) -> this.accounts.ownerOf(new AccountId(taker)))
					.map((taker) -> compose(delegation, giver, taker))));
	}

	private Mail compose(Delegation delegation, Correspondent giver, Correspondent taker) {
		return new Mail(giver.email(), giver.locale(),
				Map.of("name", giver.name(), "number", giver.printedNumber(), "taker", taker.name(), "day",
						PortalTime.day(delegation.until().minusSeconds(1), giver.locale()), "page",
						this.settings.link("/mes-delegations"), "contact", this.settings.link(SharedPages.CONTACT)));
	}

}
