package fr.compteformation.rights.dif;

import java.time.Duration;
import java.util.List;

import jakarta.validation.ConstraintViolationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.OnPostgresql;
import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.people.audit.WrittenActs;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.SomeFiles;
import fr.compteformation.platform.mail.WaitingMails;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.rights.ledger.Ledger;
import fr.compteformation.rights.ledger.Movement;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Corrections of settled, locked and undeclared hours, on every database.
 */
@OnPostgresql
class DifRectificationsTests extends PortalTests {

	private final Agent agent = Officers.agent();

	private final Agent supervisor = Officers.supervisor();

	@Autowired
	private DifRectifications rectifications;

	@Autowired
	private DifDeclarations declarations;

	@Autowired
	private DifDecisions decisions;

	@Autowired
	private Ledger ledger;

	@ParameterizedTest
	@ValueSource(ints = { 40, 100 })
	void hoursWithoutADeclarationAreCorrectedEitherWay(int hours) {
		Learner learner = new Learner(this.portal).declaresDif(70);
		assertThat(rectify(this.agent, learner, hours)).isEqualTo(DifRectifications.Outcome.DONE);
		assertThat(learner.balances().dif().cents()).isEqualTo(hours * 1500L);
		DifDetails now = current(learner);
		assertThat(now.state()).isEqualTo(DifState.CORRECTED);
		assertThat(now.origin()).isEqualTo(DifReceipt.Origin.LEDGER);
		assertThat(now.hours()).isEqualTo(new DifHours(70));
		assertThat(now.events()).extracting(DifDetails.Event::act).containsExactly(DifAct.SEE, DifAct.RECTIFY);
		assertThat(this.ledger.movementsOf(learner.holder())).extracting(Movement::amount)
			.containsExactlyInAnyOrder(105_000L, -105_000L, hours * 1500L);
		assertThat(WrittenActs.about(this.database, now.id().value())).containsExactly("DECISION");
		assertThat(mails()).isPositive();
	}

	@Test
	void lockedHoursAreCorrectedUpwardsAfterASecondLook() {
		Learner learner = new Learner(this.portal).declaresDif(60);
		learner.agentValidates(learner.submits(900));
		assertThat(rectify(this.supervisor, learner, 110)).isEqualTo(DifRectifications.Outcome.HANDED_OVER);
		assertThat(current(learner).state()).isEqualTo(DifState.SECOND_LOOK);
		assertThat(confirm(this.supervisor, learner)).isInstanceOf(DifDecision.Outcome.NotAllowed.class);
		assertThat(confirm(Officers.supervisor(), learner)).isInstanceOf(DifDecision.Outcome.Done.class);
		assertThat(current(learner).credited()).isEqualTo(new DifHours(110));
		assertThat(current(learner).state()).isEqualTo(DifState.CORRECTED);
	}

	@Test
	void whatIsSpentIsNeverTakenBack() {
		Learner learner = new Learner(this.portal).declaresDif(60);
		learner.agentValidates(learner.submits(900));
		assertThat(rectify(this.supervisor, learner, 40)).isEqualTo(DifRectifications.Outcome.RIGHTS_IN_USE);
		assertThat(declarationsOf(learner)).isZero();
	}

	@Test
	void theCorrectionIsContestedLikeAnyOther() {
		Learner learner = new Learner(this.portal).declaresDif(70);
		rectify(this.supervisor, learner, 90);
		assertThat(contest(learner)).isEqualTo(DifOutcome.DONE);
		assertThat(decide(this.supervisor, learner, DifAct.VALIDATE))
			.isInstanceOf(DifDecision.Outcome.NotAllowed.class);
		assertThat(decide(Officers.supervisor(), learner, DifAct.VALIDATE))
			.isInstanceOf(DifDecision.Outcome.Done.class);
		assertThat(learner.balances().dif().cents()).isEqualTo(105_000);
	}

	@Test
	void afterThirtyDaysItIsContestedNoMore() {
		Learner learner = new Learner(this.portal).declaresDif(70);
		rectify(this.agent, learner, 90);
		this.clock.advance(Duration.ofDays(31));
		assertThat(contest(learner)).isEqualTo(DifOutcome.NOT_NOW);
	}

	@Test
	void whatASupervisorSendsBackStaysAsItWas() {
		Learner learner = new Learner(this.portal).declaresDif(10);
		rectify(this.agent, learner, 110);
		assertThat(decide(this.supervisor, learner, DifAct.SEND_BACK)).isInstanceOf(DifDecision.Outcome.Done.class);
		assertThat(current(learner).state()).isEqualTo(DifState.VALIDATED);
		assertThat(current(learner).dueOn()).isNull();
		assertThat(learner.balances().dif().cents()).isEqualTo(15_000);
	}

	@Test
	void settledHoursAreCorrectedWithAFile() {
		Learner learner = validated("50");
		DocumentId file = SomeFiles.of(this.portal, new DocumentOwner(learner.holder().value())).id();
		DifRectification filled = filled(60);
		filled.setSeen(false);
		filled.setDocuments(List.of(file));
		assertThat(rectify(this.agent, learner, filled)).isEqualTo(DifRectifications.Outcome.DONE);
		assertThat(current(learner).documents()).hasSize(2).contains(file);
		assertThat(current(learner).events()).extracting(DifDetails.Event::act).endsWith(DifAct.ATTACH, DifAct.RECTIFY);
	}

