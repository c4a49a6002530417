package fr.compteformation.training.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.identityproof.HolderPast;
import fr.compteformation.platform.security.Agent;

/** Dossiers that came before an account, and those that were validated elsewhere. */
@Service
public class PastDossiers implements HolderPast {

	private final DossierRepository dossiers;

	private final DossierValidation validation;

	private final Holders holders;

	private final Clock clock;

	PastDossiers(DossierRepository dossiers, DossierValidation validation, Holders holders, Clock clock) {
		this.dossiers = dossiers;
		this.validation = validation;
		this.holders = holders;
		this.clock = clock;
	}

	@Override
	public boolean existsBefore(HolderId holder, Instant moment) {
		return this.dossiers.existsByHolderAndMomentsDraftedBefore(holder, moment);
	}

	/**
	 * Imports a dossier that was validated elsewhere, under its reference. Idempotent;
	 * sends no email. Ledger movements of later days must be booked after this call, so
	 * that the balances of the history follow its dates.
	 * @return whether it was imported now
	 * @throws java.util.NoSuchElementException if the rights do not cover what the person
	 * agreed to
	 */
	@Transactional
	@PreAuthorize("hasRole('" + Agent.ROLE + "')")
	public boolean takeOver(HolderId holder, PastDossier past) {
		this.holders.lock(List.of(holder));
		if (this.dossiers.findByReference(past.reference()).isPresent()) {
			return false;
		}
		Dossier dossier = new Dossier(past.reference(), holder, past.training(), past.submitted());
		dossier.submit(past.exemption(), past.agreed(), past.submitted());
		if (!this.validation.reserve(dossier, past.validated())) {
			throw new NoSuchElementException("the rights do not cover what was agreed");
		}
		DossierCalendar.moveOn(dossier, this.clock.instant());
		this.dossiers.save(dossier);
		return true;
	}

}
