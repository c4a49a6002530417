package fr.compteformation.people.account;

import java.time.Clock;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.security.Citizen;

/** Acceptance of the current terms of use. */
@Service
@Transactional
public class Terms {

	private final AccountRepository accounts;

	private final AccountEvents events;

	private final Clock clock;

	Terms(AccountRepository accounts, AccountEvents events, Clock clock) {
		this.accounts = accounts;
		this.events = events;
		this.clock = clock;
	}

	/** A deleted account counts as accepted. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public boolean areAccepted(Citizen citizen) {
		return this.accounts.findById(new AccountId(citizen.accountId()))
			.map((account) -> account.accepted(PortalSettings.TERMS_VERSION))
			.orElse(true);
	}

	/** Accepts the current version; idempotent. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void accept(Citizen citizen) {
		Account account = this.accounts.lock(new AccountId(citizen.accountId())).orElseThrow();
		if (!account.accepted(PortalSettings.TERMS_VERSION)) {
			account.accept(PortalSettings.TERMS_VERSION, this.clock.instant());
			this.events.write(citizen.accountId(), AccountAct.TERMS_ACCEPTED);
		}
	}

}
