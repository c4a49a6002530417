package fr.compteformation.office.autovalidation;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.Parallel;
import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.office.queue.DeclarationReadingForTests;
import fr.compteformation.office.queue.DifQueue;
import fr.compteformation.office.review.DelayedDecisions;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.AccountLifeCycle;
import fr.compteformation.people.account.Suspension;
import fr.compteformation.people.account.SuspensionReason;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.WrittenActs;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.SomeFiles;
import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.mail.WaitingMails;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifDecision;
import fr.compteformation.rights.dif.DifDecisions;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.DifDeclarations;
import fr.compteformation.rights.dif.DifDetails;
import fr.compteformation.rights.dif.DifMotive;
import fr.compteformation.rights.dif.DifOutcome;
import fr.compteformation.rights.dif.DifSituation;
import fr.compteformation.rights.dif.DifState;
import fr.compteformation.rights.dif.Officers;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.rights.hours.EmployerHours;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;

/** The automatic validation, on every database. */
abstract class AutoValidationTests extends PortalTests {

	private static final DifDecision VALIDATED = new DifDecision(DifAct.VALIDATE, null, null, "");

	private final Agent agent = Officers.agent();

	private final Agent supervisor = Officers.supervisor();

	@Autowired
	private AutoValidation switched;

	@Autowired
	private Candidates candidates;

	@Autowired
	private Exclusions exclusions;

	@Autowired
	private HumanSample sample;

	@Autowired
	private DifDecisions decisions;

	@Autowired
	private DifDeclarations declarations;

	@Autowired
	private PlatformTransactionManager transactions;

	private AutoValidation validation;

	// Other tests may have declared before.
	@BeforeEach
	void theRuleIsOn() {
		this.database.sql("update dif_declaration set turn = 'NOBODY'").update();
		this.database.sql("update auto_validation_switch set stopped = false").update();
		this.validation = with(new AutoValidationSettings(true, 10));
	}

