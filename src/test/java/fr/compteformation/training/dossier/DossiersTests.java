package fr.compteformation.training.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.OnPostgresql;
import fr.compteformation.Parallel;
import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.people.identityproof.AccessForTests;
import fr.compteformation.people.identityproof.IdentityProofPolicy;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.mail.WaitingMails;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.ledger.Ledger;
import fr.compteformation.rights.ledger.Movement;
import fr.compteformation.rights.ledger.MovementKind;
import fr.compteformation.training.catalogue.Catalogue;
import fr.compteformation.training.catalogue.CatalogueForTests;
import fr.compteformation.training.catalogue.Offer;
import fr.compteformation.training.catalogue.Training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OnPostgresql
class DossiersTests extends PortalTests {

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private DossierDecisions decisions;

	@Autowired
	private PastDossiers past;

	@Autowired
	private AccessForTests access;

	@Autowired
	private DossierCalendar calendar;

	@Autowired
	private Catalogue catalogue;

	@Autowired
	private Ledger ledger;

	@Test
	void aValidatedDossierTakesDifThenCpfAndTheParticipationStays() {
		Learner learner = new Learner(this.portal).earns(100).declaresDif(20);
		Reference reference = learner.submits(1000);
		assertThat(learner.agentValidates(reference)).isEqualTo(DossierOutcome.DONE);
		DossierDetails validated = learner.reads(reference);
		assertThat(validated.state()).isEqualTo(DossierState.VALIDATED);
		assertThat(validated.funding()).satisfies((funding) -> {
			assertThat(funding.dif()).isEqualTo(new Euros(30_000));
			assertThat(funding.cpf()).isEqualTo(new Euros(59_680));
			assertThat(funding.participation()).isEqualTo(new Euros(10_320));
			assertThat(funding.remainder()).isEqualTo(Euros.ZERO);
		});
		assertThat(learner.balances().dif()).isEqualTo(Euros.ZERO);
		assertThat(learner.balances().cpf()).isEqualTo(new Euros(90_320));
	}

	@Test
	void cancellingGivesBackByLinesOfTheLedger() {
		Learner learner = new Learner(this.portal).earns(100).declaresDif(20);
		Reference reference = learner.submits(1000);
		learner.agentValidates(reference);
		assertThat(learner.cancels(reference)).isEqualTo(DossierOutcome.DONE);
		assertThat(learner.balances().dif()).isEqualTo(new Euros(30_000));
		assertThat(learner.balances().cpf()).isEqualTo(new Euros(150_000));
		assertThat(movements(learner, reference)).extracting(Movement::kind)
			.containsExactlyInAnyOrder(MovementKind.RESERVATION, MovementKind.RESERVATION, MovementKind.REVERSAL,
					MovementKind.REVERSAL);
		assertThat(learner.reads(reference).funding()).isNotNull();
	}

	@Test
	void doingItTwiceChangesNothing() {
		Learner learner = new Learner(this.portal).earns(100).declaresDif(0);
		Reference reference = learner.submits(1000);
		learner.agentValidates(reference);
		DossierDetails validated = learner.reads(reference);
		assertThat(learner.agentValidates(reference)).isEqualTo(DossierOutcome.DONE);
		assertThat(learner.reads(reference)).isEqualTo(validated);
		learner.cancels(reference);
		DossierDetails cancelled = learner.reads(reference);
		assertThat(learner.cancels(reference)).isEqualTo(DossierOutcome.DONE);
		assertThat(learner.agentValidates(reference)).isEqualTo(DossierOutcome.CHANGED);
		assertThat(learner.reads(reference)).isEqualTo(cancelled);
		assertThat(movements(learner, reference)).hasSize(2);
		assertThat(mailsAbout(reference)).isEqualTo(3);
	}

