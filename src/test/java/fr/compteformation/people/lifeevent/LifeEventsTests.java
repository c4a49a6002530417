package fr.compteformation.people.lifeevent;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.OnPostgresql;
import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.people.account.AccountCitizens;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.AccountLifeCycle;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.Suspension;
import fr.compteformation.people.account.SuspensionReason;
import fr.compteformation.people.audit.WrittenActs;
import fr.compteformation.people.identity.News;
import fr.compteformation.people.suspension.SuspensionDecision;
import fr.compteformation.people.suspension.Suspensions;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.mail.WaitingMails;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.training.dossier.DossierOutcome;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Deaths and retirements, on every database.
 */
@OnPostgresql
class LifeEventsTests extends PortalTests {

	private final Agent agent = agent(false);

	private final Agent supervisor = agent(true);

	@Autowired
	private LifeEvents events;

	@Autowired
	private Accounts accounts;

	@Autowired
	private AccountCitizens citizens;

	@Autowired
	private LifeEventMails mails;

	@Test
	void aDeathClosesEverythingAndWritesToNobody() {
		Learner learner = new Learner(this.portal).earns(40);
		UUID account = learner.citizen().accountId();
		int written = mailsWritten("account-frozen") + mailsWritten("retirement-recorded");
		assertThat(report(this.agent, learner, LifeEvent.Kind.DEATH)).isEqualTo(LifeEvents.Outcome.DONE);
		assertThat(this.citizens.mayAct(account)).isFalse();
		assertThat(this.citizens.byAccount(account)).isEmpty();
		assertThat(this.accounts.ownerOf(new AccountId(account))).isEmpty();
		assertThat(this.accounts.ownerOf(learner.nir())).isEmpty();
		assertThat(this.accounts.ownerWanting(News.DIF, new AccountId(account))).isEmpty();
		assertThat(this.accounts.exists(learner.nir())).isTrue();
		assertThat(mailsWritten("account-frozen") + mailsWritten("retirement-recorded")).isEqualTo(written);
		assertThat(learner.balances().cpf().cents()).isEqualTo(60_000);
		assertThat(WrittenActs.about(this.database, learner.holder().value())).containsExactly("LIFE_EVENT_REPORTED");
	}

	@Test
	void nothingIsSpentAfterARetirementAndAnEmailLeaves() {
		Learner learner = new Learner(this.portal).earns(200).declaresDif(10);
		Reference submitted = learner.submits(600);
		Reference draft = learner.drafts(500);
		report(this.agent, learner, LifeEvent.Kind.RETIREMENT);
		assertThat(this.citizens.mayAct(learner.citizen().accountId())).isTrue();
		assertThat(learner.submits(draft, null)).isEqualTo(DossierOutcome.RIGHTS_CLOSED);
		assertThat(learner.agentValidates(submitted)).isEqualTo(DossierOutcome.RIGHTS_CLOSED);
		LifeEventDetails told = learner.themselves(() -> this.events.retirementOf(learner.citizen())).orElseThrow();
		assertThat(told.possible()).containsExactly(LifeEventAct.CONTEST);
		assertThat(this.mails.compose(LifeEventMails.Template.RETIREMENT_RECORDED, told.id(), UUID.randomUUID()))
			.isPresent();
	}

	@Test
	void aDeathReportedByMistakeIsLiftedByTwoAgents() {
		Learner learner = new Learner(this.portal).earns(200).declaresDif(10);
		Reference submitted = learner.submits(600);
		report(this.supervisor, learner, LifeEvent.Kind.DEATH);
		assertThat(decide(this.agent, learner, LifeEventAct.PROPOSE_LIFT)).isEqualTo(LifeEvents.Outcome.DONE);
		assertThat(SignedInAs.as(this.portal, this.agent, () -> this.events.waiting(this.agent)))
			.anyMatch((event) -> event.holder().equals(learner.holder()));
		assertThat(decide(this.supervisor, learner, LifeEventAct.LIFT)).isEqualTo(LifeEvents.Outcome.CHANGED);
		assertThat(decide(agent(false), learner, LifeEventAct.LIFT)).isEqualTo(LifeEvents.Outcome.CHANGED);
		assertThat(this.citizens.mayAct(learner.citizen().accountId())).isFalse();
		assertThat(decide(agent(true), learner, LifeEventAct.LIFT)).isEqualTo(LifeEvents.Outcome.DONE);
		assertThat(this.citizens.mayAct(learner.citizen().accountId())).isTrue();
		assertThat(this.accounts.ownerOf(new AccountId(learner.citizen().accountId()))).isPresent();
		assertThat(learner.agentValidates(submitted)).isEqualTo(DossierOutcome.DONE);
		assertThat(WrittenActs.about(this.database, learner.holder().value())).containsExactly("LIFE_EVENT_REPORTED",
				"LIFE_EVENT_DECIDED", "LIFE_EVENT_DECIDED");
		assertThat(report(this.agent, learner, LifeEvent.Kind.DEATH)).isEqualTo(LifeEvents.Outcome.DONE);
	}

	@Test
	void whatASupervisorKeepsStaysInForce() {
		Learner learner = new Learner(this.portal);
		report(this.agent, learner, LifeEvent.Kind.DEATH);
		decide(this.agent, learner, LifeEventAct.PROPOSE_LIFT);
		assertThat(decide(this.supervisor, learner, LifeEventAct.KEEP)).isEqualTo(LifeEvents.Outcome.DONE);
		assertThat(current(this.agent, learner).state()).isEqualTo(LifeEventState.IN_FORCE);
		assertThat(this.citizens.mayAct(learner.citizen().accountId())).isFalse();
	}

