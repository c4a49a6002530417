package fr.compteformation.office.provider;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.register.Siret;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.training.dossier.DossierDecisions;
import fr.compteformation.training.dossier.DossierOutcome;
import fr.compteformation.training.dossier.DossierState;

/**
 * Entry point of the module for training providers: the dossiers that were submitted to
 * them, and their answers. A dossier of another provider counts as missing.
 */
@Service
@Transactional
public class ProviderDossiers {

	private final DossierDecisions decisions;

	private final ProviderDesk desk;

	private final Journal journal;

	ProviderDossiers(DossierDecisions decisions, ProviderDesk desk, Journal journal) {
		this.decisions = decisions;
		this.desk = desk;
		this.journal = journal;
	}

	/**
	 * A page of the provider’s dossiers in one state: the oldest request first, and the
	 * newest first of those that have ended.
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(Professional.ONLY_PROVIDERS)
	public List<ProviderDossier> of(Professional professional, DossierState state, @Nullable ProviderDossier last) {
		return this.decisions.of(new Siret(professional.siret()), state, (last != null) ? last.dossier() : null)
			.stream()
			.map(this.desk::shown)
			.toList();
	}

	/** One of the provider’s dossiers. */
	@Transactional(readOnly = true)
	@PreAuthorize(Professional.ONLY_PROVIDERS)
	public Optional<ProviderDossier> find(Professional professional, Reference reference) {
		return this.decisions.find(new Siret(professional.siret()), reference).map(this.desk::shown);
	}

	/**
	 * Answers one of the provider’s dossiers; the audit log records who did.
	 * @throws java.util.NoSuchElementException if the provider has no such dossier
	 */
	@PreAuthorize(Professional.ONLY_PROVIDERS)
	public DossierOutcome answer(Professional professional, Reference reference, DossierAnswer answer) {
		Reference own = this.decisions.find(new Siret(professional.siret()), reference).orElseThrow().reference();
		DossierOutcome outcome = answer.give(this.decisions, own);
		if (outcome == DossierOutcome.DONE) {
			HolderId holder = this.decisions.holderOf(own).orElseThrow();
			this.journal.write(professional, Act.DOSSIER_ANSWERED, new Subject(Subject.Kind.HOLDER, holder.value()),
					null, own.value() + " " + answer.word());
		}
		return outcome;
	}

}
