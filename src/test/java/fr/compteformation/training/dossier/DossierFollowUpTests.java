package fr.compteformation.training.dossier;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.PortalTests;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.document.Document;
import fr.compteformation.rights.ledger.FundingPlan;

import static org.assertj.core.api.Assertions.assertThat;

/** What happens between a request and the end of a training. */
class DossierFollowUpTests extends PortalTests {

	@Autowired
	private DossierCalendar calendar;

	@Autowired
	private DossierDecisions decisions;

	@Autowired
	private DossierFollowUp followUp;

	@Autowired
	private Dossiers dossiers;

	@Test
	void aProposalWaitsForThePerson() {
		Learner learner = learner();
		Reference reference = learner.submits(1000);
		assertThat(learner.agentProposes(reference, 1200, 20, 22)).isEqualTo(DossierOutcome.DONE);
		assertThat(learner.reads(reference).state()).isEqualTo(DossierState.PROPOSED);
		assertThat(learner.agentValidates(reference)).isEqualTo(DossierOutcome.CHANGED);
		assertThat(learner.balances().cpf()).isEqualTo(new Euros(150_000));
		assertThat(learner.confirms(reference)).isEqualTo(DossierOutcome.DONE);
		DossierDetails validated = learner.reads(reference);
		assertThat(validated.state()).isEqualTo(DossierState.VALIDATED);
		assertThat(validated.training().price()).isEqualTo(new Euros(120_000));
		assertThat(validated.training().startsOn()).isEqualTo(LocalDate.now(this.clock).plusDays(20));
		assertThat(learner.balances().cpf()).isEqualTo(new Euros(40_320));
		assertThat(learner.confirms(reference)).isEqualTo(DossierOutcome.CHANGED);
	}

	@Test
	void aProposalIsConfirmedOnlyAsItWasRead() {
		Learner learner = learner();
		Reference reference = learner.submits(1000);
		learner.agentProposes(reference, 1200, 20, 22);
		long read = learner.reads(reference).version();
		learner.agentProposes(reference, 1400, 20, 22);
		assertThat(learner.themselves(() -> this.followUp.confirm(learner.citizen(), reference, read, euros(1400))))
			.isEqualTo(DossierOutcome.CHANGED);
		long now = learner.reads(reference).version();
		assertThat(learner.themselves(() -> this.followUp.confirm(learner.citizen(), reference, now, euros(10))))
			.isEqualTo(DossierOutcome.RIGHTS_MISSING);
		assertThat(learner.reads(reference).state()).isEqualTo(DossierState.PROPOSED);
		assertThat(learner.reads(reference).training().price()).isEqualTo(euros(1000));
	}

	@Test
	void aProposalMayBeRefusedOrWithdrawn() {
		Learner learner = learner();
		Reference refused = learner.submits(1000);
		learner.agentProposes(refused, 1200, 20, 22);
		assertThat(learner.cancels(refused)).isEqualTo(DossierOutcome.DONE);
		Reference withdrawn = learner.submits(1001);
		learner.agentProposes(withdrawn, 1200, 20, 22);
		assertThat(learner.agentDeclines(withdrawn)).isEqualTo(DossierOutcome.DONE);
		assertThat(learner.reads(withdrawn).declined()).isTrue();
		assertThat(learner.balances().cpf()).isEqualTo(new Euros(150_000));
	}

	@Test
	void aProposalInThePastIsTooLate() {
		Learner learner = learner();
		Reference reference = learner.submits(1000);
		assertThat(learner.agentProposes(reference, 1000, 0, 2)).isEqualTo(DossierOutcome.TOO_LATE);
		assertThat(learner.agentProposes(reference, 1000, 5, 4)).isEqualTo(DossierOutcome.TOO_LATE);
		learner.agentProposes(reference, 1000, 1, 2);
		this.clock.advance(Duration.ofDays(2));
		assertThat(learner.confirms(reference)).isEqualTo(DossierOutcome.TOO_LATE);
	}