	@Test
	void aProviderMayRefuseWhatWasSubmittedAndTheRightsStay() {
		Learner learner = new Learner(this.portal).earns(100).declaresDif(0);
		Reference reference = learner.submits(1000);
		assertThat(learner.agentDeclines(reference)).isEqualTo(DossierOutcome.DONE);
		DossierDetails declined = learner.reads(reference);
		assertThat(declined.state()).isEqualTo(DossierState.CANCELLED);
		assertThat(declined.declined()).isTrue();
		assertThat(learner.balances().cpf()).isEqualTo(new Euros(150_000));
		assertThat(learner.agentDeclines(reference)).isEqualTo(DossierOutcome.DONE);
		assertThat(learner.agentValidates(reference)).isEqualTo(DossierOutcome.CHANGED);
		assertThat(learner.cancels(reference)).isEqualTo(DossierOutcome.CHANGED);
		assertThat(learner.reads(reference)).isEqualTo(declined);
		assertThat(mailsAbout(reference)).isEqualTo(2);
	}

	@Test
	void whatIsDecidedOrWithdrawnIsNotRefused() {
		Learner learner = new Learner(this.portal).earns(200).declaresDif(0);
		Reference draft = learner.drafts(1000);
		Reference withdrawn = learner.submits(1001);
		learner.cancels(withdrawn);
		Reference validated = learner.submits(1002);
		learner.agentValidates(validated);
		assertThat(Stream.of(draft, withdrawn, validated).map(learner::agentDeclines))
			.containsOnly(DossierOutcome.CHANGED);
		assertThat(learner.reads(withdrawn).declined()).isFalse();
		assertThat(learner.reads(validated).state()).isEqualTo(DossierState.VALIDATED);
	}

	@Test
	void anExemptionSparesTheParticipation() {
		Learner learner = new Learner(this.portal).earns(100).declaresDif(0);
		Reference reference = learner.drafts(1000);
		assertThat(learner.submits(reference, Exemption.JOB_SEEKER)).isEqualTo(DossierOutcome.EXEMPTION_PROOF_MISSING);
		learner.proves(reference);
		assertThat(learner.submits(reference, Exemption.JOB_SEEKER)).isEqualTo(DossierOutcome.DONE);
		learner.agentValidates(reference);
		assertThat(learner.reads(reference).exemption()).isEqualTo(Exemption.JOB_SEEKER);
		assertThat(learner.reads(reference).agreed()).isEqualTo(Euros.ZERO);
		assertThat(learner.balances().cpf()).isEqualTo(new Euros(50_000));
	}

	@Test
	void pointsAreUsedWhole() {
		Learner learner = new Learner(this.portal).worksHard(3).declaresDif(0);
		Reference reference = learner.submits(1200);
		learner.agentValidates(reference);
		assertThat(learner.reads(reference).funding()).satisfies((funding) -> {
			assertThat(funding.c2pPoints()).isEqualTo(2);
			assertThat(funding.c2p()).isEqualTo(new Euros(100_000));
			assertThat(funding.participation()).isEqualTo(Euros.ZERO);
			assertThat(funding.remainder()).isEqualTo(new Euros(20_000));
		});
		assertThat(learner.balances().c2pPoints()).isEqualTo(1);
	}

	@Test
	void withoutAnAnswerAboutDifNothingIsSubmitted() {
		Learner learner = new Learner(this.portal).earns(100);
		Reference reference = learner.drafts(1000);
		assertThat(learner.submits(reference, null)).isEqualTo(DossierOutcome.DIF_MISSING);
		assertThat(learner.reads(reference).state()).isEqualTo(DossierState.DRAFT);
		learner.declaresDif(0);
		assertThat(learner.submits(reference, null)).isEqualTo(DossierOutcome.DONE);
	}

	@Test
	void nothingIsSubmittedAboveWhatThePersonAgreedTo() {
		Learner learner = new Learner(this.portal).earns(10).declaresDif(0);
		Reference reference = learner.drafts(1000);
		DossierOutcome outcome = learner.themselves(() -> this.dossiers.submit(learner.citizen(), reference,
				learner.reads(reference).version(), null, new Euros(84_999)));
		assertThat(outcome).isEqualTo(DossierOutcome.RIGHTS_MISSING);
		assertThat(learner.reads(reference).state()).isEqualTo(DossierState.DRAFT);
	}

