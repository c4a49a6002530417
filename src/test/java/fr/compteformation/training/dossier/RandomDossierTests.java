package fr.compteformation.training.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.PortalTests;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.rights.ledger.Balances;
import fr.compteformation.rights.ledger.Counter;
import fr.compteformation.rights.ledger.Ledger;
import fr.compteformation.rights.ledger.Movement;
import fr.compteformation.rights.rules.DatedRules;
import fr.compteformation.rights.rules.RuleCode;
import fr.compteformation.training.catalogue.Training;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rest to pay equals the ledger to the cent, over random rights, prices, exemptions,
 * funders, proposals and days.
 */
class RandomDossierTests extends PortalTests {

	private static final List<Funder> OTHERS = List.of(Funder.EMPLOYER, Funder.REGION, Funder.JOB_CENTRE);

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private DossierDecisions decisions;

	@Autowired
	private PastDossiers past;

	@Autowired
	private Ledger ledger;

	@Autowired
	private DatedRules rules;

	@Autowired
	private Clock clock;

	static LongStream seeds() {
		return LongStream.rangeClosed(1, 12);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void theRestToPayEqualsTheLedger(long seed) {
		Random random = new Random(seed);
		Learner learner = somebody(random);
		Balances before = learner.balances();
		Reference reference = learner.drafts(training(price(random), 20));
		Exemption exemption = exemption(random);
		promise(learner, reference, exemption, random);
		if (exemption != null) {
			learner.proves(reference);
		}
		assertThat(learner.submits(reference, exemption)).isEqualTo(DossierOutcome.DONE);
		OTHERS.stream()
			.filter((funder) -> random.nextInt(4) > 0)
			.forEach((funder) -> learner.agentConfirms(reference, funder));
		Euros shown = Objects.requireNonNull(learner.reads(reference).agreed());
		if (learner.agentValidates(reference) != DossierOutcome.DONE || random.nextInt(3) == 0) {
			shown = answersAProposal(learner, reference, random, shown);
		}
		isPaidToTheCent(learner, reference, shown, PortalTime.today(this.clock));
		assertThat(learner.cancels(reference)).isEqualTo(DossierOutcome.DONE);
		assertThat(learner.balances()).isEqualTo(before);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void theRulesOfTheDayOfTheValidationCount(long seed) {
		Random random = new Random(seed);
		Learner learner = somebody(random);
		LocalDate day = LocalDate.of(2024, 6, 1).plusDays(random.nextInt(800));
		Instant validated = day.atTime(12, 0).atZone(PortalTime.ZONE).toInstant();
		Training training = new Training("Anglais", "Atelier", price(random), day.plusDays(10), day.plusDays(12), null);
		PastDossier past = new PastDossier(Reference.random(), training, exemption(random), training.price(), validated,
				validated);
		learner.asAgent(() -> this.past.takeOver(learner.holder(), past));
		isPaidToTheCent(learner, past.reference(),
				Objects.requireNonNull(learner.reads(past.reference()).funding()).forThePerson(), day);
	}

	// A dossier that was validated already is left as it is.
	private Euros answersAProposal(Learner learner, Reference reference, Random random, Euros shown) {
		if (learner.reads(reference).state() == DossierState.VALIDATED) {
			return shown;
		}
		LocalDate first = PortalTime.today(this.clock).plusDays(30);
		ChangeProposal proposal = new ChangeProposal(price(random).plus(new Euros(800_000)), first, first.plusDays(3),
				random.nextBoolean());
		assertThat(learner.asAgent(() -> this.decisions.propose(reference, proposal))).isEqualTo(DossierOutcome.DONE);
		Exemption exemption = learner.reads(reference).exemption();
		Euros rest = learner.themselves(() -> this.dossiers.planOf(learner.citizen(), reference, exemption))
			.forThePerson();
		assertThat(learner.confirms(reference)).isEqualTo(DossierOutcome.DONE);
		return rest;
	}

	private void isPaidToTheCent(Learner learner, Reference reference, Euros shown, LocalDate day) {
		DossierDetails dossier = learner.reads(reference);
		Map<Funder, Contribution> contributions = dossier.terms().contributions();
		long others = OTHERS.stream()
			.filter(contributions::containsKey)
			.mapToLong((funder) -> contributions.get(funder).amount().cents())
			.sum();
		long rest = dossier.training().price().cents() - others - taken(learner, reference, day);
		assertThat(shown).isEqualTo(new Euros(rest));
		assertThat(Objects.requireNonNull(dossier.funding()).forThePerson()).isEqualTo(shown);
		Contribution own = contributions.get(Funder.ONESELF);
		assertThat((own != null) ? own.amount() : Euros.ZERO).isEqualTo(shown);
		if (dossier.exemption() != null) {
			assertThat(dossier.funding().participation()).isEqualTo(Euros.ZERO);
		}
		else if (!dossier.funding().isExempting()) {
			assertThat(dossier.funding().participation().cents())
				.isEqualTo(Math.min(amount(RuleCode.PARTICIPATION, day), dossier.training().price().cents() - others));
		}
		assertThat(learner.balances())
			.satisfies((left) -> assertThat(List.of(left.dif().cents(), left.cpf().cents(), left.topUps().cents(),
					left.cec().cents(), (long) left.c2pPoints()))
				.allMatch((balance) -> balance >= 0));
		assertThat(takenFrom(Counter.TOP_UP, learner, reference)).isEqualTo(dossier.funding().topUps());
	}

	/** What the movements of a dossier took, in cents. */
	private long taken(Learner learner, Reference reference, LocalDate day) {
		return -movements(learner, reference)
			.mapToLong(
					(line) -> line.amount() * ((line.counter() == Counter.C2P) ? amount(RuleCode.C2P_POINT, day) : 1))
			.sum();
	}

	private Euros takenFrom(Counter counter, Learner learner, Reference reference) {
		return new Euros(-movements(learner, reference).filter((line) -> line.counter() == counter)
			.mapToLong(Movement::amount)
			.sum());
	}

	private Stream<Movement> movements(Learner learner, Reference reference) {
		return this.ledger.movementsOf(learner.holder())
			.stream()
			.filter((movement) -> movement.source().equals("dossier:" + reference));
	}

	private long amount(RuleCode rule, LocalDate day) {
		return this.rules.book().inForce(rule, day).amount();
	}

	private Learner somebody(Random random) {
		Learner learner = new Learner(this.portal).earns(1 + random.nextInt(200)).declaresDif(random.nextInt(121));
		if (random.nextBoolean()) {
			learner.volunteers();
		}
		if (random.nextBoolean()) {
			learner.isToppedUp(new Euros(random.nextLong(1, 300_000)));
		}
		return random.nextBoolean() ? learner.worksHard(1 + random.nextInt(5)) : learner;
	}

	private void promise(Learner learner, Reference reference, @Nullable Exemption exemption, Random random) {
		long most = learner.reads(reference).training().price().cents() / OTHERS.size();
		OTHERS.stream()
			.filter((funder) -> random.nextBoolean()
					|| funder == Funder.EMPLOYER && exemption == Exemption.EMPLOYER_CO_FUNDING)
			.forEach((funder) -> assertThat(learner.themselves(() -> this.dossiers.promise(learner.citizen(), reference,
					learner.reads(reference).version(), funder, new Euros(random.nextLong(1, most)))))
				.isPresent());
	}

	private Training training(Euros price, int startsIn) {
		LocalDate first = PortalTime.today(this.clock).plusDays(startsIn);
		return new Training("Anglais", "Atelier", price, first, first.plusDays(2), "Lyon");
	}

	private static Euros price(Random random) {
		return new Euros(random.nextLong(5_000, 700_000));
	}

	private static @Nullable Exemption exemption(Random random) {
		int drawn = random.nextInt(2 * Exemption.values().length);
		return (drawn < Exemption.values().length) ? Exemption.values()[drawn] : null;
	}

}