	@Test
	void otherFundersPayOnceTheirPromiseIsConfirmed() {
		Learner learner = learner();
		Reference reference = learner.drafts(1000);
		learner.counts(reference, Funder.REGION, 400);
		assertThat(learner.submits(reference, null)).isEqualTo(DossierOutcome.DONE);
		assertThat(learner.agentValidates(reference)).isEqualTo(DossierOutcome.FUNDING_UNCONFIRMED);
		assertThat(learner.agentConfirms(reference, Funder.REGION)).isEqualTo(DossierOutcome.DONE);
		assertThat(learner.agentConfirms(reference, Funder.EMPLOYER)).isEqualTo(DossierOutcome.CHANGED);
		assertThat(learner.agentValidates(reference)).isEqualTo(DossierOutcome.DONE);
		FundingPlan paid = Objects.requireNonNull(learner.reads(reference).funding());
		assertThat(paid.fromRights()).isEqualTo(new Euros(49_680));
		assertThat(learner.balances().cpf()).isEqualTo(new Euros(100_320));
	}

	@Test
	void thePersonsOwnShareIsConfirmedWhenPaid() {
		Learner learner = learner();
		Reference reference = learner.submits(1000);
		learner.agentValidates(reference);
		assertThat(share(learner, reference)).isEqualTo(new Contribution(new Euros(10_320),
				Objects.requireNonNull(learner.reads(reference).moments().validated()), null));
		assertThat(learner.agentConfirms(reference, Funder.ONESELF)).isEqualTo(DossierOutcome.DONE);
		assertThat(share(learner, reference).isConfirmed()).isTrue();
	}

	@Test
	void promisesStayWithinThePrice() {
		Learner learner = learner();
		Reference reference = learner.drafts(1000);
		assertThat(learner.counts(reference, Funder.REGION, 600)).isPresent();
		assertThat(learner.counts(reference, Funder.JOB_CENTRE, 401)).isEmpty();
		assertThat(learner.counts(reference, Funder.REGION, 1000)).isPresent();
		assertThat(learner.counts(reference, Funder.REGION, 0)).isPresent();
		assertThat(learner.reads(reference).terms().contributions()).isEmpty();
	}

	@Test
	void aProposalLeavesOutWhatNobodyConfirmed() {
		Learner learner = learner();
		Reference reference = learner.drafts(1000);
		learner.counts(reference, Funder.REGION, 400);
		learner.counts(reference, Funder.JOB_CENTRE, 100);
		learner.submits(reference, null);
		learner.agentConfirms(reference, Funder.JOB_CENTRE);
		learner.agentProposes(reference, 1000, 10, 12);
		assertThat(learner.confirms(reference)).isEqualTo(DossierOutcome.DONE);
		assertThat(learner.reads(reference).terms().contributions()).containsOnlyKeys(Funder.JOB_CENTRE,
				Funder.ONESELF);
		assertThat(learner.balances().cpf()).isEqualTo(new Euros(70_320));
	}

	@Test
	void aPriceIsNotBelowWhatOthersConfirmed() {
		Learner learner = learner();
		Reference reference = learner.drafts(1000);
		learner.counts(reference, Funder.EMPLOYER, 600);
		learner.counts(reference, Funder.REGION, 400);
		learner.submits(reference, null);
		learner.agentConfirms(reference, Funder.EMPLOYER);
		assertThat(learner.agentProposes(reference, 599, 10, 12)).isEqualTo(DossierOutcome.FUNDING_ABOVE_PRICE);
		assertThat(learner.reads(reference).state()).isEqualTo(DossierState.SUBMITTED);
		assertThat(learner.agentProposes(reference, 600, 10, 12)).isEqualTo(DossierOutcome.DONE);
		assertThat(learner.agentConfirms(reference, Funder.REGION)).isEqualTo(DossierOutcome.FUNDING_ABOVE_PRICE);
		assertThat(learner.agentConfirms(reference, Funder.EMPLOYER)).isEqualTo(DossierOutcome.DONE);
		assertThat(learner.confirms(reference)).isEqualTo(DossierOutcome.DONE);
		assertThat(learner.balances().cpf()).isEqualTo(euros(1500));
	}