	@Test
	void aDossierStaysSubmittedWhenRightsNoLongerCoverIt() {
		Learner learner = new Learner(this.portal).earns(70).declaresDif(0);
		Reference first = learner.submits(1000);
		Reference second = learner.submits(1001);
		assertThat(learner.agentValidates(first)).isEqualTo(DossierOutcome.DONE);
		assertThat(learner.agentValidates(second)).isEqualTo(DossierOutcome.RIGHTS_MISSING);
		assertThat(learner.reads(second).state()).isEqualTo(DossierState.SUBMITTED);
		assertThat(movements(learner, second)).isEmpty();
		learner.cancels(first);
		assertThat(learner.agentValidates(second)).isEqualTo(DossierOutcome.DONE);
	}

	@Test
	void validationsAtOnceNeverOverspend() {
		Learner learner = new Learner(this.portal).earns(70).declaresDif(0);
		List<Reference> references = LongStream.range(0, 4).mapToObj((index) -> learner.submits(1000 + index)).toList();
		AtomicInteger next = new AtomicInteger();
		List<DossierOutcome> outcomes = Parallel.times(8,
				() -> learner.agentValidates(references.get(next.getAndIncrement() % references.size())));
		assertThat(outcomes).containsOnly(DossierOutcome.DONE, DossierOutcome.RIGHTS_MISSING);
		assertThat(references.stream().filter((reference) -> learner.reads(reference).funding() != null)).hasSize(1);
		assertThat(learner.balances().cpf().cents()).isBetween(0L, 105_000L - 89_680L);
	}

	@Test
	void validatingAndCancellingAtOnceLeaveOneTruth() {
		Learner learner = new Learner(this.portal).earns(100).declaresDif(0);
		Reference reference = learner.submits(1000);
		long version = learner.reads(reference).version();
		AtomicInteger turn = new AtomicInteger();
		Parallel.times(4, () -> (turn.getAndIncrement() % 2 == 0) ? learner.agentValidates(reference)
				: learner.themselves(() -> this.dossiers.cancel(learner.citizen(), reference, version)));
		DossierState state = learner.reads(reference).state();
		assertThat(state).isIn(DossierState.VALIDATED, DossierState.CANCELLED);
		assertThat(learner.balances().cpf())
			.isEqualTo(new Euros((state == DossierState.VALIDATED) ? 150_000 - 89_680 : 150_000));
	}

	@Test
	void whoReadAnOlderStateChangesNothing() {
		Learner learner = new Learner(this.portal).earns(100).declaresDif(0);
		Reference reference = learner.drafts(1000);
		long older = learner.reads(reference).version();
		learner.submits(reference, null);
		assertThat(learner.themselves(() -> this.dossiers.cancel(learner.citizen(), reference, older)))
			.isEqualTo(DossierOutcome.CHANGED);
		assertThat(learner
			.themselves(() -> this.dossiers.submit(learner.citizen(), reference, older, null, new Euros(100_000))))
			.isEqualTo(DossierOutcome.CHANGED);
		assertThat(learner.reads(reference).state()).isEqualTo(DossierState.SUBMITTED);
	}

	@Test
	void choosingATrainingAgainGoesOnWithTheDraft() {
		Learner learner = new Learner(this.portal);
		Training training = Learner.training(this.clock, "Poterie", 300, 5, 5);
		CatalogueForTests.add(this.portal, training);
		assertThat(Parallel.times(2, () -> learner.drafts(training))).containsOnly(learner.drafts(training));
		assertThat(learner.themselves(() -> this.dossiers.of(learner.citizen()))).hasSize(1);
	}

