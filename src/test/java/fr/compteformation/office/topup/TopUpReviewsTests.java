package fr.compteformation.office.topup;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.IntStream;

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
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.rights.ledger.Ledger;
import fr.compteformation.rights.ledger.Movement;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;

/** Deposits of employers and decisions of supervisors, on every database. */
abstract class TopUpReviewsTests extends PortalTests {

	private static final String NAME = "L’Héritier";

	@Autowired
	private TopUpReviews reviews;

	@Autowired
	private EmployerTopUps topUps;

	@Autowired
	private TopUpRepository table;

	@Autowired
	private Holders holders;

	@Autowired
	private Ledger ledger;

	private Professional employer;

	private Agent supervisor;

	@BeforeEach
	void somebodyAtWork() {
		this.employer = SomeProfessionals.employer(this.portal, SomeProfessionals.newEmail(), SomeEmployers.newSiret());
		this.supervisor = SomeAgents.supervisor(this.portal, SomeAgents.newEmail());
	}

	@Test
	void aCreditedTopUpIsInTheLedgerAndTold() {
		Learner learner = new Learner(this.portal).earns(10);
		UUID id = SomeTopUps.sent(this.portal, this.employer, learner.nir(), "lheritier");
		assertThat(learner.balances().topUps()).isEqualTo(Euros.ZERO);
		assertThat(SomeTopUps.decide(this.portal, this.supervisor, id, TopUpDecision.Act.CREDIT))
			.isEqualTo(Outcome.DONE);
		assertThat(learner.balances().topUps()).isEqualTo(SomeTopUps.AMOUNT);
		assertThat(this.ledger.movementsOf(learner.holder())).first().satisfies((movement) -> {
			assertThat(movement.label()).isEqualTo("Biscuiterie de l’Aven");
			assertThat(movement.motive()).isEqualTo(Movement.Motive.AGREEMENT);
		});
		assertThat(state()).isEqualTo(TopUpState.CREDITED);
		assertThat(acts(id)).containsExactly("TOP_UP_OPENED");
		assertThat(acts(learner.holder().value())).containsExactly("TOP_UP_CREDITED");
	}

	@Test
	void theAnswerIsTheSameForEverybody() {
		Nir nobody = People.newNir();
		Nir withAccount = new Learner(this.portal).nir();
		for (Nir nir : List.of(nobody, withAccount)) {
			for (String name : List.of(NAME, "Martin")) {
				TopUpDetails details = SomeTopUps.details(this.portal, this.employer, nir, name);
				assertThat(send(details)).isInstanceOf(Deposit.Sent.class);
			}
		}
		assertThat(SomeTopUps.page(this.portal, this.employer)).hasSize(4)
			.allMatch((line) -> line.state() == TopUpState.SENT);
		assertThat(this.holders.byNir(nobody)).isEmpty();
	}

	@Test
	void somebodyUnknownBecomesAHolderOnlyIfTheSupervisorSaysSo() {
		Nir nir = People.newNir();
		UUID id = SomeTopUps.sent(this.portal, this.employer, nir, NAME);
		assertThat(opened(id).person()).isEqualTo(TopUpCase.Person.UNKNOWN);
		assertThat(SomeTopUps.decide(this.portal, this.supervisor, id, TopUpDecision.Act.CREDIT))
			.isEqualTo(Outcome.UNKNOWN_PERSON);
		assertThat(this.holders.byNir(nir)).isEmpty();
		TopUpDecision decision = new TopUpDecision();
		decision.setAct(TopUpDecision.Act.CREDIT);
		decision.setNewPerson(true);
		assertThat(SomeTopUps.decide(this.portal, this.supervisor, id, decision)).isEqualTo(Outcome.DONE);
		assertThat(this.ledger.balancesOf(this.holders.byNir(nir).orElseThrow()).topUps()).isEqualTo(SomeTopUps.AMOUNT);
		// Opening an account later shows what waited.
		assertThat(new Learner(this.portal, nir).balances().topUps()).isEqualTo(SomeTopUps.AMOUNT);
	}

