package fr.compteformation.training.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionInterceptor;

import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.rights.dif.DifDeclarations;
import fr.compteformation.rights.ledger.Funding;
import fr.compteformation.rights.ledger.FundingPlan;

/**
 * Validates a dossier on which the provider and the person agree: reserves the rights and
 * locks the DIF. The holder is locked by the caller.
 */
@Component
class DossierValidation {

	private final Holders holders;

	private final Funding funding;

	private final DifDeclarations dif;

	private final Outbox outbox;

	private final DossierSettings settings;

	private final Clock clock;

	DossierValidation(Holders holders, Funding funding, DifDeclarations dif, Outbox outbox, DossierSettings settings,
			Clock clock) {
		this.holders = holders;
		this.funding = funding;
		this.dif = dif;
		this.outbox = outbox;
		this.settings = settings;
		this.clock = clock;
	}

	/** What keeps a dossier from being validated now; empty if nothing does. */
	Optional<DossierOutcome> hindrance(Dossier dossier) {
		if (dossier.hasBegun(this.clock.instant())) {
			return Optional.of(DossierOutcome.TOO_LATE);
		}
		// A proposal of before may lie below what others had confirmed.
		if (dossier.agreement().contributions().confirmed().compareTo(dossier.details().price()) > 0) {
			return Optional.of(DossierOutcome.FUNDING_ABOVE_PRICE);
		}
		if (this.funding.isClosed(dossier.holder())) {
			return Optional.of(DossierOutcome.RIGHTS_CLOSED);
		}
		return this.holders.maySpend(dossier.holder()) ? Optional.empty() : Optional.of(DossierOutcome.PROOF_MISSING);
	}

	/** Validates a submitted dossier, unless the person would pay more than agreed. */
	DossierOutcome validate(Dossier dossier) {
		if (!reserve(dossier, this.clock.instant())) {
			return DossierOutcome.RIGHTS_MISSING;
		}
		this.outbox.add(DossierMails.Template.DOSSIER_VALIDATED, dossier.id().value());
		return DossierOutcome.DONE;
	}

	/** Validates a dossier by the proposal that the person confirms. */
	DossierOutcome confirm(Dossier dossier, Euros agreed) {
		dossier.confirm(agreed);
		DossierOutcome outcome = validate(dossier);
		if (outcome != DossierOutcome.DONE) {
			TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
		}
		return outcome;
	}

	/**
	 * Validates a submitted dossier as of a moment and by the rules of its day.
	 * @return false if the person would pay more than agreed, and nothing was done
	 */
	boolean reserve(Dossier dossier, Instant moment) {
		LocalDate day = PortalTime.dayOf(moment);
		DossierTerms agreement = dossier.agreement();
		Euros left = dossier.training().price().minus(agreement.contributions().confirmed());
		Optional<FundingPlan> reserved = this.funding.reserve(dossier.holder(), dossier.reference().value(),
				dossier.training().title(), left, agreement.exemption() != null, agreement.agreed(), day);
		reserved.ifPresent((plan) -> {
			dossier.validate(plan, day.plusDays(this.settings.withdrawalDays()), moment);
			this.dif.lock(dossier.holder());
		});
		return reserved.isPresent();
	}

}