	@Test
	void whatIsNoLongerOnOfferCannotBeChosen() {
		Learner learner = new Learner(this.portal);
		assertThat(learner.themselves(() -> this.dossiers.draft(learner.citizen(), new Offer.Id(UUID.randomUUID()))))
			.isEqualTo(new Drafting.OfferGone());
	}

	@Test
	void theCatalogueLeavesOutWhatHasBegun() {
		CatalogueForTests.add(this.portal, Learner.training(this.clock, "Commence aujourd’hui", 10, 0, 3));
		CatalogueForTests.add(this.portal, Learner.training(this.clock, "Commence demain", 10, 1, 3));
		assertThat(this.catalogue.offers()).extracting((offer) -> offer.training().title())
			.contains("Commence demain")
			.doesNotContain("Commence aujourd’hui");
	}

	@Test
	void theCalendarStartsAndClosesDossiersOnceTheirDaysCome() {
		Learner learner = new Learner(this.portal).earns(100).declaresDif(0);
		Reference reference = learner.drafts(Learner.training(this.clock, "Anglais", 1000, 16, 18));
		learner.submits(reference, null);
		learner.agentValidates(reference);
		moveOn();
		assertThat(learner.reads(reference).state()).isEqualTo(DossierState.VALIDATED);
		this.clock.advance(Duration.ofDays(16));
		moveOn();
		DossierDetails started = learner.reads(reference);
		assertThat(started.state()).isEqualTo(DossierState.IN_TRAINING);
		assertThat(learner.cancels(reference)).isEqualTo(DossierOutcome.TOO_LATE);
		moveOn();
		assertThat(learner.reads(reference)).isEqualTo(started);
		this.clock.advance(Duration.ofDays(3));
		Parallel.times(2, () -> this.calendar.moveOn());
		assertThat(learner.reads(reference).state()).isEqualTo(DossierState.CLOSED);
		assertThat(learner.balances().cpf()).isEqualTo(new Euros(60_320));
	}

	@Test
	void aPortalThatStoodStillCatchesUp() {
		Learner learner = new Learner(this.portal).earns(100).declaresDif(0);
		Reference reference = learner.submits(1000);
		learner.agentValidates(reference);
		this.clock.advance(Duration.ofDays(20));
		moveOn();
		assertThat(learner.reads(reference).state()).isEqualTo(DossierState.CLOSED);
	}

	@Test
	void onceTheTrainingHasBegunNothingIsSubmittedOrValidated() {
		Learner learner = new Learner(this.portal).earns(100).declaresDif(0);
		Reference draft = learner.drafts(999);
		Reference submitted = learner.submits(1000);
		this.clock.advance(Duration.ofDays(10));
		assertThat(learner.submits(draft, null)).isEqualTo(DossierOutcome.TOO_LATE);
		assertThat(learner.agentValidates(submitted)).isEqualTo(DossierOutcome.TOO_LATE);
		assertThat(learner.cancels(draft)).isEqualTo(DossierOutcome.DONE);
		assertThat(learner.cancels(submitted)).isEqualTo(DossierOutcome.DONE);
	}

	@Test
	void somebodyElsesDossierIsAsUnknownAsNone() {
		Learner owner = new Learner(this.portal);
		Learner other = new Learner(this.portal);
		Reference reference = owner.drafts(500);
		for (Reference asked : List.of(reference, Reference.random())) {
			assertThat(other.themselves(() -> this.dossiers.find(other.citizen(), asked))).isEmpty();
			assertThatExceptionOfType(NoSuchElementException.class)
				.isThrownBy(() -> other.themselves(() -> this.dossiers.cancel(other.citizen(), asked, 0)));
			assertThatExceptionOfType(NoSuchElementException.class)
				.isThrownBy(() -> other.themselves(() -> this.dossiers.planOf(other.citizen(), asked, null)));
		}
		assertThat(other.themselves(() -> this.dossiers.of(other.citizen()))).isEmpty();
	}

