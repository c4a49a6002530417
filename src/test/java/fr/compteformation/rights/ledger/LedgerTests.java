package fr.compteformation.rights.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

import fr.compteformation.PortalTests;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.rights.ledger.MovementTable.Account;
import fr.compteformation.rights.ledger.Posting.Basis;
import fr.compteformation.rights.rules.DatedRule;
import fr.compteformation.rights.rules.DatedRules;
import fr.compteformation.rights.rules.RuleCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

abstract class LedgerTests extends PortalTests {

	private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

	@Autowired
	private Ledger ledger;

	@Autowired
	private DatedRules rules;

	@Autowired
	private SomeHolders holders;

	@Test
	void somebodyWithoutMovementsHasNothing() {
		HolderId holder = this.holders.one();
		assertThat(this.ledger.balancesOf(holder)).isEqualTo(Balances.ZERO);
		assertThat(this.ledger.movementsOf(holder)).isEmpty();
	}

	@Test
	void everyAccountAddsUpOnItsOwn() {
		HolderId holder = this.holders.one();
		post(credit(holder, 500_00, "a"), credit(holder, 300_00, "b"), spend(holder, 120_50, "c"),
				posting(holder, Counter.CEC, MovementKind.VOLUNTEERING, 240_00, MAY, "d"),
				posting(holder, Counter.C2P, MovementKind.HARD_WORK, 8, MAY, "e"),
				posting(holder, Counter.DIF, MovementKind.DIF_DECLARATION, 1_800_00, MAY, "f"));
		assertThat(this.ledger.balancesOf(holder))
			.isEqualTo(new Balances(new Euros(679_50), new Euros(1_800_00), Euros.ZERO, new Euros(240_00), 8));
	}

	@Test
	void everythingAboutAMovementIsKept() {
		HolderId holder = this.holders.one();
		DatedRule rule = this.rules.inForce(RuleCode.CPF_ANNUAL, MAY);
		Instant before = Instant.now().truncatedTo(ChronoUnit.MICROS);
		Movement written = post(new Posting(new Account(holder, Counter.CPF), MovementKind.ANNUAL_CREDIT, 186_69, MAY,
				"key", "file:1", new Basis(Year.of(2025), new BigDecimal("600.00"), rule, "Œuvre d’été")))
			.getFirst();
		assertThat(this.ledger.movementsOf(holder)).containsExactly(written)
			.containsExactly(new Movement(holder, Counter.CPF, 1, MovementKind.ANNUAL_CREDIT, 186_69, 186_69, MAY,
					written.writtenAt(), Year.of(2025), new BigDecimal("600.00"), rule, "Œuvre d’été", null, "file:1",
					null));
		assertThat(written.writtenAt()).isBetween(before, Instant.now());
	}

	@Test
	void aKeyIsWrittenOnceForEachHolder() {
		HolderId holder = this.holders.one();
		HolderId another = this.holders.one();
		assertThat(post(credit(holder, 500_00, "a"), credit(holder, 700_00, "a"))).hasSize(1);
		assertThat(post(credit(holder, 500_00, "a"), credit(another, 500_00, "a"))).extracting(Movement::holder)
			.containsExactly(another);
		assertThat(this.ledger.balancesOf(holder).cpf()).isEqualTo(new Euros(500_00));
	}

	@Test
	void nothingIsWrittenWhenSomethingIsMissing() {
		HolderId holder = this.holders.one();
		HolderId another = this.holders.one();
		assertThatExceptionOfType(NotEnoughRights.class).isThrownBy(
				() -> post(credit(another, 500_00, "a"), credit(holder, 100_00, "a"), spend(holder, 100_01, "b")));
		assertThat(this.ledger.movementsOf(holder)).isEmpty();
		assertThat(this.ledger.movementsOf(another)).isEmpty();
	}

	@Test
	void creditsGoBeforeDebits() {
		HolderId holder = this.holders.one();
		assertThat(post(spend(holder, 500_00, "b"), credit(holder, 500_00, "a"))).extracting(Movement::amount)
			.containsExactly(500_00L, -500_00L);
	}

