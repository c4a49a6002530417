package fr.compteformation.rights.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

import fr.compteformation.Parallel;
import fr.compteformation.PortalTests;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.rights.ledger.Crediting.YearOfWork;
import fr.compteformation.rights.rules.DatedRules;
import fr.compteformation.rights.rules.RuleCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

abstract class FundingTests extends PortalTests {

	private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

	private static final Euros ANY = new Euros(100_000_00);

	@Autowired
	private Funding funding;

	@Autowired
	private Crediting crediting;

	@Autowired
	private Ledger ledger;

	@Autowired
	private DatedRules rules;

	@Autowired
	private SomeHolders holders;

	@Test
	void planningTakesNothing() {
		HolderId holder = holderWithRights();
		FundingPlan plan = this.funding.plan(holder, new Euros(1_000_00), false);
		assertThat(plan.dif()).isEqualTo(new Euros(600_00));
		assertThat(plan.participation().cents())
			.isEqualTo(this.rules.inForce(RuleCode.PARTICIPATION, LocalDate.now(PortalTime.ZONE)).amount());
		assertThat(plan.fromRights().plus(plan.forThePerson())).isEqualTo(new Euros(1_000_00));
		assertThat(this.ledger.movementsOf(holder)).hasSize(4);
	}

	@Test
	void reservingTakesFromEveryAccountAndNamesTheTraining() {
		HolderId holder = holderWithRights();
		FundingPlan plan = reserve(holder, "7F3K-92QD", 2_340_00).orElseThrow();
		assertThat(plan.c2pPoints()).isEqualTo(2);
		assertThat(this.ledger.balancesOf(holder))
			.isEqualTo(new Balances(Euros.ZERO, Euros.ZERO, Euros.ZERO, Euros.ZERO, 6));
		assertThat(this.ledger.movementsOf(holder)).filteredOn((one) -> one.kind() == MovementKind.RESERVATION)
			.hasSize(4)
			.allSatisfy((one) -> {
				assertThat(one.label()).isEqualTo("Anglais");
				assertThat(one.source()).isEqualTo("dossier:7F3K-92QD");
			});
	}

	@Test
	void accountsThatAreNotNeededAreLeftAlone() {
		HolderId holder = holderWithRights();
		reserve(holder, "7F3K-92QD", 100_00);
		assertThat(this.ledger.movementsOf(holder)).filteredOn((one) -> one.kind() == MovementKind.RESERVATION)
			.extracting(Movement::counter, Movement::amount)
			.containsExactly(tuple(Counter.DIF, -100_00L));
	}

	@Test
	void theSameDossierTwiceChangesNothing() {
		HolderId holder = holderWithRights();
		Optional<FundingPlan> first = reserve(holder, "7F3K-92QD", 2_400_00);
		assertThat(reserve(holder, "7F3K-92QD", 2_400_00)).isEqualTo(first);
		Optional<FundingPlan> asked = in(() -> this.funding.reserve(holder, "AAAA-AAAA", "Soudure", ANY, false, ANY));
		assertThat(in(() -> this.funding.reserve(holder, "AAAA-AAAA", "Soudure", ANY, false, ANY))).isEqualTo(asked);
	}

	@Test
	void nothingIsTakenWhenThePersonWouldPayMoreThanTheyAgreedTo() {
		HolderId holder = holderWithRights();
		Balances before = this.ledger.balancesOf(holder);
		assertThat(in(() -> this.funding.reserve(holder, "7F3K-92QD", "Anglais", new Euros(10_000_00), true,
				new Euros(4_659_99))))
			.isEmpty();
		assertThat(this.ledger.balancesOf(holder)).isEqualTo(before);
		assertThat(in(() -> this.funding.reserve(holder, "7F3K-92QD", "Anglais", new Euros(10_000_00), true,
				new Euros(4_660_00))))
			.isPresent();
	}

