package fr.compteformation.rights.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.PortalTests;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.rights.ledger.Crediting.YearOfWork;
import fr.compteformation.rights.ledger.history.AccountHistory;
import fr.compteformation.rights.ledger.history.HistoryLine;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Invariants on random sequences of events; a failure prints its seed.
 */
abstract class RandomLedgerTests extends PortalTests {

	private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

	private static final Euros ANY = new Euros(100_000_00);

	@Autowired
	private Ledger ledger;

	@Autowired
	private Crediting crediting;

	@Autowired
	private Funding funding;

	@Autowired
	private SomeHolders holders;

	@ParameterizedTest
	@MethodSource("seeds")
	void invariantsHoldOnRandomSequences(long seed) {
		Life life = new Life(new Random(seed), this.holders.one());
		for (int step = 0; step < 40; step++) {
			Runnable event = life.next(step);
			Balances before = this.ledger.balancesOf(life.holder);
			this.transaction.executeWithoutResult((status) -> event.run());
			Balances after = this.ledger.balancesOf(life.holder);
			this.transaction.executeWithoutResult((status) -> event.run());
			assertThat(this.ledger.balancesOf(life.holder)).isEqualTo(after);
			if (life.feeds) {
				assertThat(after.underCap().cents()).isLessThanOrEqualTo(Math.max(before.underCap().cents(), 5_000_00));
				assertThat(after.topUps()).isEqualTo(before.topUps());
				assertThat(after.cec().cents()).isLessThanOrEqualTo(Math.max(before.cec().cents(), 720_00));
			}
			assertThat(List.of(after.cpf().cents(), after.dif().cents(), after.topUps().cents(), after.cec().cents(),
					(long) after.c2pPoints()))
				.allMatch((balance) -> balance >= 0);
		}
		assertThat(linesWhoseBalanceIsNotTheSum(life.holder)).isZero();
		assertThat(this.ledger.balancesOf(life.holder)).isEqualTo(sumsOf(life.holder));
		assertThat(totalOf(AccountHistory.of(this.ledger.movementsOf(life.holder))))
			.isEqualTo(this.ledger.balancesOf(life.holder).headline().cents());
	}

