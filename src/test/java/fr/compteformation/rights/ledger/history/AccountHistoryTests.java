package fr.compteformation.rights.ledger.history;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.rights.ledger.Counter;
import fr.compteformation.rights.ledger.Movement;
import fr.compteformation.rights.ledger.MovementKind;

import static org.assertj.core.api.Assertions.assertThat;

class AccountHistoryTests {

	private final Book book = new Book();

	@Test
	void theTotalStartsAtZeroAndEndsOnCpfAndDif() {
		this.book.write(1, Counter.CPF, MovementKind.CONVERSION, 1_200_00, "conversion", null);
		this.book.write(2, Counter.DIF, MovementKind.DIF_DECLARATION, 1_320_00, "dif:1", null);
		this.book.write(3, Counter.CEC, MovementKind.VOLUNTEERING, 240_00, "file", null);
		assertThat(totals()).containsExactly(240_00L, 2_520_00L, 1_200_00L);
		assertThat(lines().getFirst().isApart()).isTrue();
	}

	// With two lines a person would see 2 520 + 1 200 euros, which they never had.
	@Test
	void aChangeOfDifIsOneLine() {
		this.book.write(1, Counter.CPF, MovementKind.CONVERSION, 1_200_00, "conversion", null);
		this.book.write(2, Counter.DIF, MovementKind.DIF_DECLARATION, 1_320_00, "dif:1", null);
		this.book.write(3, Counter.DIF, MovementKind.DIF_DECLARATION, 1_200_00, "dif:2", null);
		this.book.write(3, Counter.DIF, MovementKind.REVERSAL, -1_320_00, "dif:2", 1);
		assertThat(totals()).containsExactly(2_400_00L, 2_520_00L, 1_200_00L);
		HistoryLine change = lines().getFirst();
		assertThat(change.amount()).isEqualTo(-120_00);
		assertThat(change.main().amount()).isEqualTo(1_200_00);
		assertThat(change.replaced()).hasValueSatisfying((former) -> assertThat(former.amount()).isEqualTo(-1_320_00));
	}

	@Test
	void aTrainingPaidFromTwoAccountsIsOneLineAndPointsAreApart() {
		this.book.write(1, Counter.CPF, MovementKind.CONVERSION, 1_000_00, "conversion", null);
		this.book.write(1, Counter.DIF, MovementKind.DIF_DECLARATION, 100_00, "dif:1", null);
		this.book.write(1, Counter.C2P, MovementKind.HARD_WORK, 4, "file", null);
		this.book.write(2, Counter.DIF, MovementKind.RESERVATION, -100_00, "dossier:A", null);
		this.book.write(2, Counter.CPF, MovementKind.RESERVATION, -300_00, "dossier:A", null);
		this.book.write(2, Counter.C2P, MovementKind.RESERVATION, -1, "dossier:A", null);
		assertThat(lines()).filteredOn((line) -> line.main().kind() == MovementKind.RESERVATION)
			.extracting(HistoryLine::amount)
			.containsExactlyInAnyOrder(-400_00L, -1L);
		assertThat(lines()).filteredOn((line) -> !line.isApart()).first().satisfies((training) -> {
			assertThat(training.counters()).containsExactly(Counter.CPF, Counter.DIF);
			assertThat(training.total()).isEqualTo(700_00);
		});
	}

	@Test
	void creditsOfOneFileStaySeparateLines() {
		this.book.write(1, Counter.CPF, MovementKind.ANNUAL_CREDIT, 500_00, "file", null);
		this.book.write(1, Counter.CPF, MovementKind.ANNUAL_CREDIT, 500_00, "file", null);
		assertThat(totals()).containsExactly(1_000_00L, 500_00L);
	}