	@Test
	void givingBackRestoresEveryAccountOnce() {
		HolderId holder = holderWithRights();
		Balances before = this.ledger.balancesOf(holder);
		reserve(holder, "7F3K-92QD", 2_400_00);
		giveBack(holder, "7F3K-92QD");
		giveBack(holder, "7F3K-92QD");
		assertThat(this.ledger.balancesOf(holder)).isEqualTo(before);
		assertThat(this.ledger.movementsOf(holder)).filteredOn((one) -> one.kind() == MovementKind.REVERSAL)
			.hasSize(4)
			.allSatisfy((one) -> assertThat(one.reverses()).isEqualTo(2));
	}

	@Test
	void onlyTheRightsOfThatDossierComeBack() {
		HolderId holder = holderWithRights();
		reserve(holder, "7F3K-92QD", 100_00);
		reserve(holder, "AAAA-AAAA", 200_00);
		giveBack(holder, "7F3K-92QD");
		giveBack(holder, "BBBB-BBBB");
		assertThat(this.ledger.balancesOf(holder).dif()).isEqualTo(new Euros(400_00));
	}

	@Test
	void aDossierThatWasGivenBackIsNotReservedAgain() {
		HolderId holder = holderWithRights();
		reserve(holder, "7F3K-92QD", 100_00);
		giveBack(holder, "7F3K-92QD");
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> reserve(holder, "7F3K-92QD", 100_00));
	}

	@Test
	void onlyATransactionOfTheCallerReserves() {
		HolderId holder = this.holders.one();
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.funding.reserve(holder, "AAAA-AAAA", "Anglais", ANY, true, ANY));
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.funding.giveBack(holder, "AAAA-AAAA"));
	}

	@Test
	void eightAtOnceNeverSpendMoreThanThereIs() {
		HolderId holder = this.holders.one();
		in(() -> this.crediting.yearsOfWork(List.of(new YearOfWork(holder, Year.of(2025), new BigDecimal("1607"))), MAY,
				"test"));
		AtomicInteger dossier = new AtomicInteger();
		// 500 € are enough for three trainings of 150 €.
		List<Optional<FundingPlan>> plans = Parallel.times(8, () -> {
			String reference = "dossier " + dossier.incrementAndGet();
			return in(() -> this.funding.reserve(holder, reference, "Anglais", new Euros(150_00), true, Euros.ZERO));
		});
		assertThat(plans).filteredOn(Optional::isPresent).hasSize(3);
		assertThat(this.ledger.balancesOf(holder).cpf()).isEqualTo(new Euros(50_00));
	}

	@Test
	void theSameDossierEightTimesAtOnceIsReservedOnce() {
		HolderId holder = holderWithRights();
		List<Optional<FundingPlan>> plans = Parallel.times(8, () -> reserve(holder, "7F3K-92QD", 100_00));
		assertThat(Set.copyOf(plans)).hasSize(1);
		assertThat(this.ledger.balancesOf(holder).dif()).isEqualTo(new Euros(500_00));
	}

	// 600 € of DIF, 500 € of CPF, 240 € of CEC and 8 points.
	private HolderId holderWithRights() {
		HolderId holder = this.holders.one();
		this.transaction.executeWithoutResult((status) -> {
			this.crediting.dif(holder, "a", BigDecimal.valueOf(40), MAY);
			this.crediting.yearsOfWork(List.of(new YearOfWork(holder, Year.of(2025), new BigDecimal("1607"))), MAY,
					"test");
			this.crediting.volunteering(holder, Year.of(2025), MAY, "Secours", "test");
			this.crediting.hardWork(holder, Year.of(2025), 8, MAY, "test");
		});
		return holder;
	}

	private Optional<FundingPlan> reserve(HolderId holder, String dossier, long price) {
		return in(() -> this.funding.reserve(holder, dossier, "Anglais", new Euros(price), true, ANY));
	}

	private void giveBack(HolderId holder, String dossier) {
		this.transaction.executeWithoutResult((status) -> this.funding.giveBack(holder, dossier));
	}

	private <T> T in(Supplier<T> action) {
		return this.transaction.execute((status) -> action.get());
	}

}