	@Test
	void anotherNameIsNeverCredited() {
		Learner learner = new Learner(this.portal);
		UUID id = SomeTopUps.sent(this.portal, this.employer, learner.nir(), "Martin");
		assertThat(opened(id).person()).isEqualTo(TopUpCase.Person.OTHER_NAME);
		assertThat(SomeTopUps.decide(this.portal, this.supervisor, id, TopUpDecision.Act.CREDIT))
			.isEqualTo(Outcome.NOT_CREDITABLE);
		assertThat(learner.balances().topUps()).isEqualTo(Euros.ZERO);
		assertThat(state()).isEqualTo(TopUpState.SENT);
	}

	@Test
	void nobodyCreditsThemselves() {
		Learner learner = new Learner(this.portal);
		UUID id = SomeTopUps.sent(this.portal, this.employer, learner.nir(), NAME);
		Agent themselves = SomeAgents.whoIs(this.portal, learner.nir());
		assertThat(SomeTopUps.decide(this.portal, themselves, id, TopUpDecision.Act.CREDIT))
			.isEqualTo(Outcome.NOT_CREDITABLE);
	}

	@Test
	void nobodyCreditsThemselvesBeforeTheFundKnowsThem() {
		Nir nir = People.newNir();
		UUID id = SomeTopUps.sent(this.portal, this.employer, nir, NAME);
		Agent themselves = SomeAgents.whoIs(this.portal, nir);
		assertThat(SignedInAs.as(this.portal, themselves, () -> this.reviews.open(themselves, id)))
			.hasValueSatisfying((opened) -> assertThat(opened.person()).isEqualTo(TopUpCase.Person.ONESELF));
		TopUpDecision decision = new TopUpDecision();
		decision.setAct(TopUpDecision.Act.CREDIT);
		decision.setNewPerson(true);
		assertThat(SomeTopUps.decide(this.portal, themselves, id, decision)).isEqualTo(Outcome.NOT_CREDITABLE);
		assertThat(this.holders.byNir(nir)).isEmpty();
	}

	@Test
	void oneOfTwoSupervisorsDecides() {
		Learner learner = new Learner(this.portal);
		UUID id = SomeTopUps.sent(this.portal, this.employer, learner.nir(), NAME);
		long seen = opened(id).version();
		Agent other = SomeAgents.supervisor(this.portal, SomeAgents.newEmail());
		TopUpDecision decision = new TopUpDecision();
		decision.setAct(TopUpDecision.Act.CREDIT);
		List<Callable<Outcome>> together = List.of(this.supervisor, this.supervisor, other)
			.stream()
			.<Callable<Outcome>>map((agent) -> () -> SignedInAs.as(this.portal, agent,
					() -> this.reviews.decide(agent, id, seen, decision)))
			.toList();
		assertThat(Parallel.all(together)).containsExactlyInAnyOrder(Outcome.DONE, Outcome.CHANGED, Outcome.CHANGED);
		assertThat(learner.balances().topUps()).isEqualTo(SomeTopUps.AMOUNT);
	}

	@Test
	void aRefusalTellsTheEmployerWhy() {
		Learner learner = new Learner(this.portal);
		UUID id = SomeTopUps.sent(this.portal, this.employer, learner.nir(), NAME);
		assertThat(SomeTopUps.decide(this.portal, this.supervisor, id, TopUpDecision.Act.REFUSE))
			.isEqualTo(Outcome.DONE);
		assertThat(SomeTopUps.page(this.portal, this.employer)).singleElement()
			.satisfies((line) -> assertThat(line.refusal()).isEqualTo(TopUpRefusal.NOT_PAID));
		assertThat(learner.balances().topUps()).isEqualTo(Euros.ZERO);
	}

