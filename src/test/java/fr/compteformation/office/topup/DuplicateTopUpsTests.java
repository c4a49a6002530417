package fr.compteformation.office.topup;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.Parallel;
import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.office.employerfile.SomeEmployers;
import fr.compteformation.office.professional.SomeProfessionals;
import fr.compteformation.office.topup.EmployerTopUps.Deposit;
import fr.compteformation.office.topup.TopUpReviews.Outcome;
import fr.compteformation.people.audit.WrittenActs;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;

/** One payment is deposited once and credited once, on every database. */
abstract class DuplicateTopUpsTests extends PortalTests {

	private static final String NAME = "L’Héritier";

	@Autowired
	private EmployerTopUps topUps;

	@Autowired
	private TopUpReviews reviews;

	@Autowired
	private TopUpTakingBack takingBack;

	private Professional employer;

	@BeforeEach
	void anEmployer() {
		this.employer = employer(SomeEmployers.newSiret());
	}

	@Test
	void colleaguesWhoDepositOnePaymentTogetherDepositItOnce() {
		Nir nir = People.newNir();
		String payment = newPayment();
		List<Callable<Deposit>> together = Stream
			.of(this.employer, this.employer, employer(this.employer.siret()), employer(this.employer.siret()))
			.map((colleague) -> sending(colleague, nir, payment))
			.toList();
		assertThat(Parallel.all(together)).hasOnlyElementsOfTypes(Deposit.Sent.class, Deposit.SentBefore.class)
			.filteredOn(Deposit.Sent.class::isInstance)
			.hasSize(1);
	}

	@Test
	void aPaymentIsTheSameInAnySpelling() throws Exception {
		Nir nir = People.newNir();
		String payment = newPayment();
		assertThat(sending(this.employer, nir, payment).call()).isInstanceOf(Deposit.Sent.class);
		for (String spelled : List.of(spelledOtherwise(payment), payment.replace('-', '\u00a0'),
				payment.replace('-', '\u2011'))) {
			assertThat(sending(this.employer, nir, spelled).call()).isInstanceOf(Deposit.SentBefore.class);
		}
	}

	@Test
	void supervisorsWhoCreditOnePaymentTogetherCreditItOnce() {
		Learner learner = new Learner(this.portal);
		String payment = newPayment();
		List<Callable<Outcome>> together = Stream.of(payment, spelledOtherwise(payment))
			.map((spelled) -> sent(this.employer, learner.nir(), spelled))
			.map(this::crediting)
			.toList();
		assertThat(Parallel.all(together)).containsExactlyInAnyOrder(Outcome.DONE, Outcome.CREDITED_BEFORE);
		assertThat(learner.balances().topUps()).isEqualTo(SomeTopUps.AMOUNT);
	}

	@Test
	void aPaymentForSeveralPeopleIsCreditedToEach() throws Exception {
		String payment = newPayment();
		UUID first = sent(this.employer, new Learner(this.portal).nir(), payment);
		Nir nir = new Learner(this.portal).nir();
		UUID second = sent(this.employer, nir, payment);
		UUID ofAnother = sent(employer(SomeEmployers.newSiret()), nir, payment);
		for (UUID id : List.of(first, second, ofAnother)) {
			assertThat(crediting(id).call()).isEqualTo(Outcome.DONE);
		}
		Agent supervisor = SomeAgents.supervisor(this.portal, SomeAgents.newEmail());
		assertThat(SignedInAs.as(this.portal, supervisor, () -> this.reviews.open(supervisor, first)))
			.hasValueSatisfying((opened) -> assertThat(opened.similar()).isEqualTo(2));
	}

	@Test
	void aDepositIsEitherDecidedOrTakenBack() {
		UUID id = sent(this.employer, new Learner(this.portal).nir(), newPayment());
		DocumentId proof = SomeTopUps.proofOf(this.portal, id);
		Agent supervisor = SomeAgents.supervisor(this.portal, SomeAgents.newEmail());
		long version = SignedInAs.as(this.portal, supervisor, () -> this.reviews.open(supervisor, id))
			.orElseThrow()
			.version();
		TopUpDecision decision = new TopUpDecision();
		decision.setAct(TopUpDecision.Act.REFUSE);
		decision.setRefusal(TopUpRefusal.NOT_PAID);
		List<Boolean> done = Parallel
			.all(List.<Callable<Boolean>>of(() -> takingBack(this.employer, id), () -> SignedInAs.as(this.portal,
					supervisor, () -> this.reviews.decide(supervisor, id, version, decision)) == Outcome.DONE));
		assertThat(done).containsExactlyInAnyOrder(true, false);
		assertThat(SomeTopUps.isGone(this.portal, id)).isEqualTo(done.getFirst());
		assertThat(documents(proof)).isEqualTo(done.getFirst() ? 0 : 1);
	}

	@Test
	void aDepositIsTakenBackOnceAndByItsEmployerOnly() throws Exception {
		Nir nir = People.newNir();
		String payment = newPayment();
		UUID id = sent(this.employer, nir, payment);
		assertThat(takingBack(employer(SomeEmployers.newSiret()), id)).isFalse();
		Professional colleague = employer(this.employer.siret());
		assertThat(takingBack(colleague, id)).isTrue();
		assertThat(takingBack(this.employer, id)).isFalse();
		assertThat(WrittenActs.by(this.database, colleague)).containsExactly("TOP_UP_TAKEN_BACK");
		assertThat(sending(this.employer, nir, payment).call()).isInstanceOf(Deposit.Sent.class);
	}

	private boolean takingBack(Professional professional, UUID id) {
		return SignedInAs.as(this.portal, professional, () -> this.takingBack.takeBack(professional, id));
	}

	private int documents(DocumentId id) {
		return this.database.sql("select count(*) from document where id = ? and unused_since is null")
			.param(id.value())
			.query(Integer.class)
			.single();
	}

	private Professional employer(String siret) {
		return SomeProfessionals.employer(this.portal, SomeProfessionals.newEmail(), siret);
	}

	private Callable<Deposit> sending(Professional professional, Nir nir, String payment) {
		TopUpDetails details = SomeTopUps.details(this.portal, professional, nir, NAME);
		details.setPaymentReference(payment);
		return () -> SignedInAs.as(this.portal, professional, () -> this.topUps.send(professional, details));
	}

	// Written directly: a second deposit of one payment is no longer taken.
	private UUID sent(Professional professional, Nir nir, String payment) {
		UUID id = SomeTopUps.sent(this.portal, professional, nir, NAME);
		this.database.sql("update top_up set payment_reference = ? where id = ?").params(payment, id).update();
		return id;
	}

	private Callable<Outcome> crediting(UUID id) {
		Agent supervisor = SomeAgents.supervisor(this.portal, SomeAgents.newEmail());
		return () -> SomeTopUps.decide(this.portal, supervisor, id, TopUpDecision.Act.CREDIT);
	}

	private static String newPayment() {
		return "VIR-" + UUID.randomUUID();
	}

	private static String spelledOtherwise(String payment) {
		return payment.replace('-', ' ').toUpperCase(Locale.ROOT);
	}

}