	@Test
	void aReversalNamesTheLineItTakesBackAndExplainsItselfLikeIt() {
		HolderId holder = this.holders.one();
		Movement line = post(credit(holder, 500_00, "a")).getFirst();
		Movement reversal = post(Posting.reversalOf(line, MAY, "b", "agent")).getFirst();
		assertThat(reversal)
			.extracting(Movement::kind, Movement::amount, Movement::balance, Movement::reverses, Movement::earnedIn)
			.containsExactly(MovementKind.REVERSAL, -500_00L, 0L, 1, Year.of(2025));
		assertThat(this.ledger.movementsOf(holder)).containsExactly(reversal, line);
	}

	@Test
	void movementsComeLatestFirst() {
		HolderId holder = this.holders.one();
		post(posting(holder, Counter.C2P, MovementKind.HARD_WORK, 4, LocalDate.of(2024, 5, 2), "a"));
		post(posting(holder, Counter.CEC, MovementKind.VOLUNTEERING, 240_00, LocalDate.of(2025, 5, 2), "b"),
				credit(holder, 500_00, "c"), credit(holder, 1_00, "d"));
		post(posting(holder, Counter.DIF, MovementKind.DIF_DECLARATION, 0, LocalDate.of(2023, 5, 2), "e"));
		assertThat(this.ledger.movementsOf(holder)).extracting(Movement::counter, Movement::number)
			.containsExactly(tuple(Counter.CPF, 2), tuple(Counter.CPF, 1), tuple(Counter.CEC, 1), tuple(Counter.C2P, 1),
					tuple(Counter.DIF, 1));
	}

	@Test
	void anAccountReadsInTheOrderOfItsDays() {
		HolderId holder = this.holders.one();
		post(credit(holder, 500_00, "a"));
		post(posting(holder, Counter.CPF, MovementKind.CONVERSION, 100_00, LocalDate.of(2019, 1, 1), "b"));
		assertThat(this.ledger.movementsOf(holder)).extracting(Movement::number, Movement::bookedOn)
			.containsExactly(tuple(2, MAY), tuple(1, MAY));
	}

	@Test
	void aThousandPeopleAreServedInOneCall() {
		List<HolderId> people = this.holders.some(1_000);
		List<Posting> postings = new ArrayList<>();
		for (HolderId holder : people) {
			postings.add(spend(holder, 200_00, "b"));
			postings.add(credit(holder, 500_00, "a"));
		}
		assertThat(post(postings.toArray(Posting[]::new))).hasSize(2_000);
		assertThat(post(postings.toArray(Posting[]::new))).isEmpty();
		assertThat(people)
			.allSatisfy((holder) -> assertThat(this.ledger.balancesOf(holder).cpf()).isEqualTo(new Euros(300_00)));
	}

	@Test
	void nothingToWriteIsNoFault() {
		assertThat(post()).isEmpty();
	}

	@Test
	void onlyATransactionOfTheCallerWrites() {
		HolderId holder = this.holders.one();
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.ledger.post(List.of(credit(holder, 1, "a"))));
	}

	private List<Movement> post(Posting... postings) {
		return this.transaction.execute((status) -> this.ledger.post(List.of(postings)));
	}

	private static Posting credit(HolderId holder, long amount, String key) {
		return posting(holder, Counter.CPF, MovementKind.ANNUAL_CREDIT, amount, MAY, key);
	}

	private static Posting spend(HolderId holder, long amount, String key) {
		return posting(holder, Counter.CPF, MovementKind.RESERVATION, -amount, MAY, key);
	}

	private static Posting posting(HolderId holder, Counter counter, MovementKind kind, long amount, LocalDate day,
			String key) {
		boolean earned = amount > 0 && kind != MovementKind.DIF_DECLARATION && kind != MovementKind.CONVERSION;
		return new Posting(new Account(holder, counter), kind, amount, day, key, "test",
				new Basis(earned ? Year.of(2025) : null, null, null, null));
	}

}
