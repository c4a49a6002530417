package fr.compteformation.office.provider;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.Correspondent;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.training.dossier.DossierDecisions;
import fr.compteformation.training.dossier.DossierDetails;
import fr.compteformation.training.dossier.DossierState;

/** Adds the name and the last day of the answer to dossiers. */
@Component
class ProviderDesk {

	private final DossierDecisions decisions;

	private final Holders holders;

	private final Accounts accounts;

	private final ProviderSettings settings;

	private final Clock clock;

	ProviderDesk(DossierDecisions decisions, Holders holders, Accounts accounts, ProviderSettings settings,
			Clock clock) {
		this.decisions = decisions;
		this.holders = holders;
		this.accounts = accounts;
		this.settings = settings;
		this.clock = clock;
	}

	ProviderDossier shown(DossierDetails dossier) {
		LocalDate answerBy = answerBy(dossier);
		return new ProviderDossier(dossier, name(dossier), answerBy,
				answerBy != null && PortalTime.today(this.clock).isAfter(answerBy));
	}

	private @Nullable LocalDate answerBy(DossierDetails dossier) {
		Instant submitted = dossier.moments().submitted();
		return (submitted != null && dossier.state() == DossierState.SUBMITTED)
				? WorkingDays.after(PortalTime.dayOf(submitted), this.settings.answerDays()) : null;
	}

	private String name(DossierDetails dossier) {
		return this.decisions.holderOf(dossier.reference())
			.flatMap(this.holders::readerOf)
			.map(AccountId::new)
			.flatMap(this.accounts::ownerOf)
			.map(Correspondent::name)
			.orElse("");
	}

}
