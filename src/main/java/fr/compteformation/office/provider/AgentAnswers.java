package fr.compteformation.office.provider;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.office.professional.ProfessionalName;
import fr.compteformation.office.professional.ProfessionalNames;
import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.training.dossier.DossierDecisions;
import fr.compteformation.training.dossier.DossierOutcome;

/**
 * Entry point of the module for agents, who answer for a provider only while it cannot:
 * nobody there has access, or its certificate has ended. Each answer is in the audit log.
 */
@Service
@Transactional
public class AgentAnswers {

	private final DossierDecisions decisions;

	private final ProviderDesk desk;

	private final ProfessionalNames professionals;

	private final Journal journal;

	AgentAnswers(DossierDecisions decisions, ProviderDesk desk, ProfessionalNames professionals, Journal journal) {
		this.decisions = decisions;
		this.desk = desk;
		this.professionals = professionals;
		this.journal = journal;
	}

	/** How many dossiers wait for their provider. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY)
	public int countAwaiting(Agent agent) {
		return this.decisions.countSubmitted();
	}

	/** A page of the dossiers that wait for their provider, the oldest first. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY)
	public List<ProviderDossier> awaiting(Agent agent, @Nullable ProviderDossier last) {
		return this.decisions.submitted((last != null) ? last.dossier() : null).stream().map(this.desk::shown).toList();
	}

	/** Opens a dossier that was submitted. */
	@PreAuthorize(Agent.ONLY)
	public Optional<ProviderDossier> open(Agent agent, Reference reference) {
		Optional<ProviderDossier> found = this.decisions.find(reference).map(this.desk::shown);
		found.ifPresent((dossier) -> note(agent, Act.DOSSIER_OPENED, reference, reference.value()));
		return found;
	}

	/**
	 * Who answers for the provider of a dossier; an agent may only if there is nobody.
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY)
	public List<ProfessionalName> answering(Agent agent, Reference reference) {
		return this.decisions.providerOf(reference)
			.map((provider) -> this.professionals.activeOf(agent, provider))
			.orElseGet(List::of);
	}

	/**
	 * Answers a dossier for its provider.
	 * @return {@link DossierOutcome#CHANGED} also if somebody of the provider can answer
	 * @throws java.util.NoSuchElementException if there is no such dossier
	 */
	@PreAuthorize(Agent.ONLY)
	public DossierOutcome answer(Agent agent, Reference reference, DossierAnswer answer) {
		if (!answering(agent, reference).isEmpty()) {
			return DossierOutcome.CHANGED;
		}
		DossierOutcome outcome = answer.give(this.decisions, reference);
		if (outcome == DossierOutcome.DONE) {
			note(agent, Act.DOSSIER_ANSWERED, reference, reference.value() + " " + answer.word());
		}
		return outcome;
	}

	private void note(Agent agent, Act act, Reference reference, String what) {
		this.journal.write(agent, act,
				new Subject(Subject.Kind.HOLDER, this.decisions.holderOf(reference).orElseThrow().value()), null, what);
	}

}