	@Test
	void withoutEvidenceNothingIsCorrected() {
		Learner learner = new Learner(this.portal).declaresDif(70);
		DifRectification filled = filled(90);
		filled.setSeen(false);
		assertThatExceptionOfType(ConstraintViolationException.class)
			.isThrownBy(() -> rectify(this.agent, learner, filled));
	}

	@Test
	void aFileOfSomebodyElseIsNoEvidence() {
		Learner learner = new Learner(this.portal).declaresDif(70);
		DifRectification filled = filled(90);
		filled.setDocuments(List.of(SomeFiles.of(this.portal, new Learner(this.portal).citizen()).id()));
		assertThat(rectify(this.agent, learner, filled)).isEqualTo(DifRectifications.Outcome.FILE_GONE);
		assertThat(declarationsOf(learner)).isZero();
	}

	@Test
	void whatIsBeingCheckedIsDecidedOnItsPage() {
		Learner learner = new Learner(this.portal);
		SomeDeclarations.declare(this.portal, learner, SomeDeclarations.form(this.portal, learner, "50"));
		assertThat(situation(this.agent, learner)).isInstanceOf(DifRectifications.Situation.InProgress.class);
		assertThat(rectify(this.agent, learner, 60)).isEqualTo(DifRectifications.Outcome.CHANGED);
	}

	@Test
	void thereMustBeSomethingToCorrect() {
		Learner learner = new Learner(this.portal);
		assertThat(situation(this.agent, learner)).isInstanceOf(DifRectifications.Situation.Nothing.class);
		assertThat(rectify(this.agent, learner, 60)).isEqualTo(DifRectifications.Outcome.CHANGED);
	}

	@Test
	void nobodyCorrectsTheirOwnHours() {
		Learner learner = new Learner(this.portal).declaresDif(70);
		Agent self = SomeAgents.whoIs(this.portal, learner.nir());
		assertThat(situation(self, learner)).isInstanceOf(DifRectifications.Situation.Own.class);
		assertThat(rectify(self, learner, 100)).isEqualTo(DifRectifications.Outcome.OWN_ACCOUNT);
		assertThat(learner.balances().dif().cents()).isEqualTo(105_000);
	}

	@Test
	void citizensCorrectNothing() {
		Learner learner = new Learner(this.portal).declaresDif(70);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> learner
			.themselves(() -> this.rectifications.rectify(this.agent, learner.holder(), 0, filled(90))));
	}

	private Learner validated(String hours) {
		Learner learner = new Learner(this.portal);
		SomeDeclarations.declare(this.portal, learner, SomeDeclarations.form(this.portal, learner, hours));
		decide(Officers.agent(), learner, DifAct.VALIDATE);
		return learner;
	}

	private static DifRectification filled(int hours) {
		DifRectification filled = new DifRectification();
		filled.setHours(hours);
		filled.setMotive(DifMotive.OTHER_HOURS);
		filled.setSeen(true);
		return filled;
	}

	private DifRectifications.Outcome rectify(Agent who, Learner learner, int hours) {
		return rectify(who, learner, filled(hours));
	}

	private DifRectifications.Outcome rectify(Agent who, Learner learner, DifRectification filled) {
		long seen = (situation(who, learner) instanceof DifRectifications.Situation.Settled settled) ? settled.version()
				: 0;
		return SignedInAs.as(this.portal, who, () -> this.rectifications.rectify(who, learner.holder(), seen, filled));
	}

	private DifRectifications.Situation situation(Agent who, Learner learner) {
		return SignedInAs.as(this.portal, who, () -> this.rectifications.of(who, learner.holder()));
	}

	private DifDecision.Outcome confirm(Agent who, Learner learner) {
		return decide(who, learner, DifAct.CONFIRM);
	}

	private DifDecision.Outcome decide(Agent who, Learner learner, DifAct act) {
		DifDetails read = current(learner);
		return SignedInAs.as(this.portal, who, () -> this.decisions.decide(who, read.id(), read.version(),
				new DifDecision(act, null, DifMotive.OTHER, "")));
	}

	private DifOutcome contest(Learner learner) {
		long seen = current(learner).version();
		return learner.themselves(() -> this.declarations.answer(learner.citizen(), DifAct.CONTEST, seen,
				"Je ne suis pas d’accord", List.of()));
	}

	private DifDetails current(Learner learner) {
		return switch (learner.themselves(() -> this.declarations.situationOf(learner.citizen()))) {
			case DifSituation.Open open -> open.current().orElseThrow();
			case DifSituation.Locked locked -> locked.current().orElseThrow();
			default -> throw new IllegalStateException();
		};
	}

	private int declarationsOf(Learner learner) {
		return this.database.sql("select count(*) from dif_declaration where holder_id = ?")
			.param(learner.holder().value())
			.query(Integer.class)
			.single();
	}

	private int mails() {
		return WaitingMails.with(this.database, DifMails.Template.DIF_NEWS.fileName()).size();
	}

}