	@Test
	void aPaymentIsDepositedOnceUnlessItWasRefused() {
		Nir nir = People.newNir();
		UUID id = SomeTopUps.sent(this.portal, this.employer, nir, NAME);
		TopUpDetails again = SomeTopUps.details(this.portal, this.employer, nir, NAME);
		again.setPaymentReference(this.table.findById(id).orElseThrow().details().paymentReference());
		assertThat(send(again)).isInstanceOf(Deposit.SentBefore.class);
		SomeTopUps.decide(this.portal, this.supervisor, id, TopUpDecision.Act.REFUSE);
		assertThat(send(again)).isInstanceOf(Deposit.Sent.class);
		assertThat(opened(id).similar()).isOne();
	}

	@Test
	void anEmployerSeesItsOwnDepositsOnly() {
		SomeTopUps.sent(this.portal, this.employer, People.newNir(), NAME);
		Professional other = SomeProfessionals.employer(this.portal, SomeProfessionals.newEmail(),
				SomeEmployers.newSiret());
		assertThat(SomeTopUps.page(this.portal, other)).isEmpty();
		Professional colleague = SomeProfessionals.employer(this.portal, SomeProfessionals.newEmail(),
				this.employer.siret());
		assertThat(SomeTopUps.page(this.portal, colleague)).hasSize(1);
	}

	@Test
	void theProofOfAnotherEmployerIsNotKept() {
		Professional other = SomeProfessionals.employer(this.portal, SomeProfessionals.newEmail(),
				SomeEmployers.newSiret());
		TopUpDetails details = SomeTopUps.details(this.portal, other, People.newNir(), NAME);
		assertThat(send(details)).isInstanceOf(Deposit.ProofGone.class);
		assertThat(SomeTopUps.page(this.portal, this.employer)).isEmpty();
	}

	@Test
	void numbersAreEncrypted() {
		Nir nir = People.newNir();
		UUID id = SomeTopUps.sent(this.portal, this.employer, nir, NAME);
		assertThat(this.database.sql("select nir from top_up where id = ?").param(id).query(String.class).single())
			.doesNotContain(nir.number());
	}

	@Test
	void depositsOfOneMomentAreAllListed() {
		List<UUID> sent = IntStream.rangeClosed(0, EmployerTopUps.PAGE)
			.mapToObj((number) -> SomeTopUps.sent(this.portal, this.employer, People.newNir(), NAME))
			.toList();
		this.database.sql("""
				update top_up set sent_at = (select min(sent_at) from top_up where siret = :siret)
				where siret = :siret""").param("siret", this.employer.siret()).update();
		assertThat(listed(
				(last) -> SignedInAs.as(this.portal, this.employer, () -> this.topUps.page(this.employer, last))))
			.containsExactlyInAnyOrderElementsOf(sent);
		assertThat(listed((last) -> SignedInAs.as(this.portal, this.supervisor,
				() -> this.reviews.page(this.supervisor, TopUpState.SENT, last))))
			.doesNotHaveDuplicates()
			.containsAll(sent);
	}

	// Both pages have the same size.
	private static List<UUID> listed(Function<TopUpLine, List<TopUpLine>> pages) {
		List<UUID> listed = new ArrayList<>();
		List<TopUpLine> page = pages.apply(null);
		while (!page.isEmpty()) {
			page.forEach((line) -> listed.add(line.id()));
			page = pages.apply(page.getLast());
		}
		return listed;
	}

	private Deposit send(TopUpDetails details) {
		return SignedInAs.as(this.portal, this.employer, () -> this.topUps.send(this.employer, details));
	}

	private TopUpCase opened(UUID id) {
		return SignedInAs.as(this.portal, this.supervisor, () -> this.reviews.open(this.supervisor, id)).orElseThrow();
	}

	private TopUpState state() {
		return SomeTopUps.page(this.portal, this.employer).getFirst().state();
	}

	private List<String> acts(UUID subject) {
		return this.database.sql("select act from journal_entry where subject_id = ? order by id")
			.param(subject)
			.query(String.class)
			.list();
	}

}