	@Test
	void whatAgreesIsValidatedAsByAnAgent() {
		Learner learner = new Learner(this.portal);
		DifDeclaration.Id id = declares(learner, "40", stating("40", learner));
		long movements = movements(learner);
		int mails = mails();
		assertThat(check()).isTrue();
		assertThat(outcome(id)).isEqualTo("VALIDATED");
		DifDetails validated = current(learner);
		assertThat(validated.state()).isEqualTo(DifState.VALIDATED);
		assertThat(validated.isValidatedByRule()).isTrue();
		assertThat(validated.events().getLast().isAutomatic()).isTrue();
		assertThat(learner.balances().dif().cents()).isEqualTo(60_000);
		assertThat(movements(learner)).isEqualTo(movements);
		assertThat(mails()).isEqualTo(mails + 1);
		assertThat(WrittenActs.about(this.database, id.value())).containsExactly("DECISION");
		assertThat(this.database.sql("select agent_number from journal_entry where subject_id = ?")
			.param(id.value())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void nothingIsValidatedTwice() {
		Learner learner = new Learner(this.portal);
		declares(learner, "40", stating("40", learner));
		assertThat(check()).isTrue();
		assertThat(check()).isFalse();
		assertThat(current(learner).events()).hasSize(2);
	}

	@Test
	void twoNodesValidateEachOnce() {
		List<Learner> learners = List.of(new Learner(this.portal), new Learner(this.portal), new Learner(this.portal),
				new Learner(this.portal));
		learners.forEach((learner) -> declares(learner, "40", stating("40", learner)));
		Parallel.times(2, () -> {
			boolean more = true;
			while (more) {
				more = check();
			}
			return more;
		});
		assertThat(learners).allSatisfy((learner) -> {
			assertThat(current(learner).state()).isEqualTo(DifState.VALIDATED);
			assertThat(current(learner).events()).hasSize(2);
		});
	}

	@Test
	void nothingHappensWithoutTheSetting() {
		Learner learner = new Learner(this.portal);
		declares(learner, "40", stating("40", learner));
		this.validation = with(new AutoValidationSettings(false, 10));
		assertThat(check()).isFalse();
		assertThat(this.switched.checkNext()).isFalse();
		assertThat(current(learner).state()).isEqualTo(DifState.DECLARED);
	}

	@Test
	void switchStopsItInTheMiddle() {
		Learner first = new Learner(this.portal);
		declares(first, "40", stating("40", first));
		this.clock.advance(Duration.ofDays(1));
		Learner second = new Learner(this.portal);
		declares(second, "40", stating("40", second));
		assertThat(check()).isTrue();
		as(this.supervisor, () -> {
			this.switched.stop(this.supervisor);
			this.switched.stop(this.supervisor);
		});
		assertThat(check()).isFalse();
		assertThat(current(first).state()).isEqualTo(DifState.VALIDATED);
		assertThat(current(second).state()).isEqualTo(DifState.DECLARED);
		as(this.supervisor, () -> this.switched.resume(this.supervisor));
		assertThat(check()).isTrue();
		assertThat(current(second).state()).isEqualTo(DifState.VALIDATED);
		assertThat(WrittenActs.by(this.database, this.supervisor)).containsExactly("AUTO_VALIDATION_STOPPED",
				"AUTO_VALIDATION_RESUMED");
	}

	@Test
	void sampleStaysForAgents() {
		this.validation = with(new AutoValidationSettings(true, 100));
		excluded(new Learner(this.portal), "40", "40", "SAMPLED");
	}

	@Test
	void unprovenPeopleAreLeftToAgents() {
		Learner learner = new Learner(this.portal);
		DifDeclaration.Id id = declares(learner, "40", stating("40", learner));
		learner.losesTheProof();
		assertThat(checked(id)).isEqualTo("UNPROVEN");
	}

	@Test
	void suspendedAccountsAreLeftToAgents() {
		Learner learner = new Learner(this.portal);
		DifDeclaration.Id id = declares(learner, "40", stating("40", learner));
		new TransactionTemplate(this.transactions)
			.executeWithoutResult((status) -> this.portal.getBean(AccountLifeCycle.class)
				.suspend(new AccountId(learner.citizen().accountId()),
						new Suspension(this.portal.getBean(Clock.class).instant(), Suspension.By.AGENT,
								SuspensionReason.SUSPECTED_THEFT)));
		assertThat(checked(id)).isEqualTo("SUSPENDED");
	}

	@Test
	void fileOfSomebodyElseIsLeftToAgents() {
		Learner learner = new Learner(this.portal);
		String text = text("40");
		SomeFiles.saying(this.portal, new DocumentOwner(new Learner(this.portal).holder().value()), "La même.pdf",
				text);
		DifDeclaration.Id id = declares(learner, "40",
				SomeFiles.saying(this.portal, new DocumentOwner(learner.holder().value()), "Attestation.pdf", text)
					.id());
		assertThat(checked(id)).isEqualTo("FILE_OF_OTHERS");
	}

	@Test
	void otherRoundingIsLeftToAgents() {
		excluded(new Learner(this.portal), "39", "39,40", "ROUNDED");
	}

	@Test
	void muchMoneyIsLeftToAgents() {
		excluded(new Learner(this.portal), "41", "41", "ABOVE_LIMIT");
	}

	@Test
	void secondDeclarationIsLeftToAgents() {
		Learner learner = new Learner(this.portal);
		declares(learner, "30", stating("40", learner));
		DifDeclaration.Id id = declares(learner, "40", stating("40", learner));
		assertThat(checked(id)).isEqualTo("DECLARED_BEFORE");
	}

	@Test
	void whatAgentsAskedAboutIsLeftToThem() {
		Learner learner = new Learner(this.portal);
		DifDeclaration.Id id = declares(learner, "40", stating("40", learner));
		DifDecision ask = new DifDecision(DifAct.ASK_FOR_DOCUMENT, null, DifMotive.ILLEGIBLE, "Le document est coupé.");
		as(this.agent, () -> this.decisions.decide(this.agent, id, version(id), ask));
		long version = version(id);
		DocumentId better = stating("40", learner);
		learner
			.themselves(() -> this.declarations.answer(learner.citizen(), DifAct.ANSWER, version, "", List.of(better)));
		DeclarationReadingForTests.readAll(this.portal);
		assertThat(checked(id)).isEqualTo("TOUCHED");
	}

	@Test
	void whatAnAgentOpenedIsLeftToThem() {
		Learner learner = new Learner(this.portal);
		DifDeclaration.Id id = declares(learner, "40", stating("40", learner));
		as(this.agent, () -> this.portal.getBean(DifQueue.class).takeNext(this.agent));
		assertThat(checked(id)).isEqualTo("IN_HANDS");
	}

	@Test
	void whatIsBeingDecidedIsLeftToAgents() {
		Learner learner = new Learner(this.portal);
		DifDeclaration.Id id = declares(learner, "40", stating("40", learner));
		as(this.agent, () -> this.portal.getBean(DelayedDecisions.class).store(this.agent, id, version(id), VALIDATED));
		assertThat(checked(id)).isEqualTo("HELD");
	}

	@Test
	void deletedFilesAreLeftToAgents() {
		Learner learner = new Learner(this.portal);
		DifDeclaration.Id id = declares(learner, "40", stating("40", learner));
		this.database.sql("delete from dif_declaration_document where declaration_id = ?").param(id.value()).update();
		assertThat(checked(id)).isEqualTo("NO_FILE");
	}

	@Test
	void otherHoursAreLeftToAgents() {
		Learner learner = new Learner(this.portal);
		declares(learner, "30", stating("40", learner));
		assertThat(check()).isFalse();
	}

	@Test
	void documentsThatContradictEachOtherAreLeftToAgents() {
		Learner learner = new Learner(this.portal);
		declares(learner, "40", stating("40", learner), stating("30", learner));
		assertThat(check()).isFalse();
	}

	@Test
	void unsureReadingsAreLeftToAgents() {
		Learner learner = new Learner(this.portal);
		DifDeclaration.Id id = declares(learner, "40", stating("40", learner));
		this.database.sql("update dif_declaration set read_confidence = 79 where id = ?").param(id.value()).update();
		assertThat(check()).isFalse();
	}

	@Test
	void whatCameByPostIsLeftToAgents() {
		Learner learner = new Learner(this.portal);
		DifDeclaration.Id id = declares(learner, "40", stating("40", learner));
		this.database.sql("update dif_declaration set origin = 'PAPER', received_on = date '2026-11-02' where id = ?")
			.param(id.value())
			.update();
		assertThat(check()).isFalse();
	}

	@Test
	void whatWasDecidedBeforeIsLeftToAgents() {
		Learner learner = new Learner(this.portal);
		DifDeclaration.Id id = declares(learner, "40", stating("40", learner));
		this.database.sql("update dif_declaration set judged = true where id = ?").param(id.value()).update();
		assertThat(check()).isFalse();
	}

	@Test
	void validationByRuleIsContestable() {
		Learner learner = new Learner(this.portal);
		DifDeclaration.Id id = declares(learner, "40", stating("40", learner));
		check();
		long version = current(learner).version();
		assertThat(contest(learner, version)).isEqualTo(DifOutcome.DONE);
		assertThat(current(learner).state()).isEqualTo(DifState.CONTESTED);
		assertThat(current(learner).wasCorrected()).isFalse();
		assertThat(check()).isFalse();
		as(this.supervisor, () -> this.decisions.decide(this.supervisor, id, version(id), VALIDATED));
		assertThat(current(learner).state()).isEqualTo(DifState.VALIDATED);
		assertThat(contest(learner, current(learner).version())).isEqualTo(DifOutcome.NOT_NOW);
	}

	@Test
	void validationByRuleIsNotContestableForEver() {
		Learner learner = new Learner(this.portal);
		declares(learner, "40", stating("40", learner));
		check();
		this.clock.advance(Duration.ofDays(31));
		assertThat(contest(learner, current(learner).version())).isEqualTo(DifOutcome.NOT_NOW);
	}

	@Test
	void validationByAnAgentIsNotContestable() {
		Learner learner = new Learner(this.portal);
		DifDeclaration.Id id = declares(learner, "40", stating("40", learner));
		as(this.agent, () -> this.decisions.decide(this.agent, id, version(id), VALIDATED));
		assertThat(contest(learner, current(learner).version())).isEqualTo(DifOutcome.NOT_NOW);
	}

	@Test
	void overviewCounts() {
		Learner learner = new Learner(this.portal);
		AutoValidation.Overview before = overview();
		declares(learner, "40", stating("40", learner));
		check();
		assertThat(overview().validated()).isEqualTo(before.validated() + 1);
		assertThat(overview().enabled()).isFalse();
	}

	private AutoValidation with(AutoValidationSettings settings) {
		return new AutoValidation(settings, this.candidates, this.exclusions,
				(settings.checkedByAgents() == 100) ? new HumanSample(this.portal.getBean(Keys.class), settings)
						: this.sample,
				this.decisions, this.portal.getBean(Holders.class), this.portal.getBean(Journal.class));
	}

	private boolean check() {
		return Boolean.TRUE
			.equals(new TransactionTemplate(this.transactions).execute((status) -> this.validation.checkNext()));
	}

	private String checked(DifDeclaration.Id id) {
		assertThat(check()).isTrue();
		assertThat(this.database.sql("select state from dif_declaration where id = ?")
			.param(id.value())
			.query(String.class)
			.single()).isEqualTo("DECLARED");
		return outcome(id);
	}

	private void excluded(Learner learner, String typed, String stated, String outcome) {
		assertThat(checked(declares(learner, typed, stating(stated, learner)))).isEqualTo(outcome);
		assertThat(check()).isFalse();
	}

	private String outcome(DifDeclaration.Id id) {
		return this.database.sql("select outcome from auto_validation_check where declaration_id = ?")
			.param(id.value())
			.query(String.class)
			.single();
	}

	// An id that is not drawn for the agents.
	private DifDeclaration.Id declares(Learner learner, String hours, DocumentId... documents) {
		DifDeclaration form = new DifDeclaration();
		while (this.sample.contains(new DifDeclaration.Id(SomeDeclarations.idOf(form)))) {
			form = new DifDeclaration();
		}
		form.setEmployers(List.of(new EmployerHours(new BigDecimal(hours))));
		form.setDocuments(List.of(documents));
		assertThat(SomeDeclarations.declare(this.portal, learner, form)).isEqualTo(DifOutcome.DONE);
		DeclarationReadingForTests.readAll(this.portal);
		return new DifDeclaration.Id(SomeDeclarations.idOf(form));
	}

	private DocumentId stating(String hours, Learner learner) {
		return SomeFiles
			.unlikeOthers(this.portal, new DocumentOwner(learner.holder().value()), "Attestation.pdf", text(hours))
			.id();
	}

	private static String text(String hours) {
		return "Chloé L’Héritier : solde des droits au titre du DIF au 31/12/2014 : %s heures".formatted(hours);
	}

	private DifDetails current(Learner learner) {
		return learner.themselves(
				() -> ((DifSituation.Open) this.declarations.situationOf(learner.citizen())).current().orElseThrow());
	}

	private DifOutcome contest(Learner learner, long version) {
		return learner.themselves(() -> this.declarations.answer(learner.citizen(), DifAct.CONTEST, version,
				"Il y avait deux employeurs.", List.of()));
	}

	private long version(DifDeclaration.Id id) {
		return this.database.sql("select version from dif_declaration where id = ?")
			.param(id.value())
			.query(Long.class)
			.single();
	}

	private long movements(Learner learner) {
		return this.database.sql("select count(*) from movement where holder_id = ?")
			.param(learner.holder().value())
			.query(Long.class)
			.single();
	}

	private int mails() {
		return WaitingMails.with(this.database, "dif-checked").size();
	}

	private AutoValidation.Overview overview() {
		return SignedInAs.as(this.portal, this.supervisor, () -> this.switched.overview(this.supervisor));
	}

	private void as(Agent acting, Runnable task) {
		SignedInAs.as(this.portal, acting, () -> {
			task.run();
			return null;
		});
	}

}