	@Test
	void aProposalOfBeforeThatIsBelowWhatOthersConfirmedIsShownAndNotConfirmed() {
		Learner learner = learner();
		Reference reference = learner.drafts(1000);
		learner.counts(reference, Funder.EMPLOYER, 600);
		learner.submits(reference, null);
		learner.agentConfirms(reference, Funder.EMPLOYER);
		learner.agentProposes(reference, 700, 10, 12);
		this.database.sql("update training_dossier set proposed_price = 50000 where reference = ?")
			.param(reference.value())
			.update();
		assertThat(learner.themselves(() -> this.dossiers.planOf(learner.citizen(), reference, null)).forThePerson())
			.isEqualTo(Euros.ZERO);
		assertThat(learner.confirms(reference)).isEqualTo(DossierOutcome.FUNDING_ABOVE_PRICE);
	}

	@Test
	void anEmployerThatExemptsPaysAPart() {
		Learner learner = learner();
		Reference reference = learner.drafts(1000);
		learner.proves(reference);
		assertThat(learner.submits(reference, Exemption.EMPLOYER_CO_FUNDING))
			.isEqualTo(DossierOutcome.EMPLOYER_SHARE_MISSING);
		learner.counts(reference, Funder.EMPLOYER, 100);
		assertThat(learner.submits(reference, Exemption.EMPLOYER_CO_FUNDING)).isEqualTo(DossierOutcome.DONE);
		assertThat(learner.reads(reference).agreed()).isEqualTo(Euros.ZERO);
	}

	@Test
	void whoAnswersReadsTheProofOfAnExemption() {
		Learner learner = learner();
		Reference reference = learner.drafts(1000);
		Document former = learner.proves(reference);
		Document file = learner.proves(reference);
		assertThat(learner.asAgent(() -> this.decisions.exemptionProofs(reference))).isEmpty();
		learner.submits(reference, Exemption.JOB_SEEKER);
		assertThat(learner.asAgent(() -> this.decisions.exemptionProofs(reference))).containsExactly(file);
		assertThat(unused(former)).isTrue();
		assertThat(unused(file)).isFalse();
	}

	@Test
	void anExemptionThatIsTakenBackGivesUpItsProof() {
		Learner learner = learner();
		Reference reference = learner.drafts(1000);
		Document file = learner.proves(reference);
		exempt(learner, reference, Exemption.INCAPACITY);
		assertThat(unused(file)).isFalse();
		exempt(learner, reference, null);
		assertThat(unused(file)).isTrue();
		assertThat(learner.reads(reference).terms().exemptionProofs()).isZero();
	}

	private void exempt(Learner learner, Reference reference, @Nullable Exemption exemption) {
		learner.themselves(
				() -> this.dossiers.exempt(learner.citizen(), reference, learner.reads(reference).version(), exemption))
			.orElseThrow();
	}

	@Test
	void theProofOfSomebodyElseIsNotKept() {
		Learner somebody = learner();
		Document file = somebody.proves(somebody.drafts(1000));
		Learner learner = learner();
		Reference reference = learner.drafts(1000);
		long version = learner.reads(reference).version();
		assertThat(learner
			.themselves(() -> this.dossiers.prove(learner.citizen(), reference, version, List.of(file.id()))))
			.isEmpty();
		assertThat(learner.themselves(() -> this.dossiers.exemptionProofs(learner.citizen(), reference))).isEmpty();
	}

	@Test
	void withinFourteenDaysAPersonWithdrawsFromATrainingThatHasBegun() {
		Learner learner = learner();
		Reference reference = learner.submits(1000);
		learner.agentValidates(reference);
		this.clock.advance(Duration.ofDays(11));
		moveOn();
		assertThat(learner.reads(reference).state()).isEqualTo(DossierState.IN_TRAINING);
		assertThat(learner.cancels(reference)).isEqualTo(DossierOutcome.DONE);
		assertThat(learner.balances().cpf()).isEqualTo(new Euros(150_000));
	}

