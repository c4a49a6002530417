package fr.compteformation.office.provider;

import java.io.StringWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.office.journal.JournalLine;
import fr.compteformation.office.journal.JournalLines;
import fr.compteformation.office.journal.JournalSearch;
import fr.compteformation.office.journal.JournalWording;
import fr.compteformation.office.professional.ProfessionalName;
import fr.compteformation.office.professional.SomeProfessionals;
import fr.compteformation.people.audit.WrittenActs;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.training.dossier.DossierDecisions;
import fr.compteformation.training.dossier.DossierDetails;
import fr.compteformation.training.dossier.DossierOutcome;
import fr.compteformation.training.dossier.DossierState;
import fr.compteformation.training.dossier.Exemption;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ProviderDossiersTests extends PortalTests {

	private static final DossierAnswer ACCEPT = new DossierAnswer.Accept();

	@Autowired
	private ProviderDossiers dossiers;

	@Autowired
	private AgentAnswers answers;

	@Autowired
	private ProviderFigures figures;

	@Autowired
	private Clock clock;

	private Learner learner;

	private Reference submitted;

	private Professional provider;

	@BeforeEach
	void somebodyAsks() {
		this.learner = new Learner(this.portal).earns(60).declaresDif(10);
		this.submitted = this.learner.submits(600);
		this.provider = SomeProfessionals.ofProvider(this.portal, "Atelier des langues");
	}

	@Test
	void aProviderSeesTheNameAndUntilWhenToAnswer() {
		ProviderDossier shown = as(this.provider, () -> this.dossiers.find(this.provider, this.submitted))
			.orElseThrow();
		assertThat(shown.person()).isNotBlank();
		assertThat(shown.answerBy()).isEqualTo(WorkingDays.after(PortalTime.today(this.clock), 2));
		assertThat(shown.late()).isFalse();
		assertThat(listed(DossierState.SUBMITTED)).contains(this.submitted);
	}

	@Test
	void nothingThatAProviderSeesHoldsTheNumberOrRights() {
		ProviderDossier shown = as(this.provider, () -> this.dossiers.find(this.provider, this.submitted))
			.orElseThrow();
		assertThat(shown.toString()).doesNotContain(this.learner.nir().number(), this.learner.nir().formatted(),
				this.learner.holder().value().toString(), this.learner.citizen().accountId().toString());
	}

	@Test
	void anotherProviderSeesAndAnswersNothing() {
		Professional other = SomeProfessionals.active(this.portal, SomeProfessionals.newEmail(),
				SomeProfessionals.SIRET);
		assertThat(as(other, () -> this.dossiers.find(other, this.submitted))).isEmpty();
		assertThat(as(other, () -> this.dossiers.of(other, DossierState.SUBMITTED, null))).isEmpty();
		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> as(other, () -> this.dossiers.answer(other, this.submitted, ACCEPT)));
		assertThat(this.learner.reads(this.submitted).state()).isEqualTo(DossierState.SUBMITTED);
	}

	@Test
	void aDraftIsNobodysButThePersons() {
		Reference draft = this.learner.drafts(500);
		assertThat(as(this.provider, () -> this.dossiers.find(this.provider, draft))).isEmpty();
	}

	@Test
	void aDraftThatWasCancelledStaysThePersons() {
		Reference cancelled = this.learner.drafts(501);
		this.learner.cancels(cancelled);
		Agent agent = SomeAgents.active(this.portal, SomeAgents.newEmail());
		StringWriter file = new StringWriter();
		assertThat(as(this.provider, () -> this.dossiers.find(this.provider, cancelled))).isEmpty();
		assertThat(listed(DossierState.CANCELLED)).doesNotContain(cancelled);
		assertThat(SignedInAs.as(this.portal, agent, () -> this.answers.open(agent, cancelled))).isEmpty();
		as(this.provider, () -> {
			this.figures.export(this.provider, Locale.FRENCH, file);
			return file;
		});
		assertThat(file.toString()).contains(this.submitted.value()).doesNotContain(cancelled.value());
	}

	@Test
	void theFiguresLeaveOutWhatWasNotSubmitted() {
		List<ProviderFigures.StateCount> before = as(this.provider, () -> this.figures.counts(this.provider));
		this.learner.cancels(this.learner.drafts(501));
		assertThat(as(this.provider, () -> this.figures.counts(this.provider))).isEqualTo(before);
	}

	@Test
	void whatWaitsIsListedOldestFirstAndWhatHasEndedNewestFirst() {
		Reference later = this.learner.submits(601);
		assertThat(listed(DossierState.SUBMITTED)).containsSubsequence(this.submitted, later);
		this.learner.cancels(this.submitted);
		this.learner.cancels(later);
		assertThat(listed(DossierState.CANCELLED)).containsSubsequence(later, this.submitted);
	}

	@Test
	void aPageBeginsAfterTheLastDossierOfTheFormerPage() {
		Reference later = this.learner.submits(601);
		assertThat(references(page(DossierState.SUBMITTED, find(this.submitted)))).contains(later)
			.doesNotContain(this.submitted);
		assertThat(listed(DossierState.SUBMITTED)).doesNotHaveDuplicates();
		this.learner.cancels(this.submitted);
		this.learner.cancels(later);
		assertThat(references(page(DossierState.CANCELLED, find(later)))).contains(this.submitted)
			.doesNotContain(later);
	}

	private List<Reference> listed(DossierState state) {
		List<Reference> all = new ArrayList<>();
		List<ProviderDossier> page = page(state, null);
		while (!page.isEmpty()) {
			all.addAll(references(page));
			page = page(state, page.getLast());
		}
		return all;
	}

	private List<ProviderDossier> page(DossierState state, ProviderDossier last) {
		return as(this.provider, () -> this.dossiers.of(this.provider, state, last));
	}

	private ProviderDossier find(Reference reference) {
		return as(this.provider, () -> this.dossiers.find(this.provider, reference)).orElseThrow();
	}

	private static List<Reference> references(List<ProviderDossier> page) {
		return page.stream().map((line) -> line.dossier().reference()).toList();
	}

	@Test
	void acceptingUnchangedValidates() {
		assertThat(as(this.provider, () -> this.dossiers.answer(this.provider, this.submitted, ACCEPT)))
			.isEqualTo(DossierOutcome.DONE);
		assertThat(this.learner.reads(this.submitted).state()).isEqualTo(DossierState.VALIDATED);
	}

	@Test
	void aRefusalKeepsItsReason() {
		as(this.provider, () -> this.dossiers.answer(this.provider, this.submitted,
				new DossierAnswer.Refuse(DossierDetails.Refusal.NOT_HELD)));
		assertThat(this.learner.reads(this.submitted).refusal()).isEqualTo(DossierDetails.Refusal.NOT_HELD);
	}

	@Test
	void nobodyActsInTheNameOfAnotherProfessional() {
		Professional other = SomeProfessionals.active(this.portal, SomeProfessionals.newEmail(),
				SomeProfessionals.SIRET);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(other, () -> this.dossiers.find(this.provider, this.submitted)));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.learner.themselves(() -> this.dossiers.find(this.provider, this.submitted)));
	}

	@Test
	void aProviderDoesNotReachWhatIsForAgents() {
		DossierDecisions decisions = this.portal.getBean(DossierDecisions.class);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(this.provider, () -> decisions.submitted(null)));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(this.provider, () -> decisions.find(this.submitted)));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(this.provider, () -> decisions.exemptionProofs(this.submitted)));
	}

	private List<Reference> awaiting(Agent agent) {
		List<Reference> all = new ArrayList<>();
		List<ProviderDossier> page = this.answers.awaiting(agent, null);
		while (!page.isEmpty()) {
			all.addAll(references(page));
			page = this.answers.awaiting(agent, page.getLast());
		}
		return all;
	}

	@Test
	void theJournalSaysWhichProfessionalAnswered() {
		as(this.provider, () -> this.dossiers.answer(this.provider, this.submitted, ACCEPT));
		Agent supervisor = SomeAgents.supervisor(this.portal, SomeAgents.newEmail());
		JournalLine line = SignedInAs
			.as(this.portal, supervisor,
					() -> this.portal.getBean(JournalLines.class)
						.page(supervisor, new JournalSearch(null, null, null, null, this.learner.holder()), null))
			.lines()
			.getFirst();
		assertThat(WrittenActs.by(this.database, this.provider)).containsExactly("DOSSIER_ANSWERED");
		assertThat(this.portal.getBean(JournalWording.class).author(line, Locale.FRENCH))
			.isEqualTo("Maëlle Riou (Organisme " + this.provider.siret() + ")");
	}

	@Test
	void whatDidNotHappenIsNotInTheJournal() {
		this.learner.cancels(this.submitted);
		assertThat(as(this.provider, () -> this.dossiers.answer(this.provider, this.submitted, ACCEPT)))
			.isEqualTo(DossierOutcome.CHANGED);
		assertThat(WrittenActs.by(this.database, this.provider)).isEmpty();
	}

	@Test
	void anAgentDoesNotAnswerForAProviderThatHasAccess() {
		Agent agent = SomeAgents.active(this.portal, SomeAgents.newEmail());
		assertThat(SignedInAs.as(this.portal, agent, () -> this.answers.answering(agent, this.submitted)))
			.extracting(ProfessionalName::id)
			.contains(this.provider.accountId());
		assertThat(SignedInAs.as(this.portal, agent, () -> this.answers.answer(agent, this.submitted, ACCEPT)))
			.isEqualTo(DossierOutcome.CHANGED);
		assertThat(this.learner.reads(this.submitted).state()).isEqualTo(DossierState.SUBMITTED);
		assertThat(WrittenActs.by(this.database, agent)).isEmpty();
	}

	@Test
	void anAgentAnswersForAProviderWithoutAccessAndTheJournalSaysSo() {
		SomeProfessionals.disableAllOf(this.portal, this.provider);
		Agent agent = SomeAgents.active(this.portal, SomeAgents.newEmail());
		assertThat(SignedInAs.as(this.portal, agent, () -> awaiting(agent))).contains(this.submitted)
			.hasSize(SignedInAs.as(this.portal, agent, () -> this.answers.countAwaiting(agent)));
		SignedInAs.as(this.portal, agent, () -> this.answers.open(agent, this.submitted));
		SignedInAs.as(this.portal, agent, () -> this.answers.answer(agent, this.submitted, ACCEPT));
		assertThat(this.learner.reads(this.submitted).state()).isEqualTo(DossierState.VALIDATED);
		assertThat(WrittenActs.by(this.database, agent)).containsExactly("DOSSIER_OPENED", "DOSSIER_ANSWERED");
	}

	@Test
	void anAgentSavesACopyOfAProofAndTheJournalSaysSo() {
		Reference reference = this.learner.drafts(300);
		DocumentId file = this.learner.proves(reference).id();
		this.learner.submits(reference, Exemption.JOB_SEEKER);
		AgentProofs proofs = this.portal.getBean(AgentProofs.class);
		Agent agent = SomeAgents.active(this.portal, SomeAgents.newEmail());
		assertThat(SignedInAs.as(this.portal, agent, () -> proofs.copy(agent, reference, file))).isPresent();
		assertThat(SignedInAs.as(this.portal, agent, () -> proofs.copy(agent, this.submitted, file))).isEmpty();
		assertThat(WrittenActs.by(this.database, agent)).containsExactly("COPY_SAVED");
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(this.provider, () -> proofs.copy(agent, reference, file)));
	}

	private <T> T as(Professional professional, Callable<T> task) {
		return SignedInAs.as(this.portal, professional, task);
	}

}