	@Test
	void aRetirementIsContestedAndAnotherAgentAnswers() {
		Learner learner = new Learner(this.portal);
		report(this.agent, learner, LifeEvent.Kind.RETIREMENT);
		assertThat(contest(learner)).isTrue();
		assertThat(contest(learner)).isFalse();
		assertThat(decide(this.agent, learner, LifeEventAct.KEEP)).isEqualTo(LifeEvents.Outcome.CHANGED);
		assertThat(decide(agent(false), learner, LifeEventAct.KEEP)).isEqualTo(LifeEvents.Outcome.DONE);
		assertThat(mailsWritten("retirement-kept")).isPositive();
		assertThat(contest(learner)).isTrue();
		decide(agent(false), learner, LifeEventAct.PROPOSE_LIFT);
		assertThat(decide(this.supervisor, learner, LifeEventAct.LIFT)).isEqualTo(LifeEvents.Outcome.DONE);
		assertThat(learner.themselves(() -> this.events.retirementOf(learner.citizen()))).isEmpty();
	}

	@Test
	void whatWasSuspendedBeforeStaysSuspended() {
		Learner learner = new Learner(this.portal);
		AccountId account = new AccountId(learner.citizen().accountId());
		this.portal.getBean(TransactionTemplate.class)
			.executeWithoutResult((status) -> this.portal.getBean(AccountLifeCycle.class)
				.suspend(account,
						new Suspension(this.clock.instant(), Suspension.By.AGENT, SuspensionReason.SUSPECTED_THEFT)));
		report(this.agent, learner, LifeEvent.Kind.DEATH);
		decide(this.agent, learner, LifeEventAct.PROPOSE_LIFT);
		decide(this.supervisor, learner, LifeEventAct.LIFT);
		assertThat(this.citizens.mayAct(account.value())).isFalse();
	}

	@Test
	void noAgentUnlocksTheAccountOfADeceasedPerson() {
		Learner learner = new Learner(this.portal);
		report(this.agent, learner, LifeEvent.Kind.DEATH);
		SuspensionDecision unlock = new SuspensionDecision();
		unlock.setReason(SuspensionReason.IDENTITY_CHECKED);
		unlock.setRemark("Vue à l’accueil");
		Suspensions suspensions = this.portal.getBean(Suspensions.class);
		assertThat(SignedInAs.as(this.portal, this.agent,
				() -> suspensions.decide(this.agent, new AccountId(learner.citizen().accountId()), 0, unlock)))
			.isEqualTo(Suspensions.Outcome.DECEASED);
	}

	@Test
	void oneEventOfAKindIsReported() {
		Learner learner = new Learner(this.portal);
		report(this.agent, learner, LifeEvent.Kind.RETIREMENT);
		assertThat(report(this.supervisor, learner, LifeEvent.Kind.RETIREMENT)).isEqualTo(LifeEvents.Outcome.CHANGED);
		assertThat(report(this.supervisor, learner, LifeEvent.Kind.DEATH)).isEqualTo(LifeEvents.Outcome.DONE);
	}

	@Test
	void nobodyReportsAboutThemselves() {
		Learner learner = new Learner(this.portal);
		Agent self = SomeAgents.whoIs(this.portal, learner.nir());
		assertThat(report(self, learner, LifeEvent.Kind.RETIREMENT)).isEqualTo(LifeEvents.Outcome.OWN_ACCOUNT);
		report(this.agent, learner, LifeEvent.Kind.RETIREMENT);
		assertThat(decide(self, learner, LifeEventAct.PROPOSE_LIFT)).isEqualTo(LifeEvents.Outcome.OWN_ACCOUNT);
	}

	@Test
	void citizensReportNothing() {
		Learner learner = new Learner(this.portal);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> learner
			.themselves(() -> this.events.report(this.agent, learner.holder(), filled(LifeEvent.Kind.RETIREMENT))));
	}

	private LifeEvents.Outcome report(Agent who, Learner learner, LifeEvent.Kind kind) {
		return SignedInAs.as(this.portal, who, () -> this.events.report(who, learner.holder(), filled(kind)));
	}

	private LifeEvent filled(LifeEvent.Kind kind) {
		LifeEvent filled = new LifeEvent(kind);
		LocalDate today = PortalTime.today(this.clock);
		filled.setHappenedOn(today.minusDays(4));
		filled.setProof(LifeEvent.Proof.of(kind).getFirst());
		filled.setRemark("Pièce reçue par courrier");
		return filled;
	}

	private LifeEvents.Outcome decide(Agent who, Learner learner, LifeEventAct act) {
		LifeEventDetails read = current(this.agent, learner);
		return SignedInAs.as(this.portal, who,
				() -> this.events.decide(who, read.id(), read.version(), act, words("Erreur de numéro")));
	}

	private boolean contest(Learner learner) {
		return learner.themselves(() -> this.events.contest(learner.citizen(), words("Je travaille encore")));
	}

	private static LifeEventDecision words(String text) {
		LifeEventDecision words = new LifeEventDecision();
		words.setRemark(text);
		return words;
	}

	private LifeEventDetails current(Agent who, Learner learner) {
		List<LifeEventDetails> past = SignedInAs.as(this.portal, who, () -> this.events.of(who, learner.holder()));
		return past.getLast();
	}

	private static Agent agent(boolean supervisor) {
		return new Agent(UUID.randomUUID(), 214, "Agent 214", supervisor);
	}

	private int mailsWritten(String template) {
		return WaitingMails.with(this.database, template).size();
	}

}