	@Test
	void aDeclaredEndLeavesTheDaysOfWithdrawal() {
		Learner learner = learner();
		Reference reference = learner.submits(1000);
		learner.agentValidates(reference);
		this.clock.advance(Duration.ofDays(13));
		learner.asAgent(() -> this.decisions.declareEnd(reference, Presence.Attendance.WHOLE));
		moveOn();
		assertThat(learner.cancels(reference)).isEqualTo(DossierOutcome.DONE);
		assertThat(learner.balances().cpf()).isEqualTo(new Euros(150_000));
	}

	@Test
	void afterFourteenDaysATrainingThatHasBegunGoesOn() {
		Learner learner = learner();
		Reference reference = learner.drafts(Learner.training(this.clock, "Long", 1000, 10, 40));
		learner.submits(reference, null);
		learner.agentValidates(reference);
		this.clock.advance(Duration.ofDays(15));
		moveOn();
		assertThat(learner.cancels(reference)).isEqualTo(DossierOutcome.TOO_LATE);
	}

	@Test
	void bothDeclareEntryAndAttendance() {
		Learner learner = learner();
		Reference reference = learner.submits(1000);
		learner.agentValidates(reference);
		LocalDate first = LocalDate.now(this.clock).plusDays(10);
		assertThat(enters(learner, reference, first)).isEqualTo(DossierOutcome.TOO_EARLY);
		this.clock.advance(Duration.ofDays(11));
		assertThat(enters(learner, reference, first.minusDays(1))).isEqualTo(DossierOutcome.NOT_A_TRAINING_DAY);
		assertThat(enters(learner, reference, first.plusDays(2))).isEqualTo(DossierOutcome.TOO_EARLY);
		assertThat(enters(learner, reference, first)).isEqualTo(DossierOutcome.DONE);
		assertThat(learner.reads(reference).state()).isEqualTo(DossierState.IN_TRAINING);
		learner.asAgent(() -> this.decisions.declareEntry(reference, first.plusDays(1)));
		assertThat(learner.reads(reference).presences().differ()).isTrue();
		assertThat(learner.asAgent(() -> this.decisions.declareEnd(reference, Presence.Attendance.PARTLY)))
			.isEqualTo(DossierOutcome.TOO_EARLY);
		this.clock.advance(Duration.ofDays(1));
		assertThat(learner.asAgent(() -> this.decisions.declareEnd(reference, Presence.Attendance.PARTLY)))
			.isEqualTo(DossierOutcome.DONE);
		this.clock.advance(Duration.ofDays(2));
		moveOn();
		assertThat(learner.reads(reference).state()).isEqualTo(DossierState.IN_TRAINING);
		this.clock.advance(Duration.ofDays(1));
		moveOn();
		assertThat(learner.reads(reference).state()).isEqualTo(DossierState.CLOSED);
		learner
			.themselves(() -> this.followUp.declareAttendance(learner.citizen(), reference, Presence.Attendance.WHOLE));
		assertThat(learner.reads(reference).presences())
			.isEqualTo(new DossierDetails.Presences(new Presence(first.plusDays(1), Presence.Attendance.PARTLY),
					new Presence(first, Presence.Attendance.WHOLE)));
	}

	private Learner learner() {
		return new Learner(this.portal).earns(100).declaresDif(0);
	}

	private DossierOutcome enters(Learner learner, Reference reference, LocalDate day) {
		return learner.themselves(() -> this.followUp.declareEntry(learner.citizen(), reference, day));
	}

	private static Contribution share(Learner learner, Reference reference) {
		return Objects.requireNonNull(learner.reads(reference).terms().contributions().get(Funder.ONESELF));
	}

	private void moveOn() {
		while (this.calendar.moveOn()) {
			// Other tests leave dossiers behind.
		}
	}

	private boolean unused(Document file) {
		return this.database.sql("select unused_since is not null from document where id = ?")
			.param(file.id().value())
			.query(Boolean.class)
			.single();
	}

	private static Euros euros(long euros) {
		return new Euros(100 * euros);
	}

}