	@Test
	void citizensNeitherValidateNorReadWhatWaits() {
		Learner learner = new Learner(this.portal).declaresDif(0);
		Reference reference = learner.submits(500);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> learner.themselves(() -> this.decisions.validate(reference)));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> learner.themselves(() -> this.decisions.decline(reference, DossierDetails.Refusal.FULL)));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> learner.themselves(() -> this.decisions.submitted(null)));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> learner.asAgent(() -> this.dossiers.of(learner.citizen())));
		assertThat(learner.asAgent(this::waiting)).contains(reference).doesNotHaveDuplicates();
	}

	private List<Reference> waiting() {
		List<Reference> all = new ArrayList<>();
		List<DossierDetails> page = this.decisions.submitted(null);
		while (!page.isEmpty()) {
			page.forEach((dossier) -> all.add(dossier.reference()));
			page = this.decisions.submitted(page.getLast());
		}
		return all;
	}

	@Test
	void anAccountThatIsNotAttachedStartsNothing() {
		Citizen stranger = Learner.whoseNameDiffers(this.portal);
		CatalogueForTests.add(this.portal, Learner.training(this.clock, "Dessin", 200, 8, 9));
		Offer offer = this.catalogue.offers().getFirst();
		assertThat(SignedInAs.as(this.portal, stranger, () -> this.dossiers.draft(stranger, offer.id())))
			.isEqualTo(new Drafting.NotAttached());
		assertThat(SignedInAs.as(this.portal, stranger, () -> this.dossiers.of(stranger))).isEmpty();
	}

	@Test
	void withoutAProofADraftIsWrittenButNotSubmitted() {
		this.access.choose(IdentityProofPolicy.BEFORE_SPENDING);
		Learner learner = Learner.unproven(this.portal);
		this.clock.advance(Duration.ofMinutes(1));
		learner.earns(100).declaresDif(0);
		Reference reference = learner.drafts(1000);
		assertThat(learner.submits(reference, null)).isEqualTo(DossierOutcome.PROOF_MISSING);
		assertThat(learner.reads(reference).state()).isEqualTo(DossierState.DRAFT);
		assertThat(mailsAbout(reference)).isZero();
		learner.proves();
		assertThat(learner.submits(reference, null)).isEqualTo(DossierOutcome.DONE);
	}

	@Test
	void aSubmittedDossierWaitsForANewProof() {
		this.access.choose(IdentityProofPolicy.BEFORE_SPENDING);
		Learner learner = new Learner(this.portal);
		this.clock.advance(Duration.ofMinutes(1));
		Reference reference = learner.earns(100).declaresDif(0).submits(1000);
		learner.losesTheProof();
		assertThat(learner.agentValidates(reference)).isEqualTo(DossierOutcome.PROOF_MISSING);
		assertThat(learner.reads(reference).state()).isEqualTo(DossierState.SUBMITTED);
		assertThat(movements(learner, reference)).isEmpty();
		learner.proves();
		assertThat(learner.agentValidates(reference)).isEqualTo(DossierOutcome.DONE);
	}

	@Test
	void cancellingNeedsNoProof() {
		this.access.choose(IdentityProofPolicy.BEFORE_SPENDING);
		Learner learner = new Learner(this.portal);
		this.clock.advance(Duration.ofMinutes(1));
		Reference reference = learner.earns(100).declaresDif(0).submits(1000);
		learner.agentValidates(reference);
		learner.losesTheProof();
		assertThat(learner.cancels(reference)).isEqualTo(DossierOutcome.DONE);
		assertThat(learner.balances().cpf()).isEqualTo(new Euros(150_000));
	}

	@Test
	void aProviderWhoseCertificateHasEndedIsNotAskedAnyMore() {
		Learner learner = new Learner(this.portal);
		LocalDate today = PortalTime.today(this.clock);
		String provider = "Organisme " + UUID.randomUUID();
		Offer.Id offer = CatalogueForTests.add(this.portal,
				new Training("Vannerie", provider, new Euros(30_000), today.plusDays(10), today.plusDays(12), "Lyon"));
		certify(provider, today.minusDays(1));
		assertThat(learner.themselves(() -> this.dossiers.draft(learner.citizen(), offer)))
			.isEqualTo(new Drafting.OfferGone());
		certify(provider, today);
		assertThat(learner.themselves(() -> this.dossiers.draft(learner.citizen(), offer)))
			.isInstanceOf(Drafting.Drafted.class);
	}

	@Test
	void aDraftForWhatIsNoLongerOnOfferIsNeitherSubmittedNorChosenAgain() {
		Learner learner = new Learner(this.portal).earns(100).declaresDif(0);
		LocalDate today = PortalTime.today(this.clock);
		String provider = "Organisme " + UUID.randomUUID();
		Training training = new Training("Vannerie", provider, new Euros(30_000), today.plusDays(10),
				today.plusDays(12), "Lyon");
		Reference draft = learner.drafts(training);
		Offer.Id offer = CatalogueForTests.add(this.portal, training);
		Reference other = ((Drafting.Drafted) learner.themselves(() -> this.dossiers.draft(learner.citizen(), offer)))
			.reference();
		certify(provider, today.minusDays(1));
		assertThat(learner.submits(draft, null)).isEqualTo(DossierOutcome.OFFER_GONE);
		assertThat(learner.reads(draft).state()).isEqualTo(DossierState.DRAFT);
		assertThat(mailsAbout(draft)).isZero();
		assertThat(learner.themselves(() -> this.dossiers.draft(learner.citizen(), offer)))
			.isEqualTo(new Drafting.OfferGone());
		certify(provider, today);
		assertThat(learner.themselves(() -> this.dossiers.draft(learner.citizen(), offer)))
			.isEqualTo(new Drafting.Drafted(other));
		withdraw(offer);
		assertThat(learner.submits(other, null)).isEqualTo(DossierOutcome.OFFER_GONE);
		assertThat(learner.submits(draft, null)).isEqualTo(DossierOutcome.DONE);
		certify(provider, today.minusDays(1));
		assertThat(learner.agentValidates(draft)).isEqualTo(DossierOutcome.DONE);
	}

	private void withdraw(Offer.Id offer) {
		this.database.sql("update training_session set withdrawn = true where id = ?").param(offer.value()).update();
	}

	private void certify(String provider, LocalDate until) {
		this.database.sql("update training_provider set quality_until = ? where name = ?")
			.params(until, provider)
			.update();
	}

	@Test
	void anAccountThatIsDetachedSpendsNothing() {
		Learner learner = new Learner(this.portal).earns(100).declaresDif(0);
		Reference reference = learner.submits(1000);
		learner.isDetached();
		assertThat(learner.agentValidates(reference)).isEqualTo(DossierOutcome.PROOF_MISSING);
		assertThat(movements(learner, reference)).isEmpty();
	}

	@Test
	void anUnprovenAccountSeesNoDossierAndStartsNone() {
		Learner learner = new Learner(this.portal).earns(100).declaresDif(0);
		Reference reference = learner.submits(1000);
		this.access.choose(IdentityProofPolicy.BEFORE_RIGHTS);
		learner.losesTheProof();
		assertThat(learner.themselves(() -> this.dossiers.of(learner.citizen()))).isEmpty();
		assertThat(learner.themselves(() -> this.dossiers.find(learner.citizen(), reference))).isEmpty();
		Offer offer = this.catalogue.offers().getFirst();
		assertThat(learner.themselves(() -> this.dossiers.draft(learner.citizen(), offer.id())))
			.isEqualTo(new Drafting.NotAttached());
		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> learner.themselves(() -> this.dossiers.cancel(learner.citizen(), reference, 1)));
	}

	@Test
	void aDraftKeepsTheExemption() {
		Learner learner = new Learner(this.portal).earns(100).declaresDif(0);
		Reference reference = learner.drafts(1000);
		long version = learner.reads(reference).version();
		assertThat(exempt(learner, reference, version)).map(DossierDetails::exemption).contains(Exemption.INCAPACITY);
		assertThat(learner.reads(reference).exemption()).isEqualTo(Exemption.INCAPACITY);
		assertThat(exempt(learner, reference, version)).isEmpty();
		learner.submits(reference, null);
		assertThat(exempt(learner, reference, learner.reads(reference).version())).isEmpty();
		assertThat(learner.reads(reference).exemption()).isNull();
	}

	private Optional<DossierDetails> exempt(Learner learner, Reference reference, long version) {
		return learner
			.themselves(() -> this.dossiers.exempt(learner.citizen(), reference, version, Exemption.INCAPACITY));
	}

	@Test
	void anImportedDossierHasTheStateAndBookingDateOfItsDays() {
		Learner learner = new Learner(this.portal).earns(100).declaresDif(0);
		Instant validated = this.clock.instant().minus(Duration.ofDays(40));
		PastDossier past = new PastDossier(Reference.random(), Learner.training(this.clock, "Anglais", 1000, -30, -20),
				null, new Euros(10_320), validated.minus(Duration.ofDays(5)), validated);
		assertThat(learner.<Boolean>asAgent(() -> this.past.takeOver(learner.holder(), past))).isTrue();
		assertThat(learner.<Boolean>asAgent(() -> this.past.takeOver(learner.holder(), past))).isFalse();
		assertThat(learner.reads(past.reference()).state()).isEqualTo(DossierState.CLOSED);
		assertThat(movements(learner, past.reference())).singleElement().satisfies((line) -> {
			assertThat(line.bookedOn()).isEqualTo(PortalTime.dayOf(validated));
			assertThat(line.amount()).isEqualTo(-89_680);
		});
		assertThat(mailsAbout(past.reference())).isZero();
	}

	@Test
	void theDatabaseRefusesADossierThatCannotBe() {
		Learner learner = new Learner(this.portal).earns(100).declaresDif(0);
		assertRefused(learner.submits(1000), "state = 'DONE'", "state = 'VALIDATED'", "state = 'CANCELLED'",
				"agreed = 100001", "agreed = -1", "agreed = null", "price = 0", "ends_on = date '2020-01-01'",
				"dif = 1", "exemption = 'RICH'", "validated_at = submitted_at", "started_at = submitted_at",
				"reference = null", "submitted_at = null", "declined = true", "others = 1", "proposed_price = 1",
				"state = 'PROPOSED'", "person_attendance = 'MOST'");
	}

	@Test
	void theDatabaseRefusesAmountsThatDoNotAddUp() {
		Learner learner = new Learner(this.portal).earns(100).declaresDif(0);
		Reference reference = learner.submits(1000);
		learner.agentValidates(reference);
		assertRefused(reference, "cpf = cpf + 1", "cpf = null", "participation = participation + 1, cpf = cpf - 1",
				"exemption = 'INCAPACITY'", "c2p_points = -1", "others = 1", "state = 'SUBMITTED'", "state = 'CLOSED'");
	}

	private void assertRefused(Reference reference, String... changes) {
		assertThat(changes).allSatisfy((change) -> assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> update(reference, change)));
	}

	private void update(Reference reference, String change) {
		this.database.sql("update training_dossier set " + change + " where reference = ?")
			.param(reference.value())
			.update();
	}

	private void moveOn() {
		while (this.calendar.moveOn()) {
			// Other tests leave dossiers behind.
		}
	}

	private List<Movement> movements(Learner learner, Reference reference) {
		return this.ledger.movementsOf(learner.holder())
			.stream()
			.filter((movement) -> movement.source().equals("dossier:" + reference))
			.toList();
	}

	private int mailsAbout(Reference reference) {
		String id = this.database.sql("select id from training_dossier where reference = ?")
			.param(reference.value())
			.query(UUID.class)
			.single()
			.toString();
		return WaitingMails.with(this.database, id).size();
	}

}
