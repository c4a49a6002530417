package fr.compteformation.rights.ledger;

import java.math.BigDecimal;
import java.time.Instant;
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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.rights.ledger.Crediting.YearOfWork;
import fr.compteformation.rights.rules.DatedRule;
import fr.compteformation.rights.rules.RuleBook;
import fr.compteformation.rights.rules.RuleCode;

import static org.assertj.core.api.Assertions.assertThat;

class WorkFeedingTests {

	private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);

	private static final Year YEAR = Year.of(2025);

	private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

	private static final RuleBook BOOK = new RuleBook(
			List.of(new DatedRule(RuleCode.CPF_ANNUAL, FIRST_DAY, null, 500_00, 5_000_00L, "L6323-11"),
					new DatedRule(RuleCode.CPF_ANNUAL_LOW_DIPLOMA, FIRST_DAY, null, 800_00, 8_000_00L, "L6323-11-1"),
					new DatedRule(RuleCode.FULL_YEAR, FIRST_DAY, null, 1_607_00, null, "L3121-41")));

	private final HolderId holder = new HolderId(UUID.randomUUID());

	@ParameterizedTest
	@MethodSource("seeds")
	void theOrderOfLinesWithinAYearDoesNotMatter(long seed) {
		Random random = new Random(seed);
		List<Long> lines = hours(random, 8, 160_700);
		long standing = random.nextLong(600_000);
		List<Long> shuffled = new ArrayList<>(lines);
		Collections.shuffle(shuffled, random);
		long whole = lines.stream().mapToLong(Long::longValue).sum();
		assertThat(creditedFor(lines, standing)).isEqualTo(creditedFor(shuffled, standing))
			.isEqualTo(creditedFor(List.of(whole), standing));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void feedingNeverGoesAboveTheCap(long seed) {
		Random random = new Random(seed);
		List<Long> hours = hours(random, 30, 300_000);
		long standing = random.nextLong(900_000);
		boolean lowDiploma = random.nextBoolean();
		WorkFeeding feeding = feeding(standing,
				lowDiploma ? List.of(declared(Diploma.BELOW_LEVEL_3, "2018-05-01T00:00:00Z")) : List.of());
		long cap = lowDiploma ? 8_000_00 : 5_000_00;
		long balance = standing;
		for (int i = 0; i < hours.size(); i++) {
			balance += credited(feeding, Year.of(2019 + i), hours.get(i));
			assertThat(balance).isLessThanOrEqualTo(Math.max(cap, standing));
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void moreHoursNeverEarnLess(long seed) {
		Random random = new Random(seed);
		long hours = random.nextLong(1, 878_400);
		long standing = random.nextLong(600_000);
		assertThat(creditedFor(List.of(hours), standing))
			.isBetween((hours > 1) ? creditedFor(List.of(hours - 1), standing) : 0, 500_00L);
	}

	@Test
	void theSameHoursAgainEarnNothing() {
		WorkFeeding feeding = feeding(0, List.of());
		assertThat(credited(feeding, YEAR, 803_00)).isEqualTo(249_85);
		assertThat(credited(feeding, YEAR, 803_00)).isZero();
		assertThat(credited(feeding, YEAR, 803_50)).isEqualTo(250_15);
	}

	@Test
	void aDiplomaCountsFromTheYearItIsDeclaredIn() {
		// Midnight in Paris: the last second of 2024 and the first of 2025.
		assertThat(creditedWith("2024-12-31T22:59:59Z")).containsExactly(500_00L, 800_00L, 800_00L);
		assertThat(creditedWith("2024-12-31T23:00:00Z")).containsExactly(500_00L, 500_00L, 800_00L);
		assertThat(creditedWith("2025-12-31T23:00:00Z")).containsExactly(500_00L, 500_00L, 500_00L);
	}

	@Test
	void theLastDeclarationOfAYearDecides() {
		WorkFeeding feeding = feeding(0, List.of(declared(Diploma.BELOW_LEVEL_3, "2025-02-01T00:00:00Z"),
				declared(Diploma.LEVEL_4, "2025-06-01T00:00:00Z")));
		assertThat(credited(feeding, YEAR, 1_607_00)).isEqualTo(500_00);
		WorkFeeding other = feeding(0, List.of(declared(Diploma.LEVEL_4, "2025-02-01T00:00:00Z"),
				declared(Diploma.BELOW_LEVEL_3, "2025-06-01T00:00:00Z")));
		assertThat(credited(other, YEAR, 1_607_00)).isEqualTo(800_00);
	}

	/** Each is another person, whose rights grow in another way. */
	private static LongStream seeds() {
		return LongStream.range(0, 100);
	}

	private static List<Long> hours(Random random, int most, long longest) {
		return random.longs(random.nextInt(1, most + 1), 1, longest + 1).boxed().toList();
	}

	private long[] creditedWith(String declaredAt) {
		WorkFeeding feeding = feeding(0, List.of(declared(Diploma.BELOW_LEVEL_3, declaredAt)));
		return new long[] { credited(feeding, Year.of(2023), 1_607_00), credited(feeding, Year.of(2024), 1_607_00),
				credited(feeding, Year.of(2025), 1_607_00) };
	}

	private long creditedFor(List<Long> lines, long standing) {
		WorkFeeding feeding = feeding(standing, List.of());
		long hours = 0;
		long credited = 0;
		for (long line : lines) {
			hours += line;
			credited += credited(feeding, YEAR, hours);
		}
		return credited;
	}

	private long credited(WorkFeeding feeding, Year year, long hours) {
		return feeding.credit(new YearOfWork(this.holder, year, BigDecimal.valueOf(hours, 2)), MAY, "test")
			.map(Posting::amount)
			.orElse(0L);
	}

	private WorkFeeding feeding(long standing, List<DiplomaDeclaration> diplomas) {
		return new WorkFeeding(BOOK, new HashMap<>(Map.of(this.holder, standing)), new HashMap<>(),
				Map.of(this.holder, diplomas));
	}

	private static DiplomaDeclaration declared(Diploma level, String at) {
		return new DiplomaDeclaration(level, Instant.parse(at));
	}

}