	@Test
	void theDifThatCountsIsTheStandingDeclaration() {
		assertThat(DifBalance.of(List.of())).isEmpty();
		this.book.write(1, Counter.DIF, MovementKind.DIF_DECLARATION, 1_320_00, "dif:1", null);
		this.book.write(2, Counter.DIF, MovementKind.DIF_DECLARATION, 1_200_00, "dif:2", null);
		this.book.write(2, Counter.DIF, MovementKind.REVERSAL, -1_320_00, "dif:2", 1);
		this.book.write(3, Counter.DIF, MovementKind.RESERVATION, -200_00, "dossier:A", null);
		assertThat(DifBalance.of(this.book.movements())).hasValueSatisfying((dif) -> {
			assertThat(dif.hours()).isEqualByComparingTo("80");
			assertThat(dif.worth()).isEqualTo(new Euros(1_200_00));
			assertThat(dif.left()).isEqualTo(new Euros(1_000_00));
			assertThat(dif.used()).isEqualTo(new Euros(200_00));
		});
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void theHeadlineIsTheLastTotalAndTheSumOfTheLedger(long seed) {
		Random random = new Random(seed);
		int standing = 0;
		for (int day = 1; day < 60; day++) {
			switch (random.nextInt(4)) {
				case 0 ->
					this.book.write(day, Counter.CPF, MovementKind.ANNUAL_CREDIT, random.nextInt(80_000), "file", null);
				case 1 -> {
					int former = standing;
					long amount = 1_500L * random.nextInt(121);
					standing = this.book.write(day, Counter.DIF, MovementKind.DIF_DECLARATION, amount, "dif:" + day,
							null);
					if (former > 0) {
						this.book.write(day, Counter.DIF, MovementKind.REVERSAL,
								-this.book.amountOf(Counter.DIF, former), "dif:" + day, former);
					}
				}
				case 2 ->
					this.book.write(day, Counter.CEC, MovementKind.VOLUNTEERING, random.nextInt(24_000), "file", null);
				default ->
					this.book.write(day, Counter.C2P, MovementKind.HARD_WORK, random.nextInt(1, 5), "file", null);
			}
		}
		long sum = this.book.movements()
			.stream()
			.filter((movement) -> movement.counter() == Counter.CPF || movement.counter() == Counter.DIF)
			.mapToLong(Movement::amount)
			.sum();
		List<HistoryLine> counted = lines().stream().filter((line) -> !line.isApart()).toList();
		assertThat(counted.isEmpty() ? 0 : counted.getFirst().total()).isEqualTo(sum);
		assertThat(counted.stream().mapToLong(HistoryLine::amount).sum()).isEqualTo(sum);
		assertThat(lines().stream().mapToInt((line) -> line.movements().size()).sum())
			.isEqualTo(this.book.movements().size());
	}

	static LongStream seeds() {
		return LongStream.range(0, 100);
	}

	private List<HistoryLine> lines() {
		return AccountHistory.of(this.book.movements());
	}

	private List<Long> totals() {
		return lines().stream().map(HistoryLine::total).toList();
	}

	/** A ledger in memory: movements of the same day were written together. */
	private static final class Book {

		private final HolderId holder = new HolderId(UUID.randomUUID());

		private final List<Movement> movements = new ArrayList<>();

		private final Map<Counter, List<Movement>> accounts = new EnumMap<>(Counter.class);

		int write(int day, Counter counter, MovementKind kind, long amount, String source, @Nullable Integer reverses) {
			List<Movement> account = this.accounts.computeIfAbsent(counter, (first) -> new ArrayList<>());
			long before = account.isEmpty() ? 0 : account.getLast().balance();
			LocalDate date = LocalDate.of(2026, 1, 1).plusDays(day);
			Instant written = date.atStartOfDay().toInstant(ZoneOffset.UTC);
			Movement movement = new Movement(this.holder, counter, account.size() + 1, kind, amount, before + amount,
					date, written, null,
					BigDecimal.valueOf(amount, 2).divide(BigDecimal.valueOf(15), 2, RoundingMode.DOWN), null, "label",
					null, source, reverses);
			account.add(movement);
			this.movements.addFirst(movement);
			return movement.number();
		}

		long amountOf(Counter counter, int number) {
			return this.accounts.getOrDefault(counter, List.of()).get(number - 1).amount();
		}

		List<Movement> movements() {
			return this.movements;
		}

	}

}
