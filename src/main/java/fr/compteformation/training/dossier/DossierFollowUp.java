package fr.compteformation.training.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.register.Siret;
import fr.compteformation.platform.security.Citizen;

/**
 * Entry point of the module for citizens after the provider’s answer: they confirm what
 * it proposes, and say when they began the training and how much they attended. To refuse
 * a proposal they cancel the dossier.
 */
@Service
@Transactional
public class DossierFollowUp {

	private final OwnDossiers own;

	private final DossierValidation validation;

	private final Clock clock;

	DossierFollowUp(OwnDossiers own, DossierValidation validation, Clock clock) {
		this.own = own;
		this.validation = validation;
		this.clock = clock;
	}

	/**
	 * The training provider of a dossier; empty if the dossier was taken over from
	 * elsewhere, or if the person has no such dossier.
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Optional<Siret> providerOf(Citizen citizen, Reference reference) {
		return this.own.providerOf(citizen, reference);
	}

	/**
	 * Confirms what the provider proposed, which validates the dossier and reserves the
	 * rights.
	 * @param version the version that the person read
	 * @param agreed the most the person pays
	 * @throws java.util.NoSuchElementException if the person has no such dossier
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public DossierOutcome confirm(Citizen citizen, Reference reference, long version, Euros agreed) {
		Dossier dossier = this.own.lock(citizen, reference);
		if (!dossier.isAt(version) || dossier.state() != DossierState.PROPOSED) {
			return DossierOutcome.CHANGED;
		}
		return this.validation.hindrance(dossier).orElseGet(() -> this.validation.confirm(dossier, agreed));
	}

	/**
	 * Says on which day the person began the training.
	 * @param day a day of the training that is not after today
	 * @throws java.util.NoSuchElementException if the person has no such dossier
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public DossierOutcome declareEntry(Citizen citizen, Reference reference, LocalDate day) {
		Dossier dossier = this.own.lock(citizen, reference);
		return DossierCalendar.declare(dossier, day, this.clock.instant(),
				() -> dossier.declareForPerson((said) -> said.enteredOn(day)));
	}

	/**
	 * Says how much of the training the person attended.
	 * @throws java.util.NoSuchElementException if the person has no such dossier
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public DossierOutcome declareAttendance(Citizen citizen, Reference reference, Presence.Attendance attendance) {
		Dossier dossier = this.own.lock(citizen, reference);
		return DossierCalendar.declare(dossier, null, this.clock.instant(),
				() -> dossier.declareForPerson((said) -> said.attended(attendance)));
	}

}