	// The statement starts at zero, adds line by line and ends on the headline.
	private static long totalOf(List<HistoryLine> latestFirst) {
		long total = 0;
		for (HistoryLine line : latestFirst.reversed()) {
			total += line.isApart() ? 0 : line.amount();
			assertThat(line.isApart() || line.total() == total).isTrue();
			assertThat(line.total()).isNotNegative();
		}
		return total;
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void reversalsRestore(long seed) {
		Life life = new Life(new Random(seed), this.holders.one());
		for (int step = 0; step < 15; step++) {
			Runnable event = life.next(step);
			this.transaction.executeWithoutResult((status) -> event.run());
		}
		Balances before = this.ledger.balancesOf(life.holder);
		List<Movement> earlier = this.ledger.movementsOf(life.holder);
		this.transaction.executeWithoutResult((status) -> this.funding.reserve(life.holder, "last", "Anglais",
				new Euros(life.random.nextInt(900_000)), life.random.nextBoolean(), ANY));
		this.transaction.executeWithoutResult((status) -> this.funding.giveBack(life.holder, "last"));
		assertThat(this.ledger.balancesOf(life.holder)).isEqualTo(before);
		assertThat(this.ledger.movementsOf(life.holder)).containsAll(earlier);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void theOrderOfLinesWithinAYearDoesNotMatter(long seed) {
		Random random = new Random(seed);
		HolderId one = this.holders.one();
		HolderId other = this.holders.one();
		BigDecimal converted = BigDecimal.valueOf(random.nextInt(1, 34_000), 2);
		List<Integer> lines = new ArrayList<>(random.ints(1 + random.nextInt(6), 1, 90_000).boxed().toList());
		feed(one, converted, lines);
		Collections.shuffle(lines, random);
		feed(other, converted, lines);
		assertThat(this.ledger.balancesOf(one)).isEqualTo(this.ledger.balancesOf(other));
	}

	private void feed(HolderId holder, BigDecimal converted, List<Integer> lines) {
		this.transaction.executeWithoutResult((status) -> this.crediting.conversion(holder, converted, "test"));
		long hours = 0;
		for (int line : lines) {
			hours += line;
			work(holder, Year.of(2025), hours);
		}
	}

	private void work(HolderId holder, Year year, long hours) {
		this.transaction.executeWithoutResult((status) -> this.crediting
			.yearsOfWork(List.of(new YearOfWork(holder, year, BigDecimal.valueOf(hours, 2))), MAY, "test"));
	}

	private int linesWhoseBalanceIsNotTheSum(HolderId holder) {
		return this.database.sql("""
				select count(*) from movement line
				where line.holder_id = ? and line.balance <> (
					select sum(amount) from movement earlier
					where earlier.holder_id = line.holder_id and earlier.counter = line.counter
						and earlier.number <= line.number)""").param(holder.value()).query(Integer.class).single();
	}

	private Balances sumsOf(HolderId holder) {
		Map<Counter, Long> sums = new HashMap<>();
		this.database.sql("select counter, sum(amount) as amount from movement where holder_id = ? group by counter")
			.param(holder.value())
			.query((row) -> {
				sums.put(Counter.valueOf(row.getString("counter")), row.getLong("amount"));
			});
		return Balances.of(sums);
	}

	static LongStream seeds() {
		return LongStream.range(0, 10);
	}

	/** Generates one person’s next event. */
	private final class Life {

		private final Random random;

		private final HolderId holder;

		private final Map<Year, Long> hours = new HashMap<>();

		private boolean feeds;

		private Life(Random random, HolderId holder) {
			this.random = random;
			this.holder = holder;
		}

		private Runnable next(int step) {
			int kind = this.random.nextInt(11);
			this.feeds = kind < 5;
			Year year = Year.of(2019 + this.random.nextInt(7));
			return switch (kind) {
				case 0, 1, 2 -> work(year);
				case 3 ->
					() -> RandomLedgerTests.this.crediting.volunteering(this.holder, year, MAY, "Secours", "test");
				case 4 -> hardWork(year);
				case 5 -> dif(step);
				case 6 -> takingBack(step);
				case 7 -> givingBack(this.random.nextInt(step + 1));
				case 8 -> topUp();
				default -> reserving(step);
			};
		}

		private Runnable work(Year year) {
			long sum = this.hours.merge(year, (long) this.random.nextInt(1, 120_000), Long::sum);
			YearOfWork work = new YearOfWork(this.holder, year, BigDecimal.valueOf(sum, 2));
			return () -> RandomLedgerTests.this.crediting.yearsOfWork(List.of(work), MAY, "test");
		}

		private Runnable topUp() {
			Euros amount = new Euros(this.random.nextInt(1, 400_000));
			UUID id = new UUID(this.random.nextLong(), this.random.nextLong());
			return () -> RandomLedgerTests.this.crediting.topUp(this.holder, id, amount, "Atelier",
					Movement.Motive.PROJECT, MAY);
		}

		private Runnable hardWork(Year year) {
			int points = this.random.nextInt(1, 30);
			return () -> RandomLedgerTests.this.crediting.hardWork(this.holder, year, points, MAY, "test");
		}

		private Runnable dif(int step) {
			BigDecimal declared = BigDecimal.valueOf(this.random.nextInt(121));
			return () -> RandomLedgerTests.this.crediting.dif(this.holder, "declaration " + step, declared, MAY);
		}

		private Runnable reserving(int step) {
			Euros price = new Euros(this.random.nextInt(300_000));
			boolean exempt = this.random.nextBoolean();
			return () -> RandomLedgerTests.this.funding.reserve(this.holder, "dossier " + step, "Anglais", price,
					exempt, ANY);
		}

		private Runnable givingBack(int step) {
			return () -> RandomLedgerTests.this.funding.giveBack(this.holder, "dossier " + step);
		}

		// An agent reverses a credit that is still there.
		private Runnable takingBack(int step) {
			List<Posting> reversals = RandomLedgerTests.this.ledger.movementsOf(this.holder)
				.stream()
				.filter((line) -> line.kind() == MovementKind.ANNUAL_CREDIT && !isReversed(line))
				.filter((line) -> line.amount() <= RandomLedgerTests.this.ledger.balancesOf(this.holder).cpf().cents())
				.limit(1)
				.map((line) -> Posting.reversalOf(line, MAY, "correction " + step, "test"))
				.toList();
			return () -> RandomLedgerTests.this.ledger.post(reversals);
		}

		private boolean isReversed(Movement line) {
			return RandomLedgerTests.this.ledger.movementsOf(this.holder)
				.stream()
				.anyMatch((other) -> other.counter() == line.counter()
						&& Integer.valueOf(line.number()).equals(other.reverses()));
		}

	}

}
