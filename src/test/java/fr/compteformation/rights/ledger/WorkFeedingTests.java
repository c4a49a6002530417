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

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

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

	@Property(seed = "1")
	void theOrderOfLinesWithinAYearDoesNotMatter(
			@ForAll @Size(min = 1, max = 8) List<@LongRange(min = 1, max = 160_700) Long> lines,
			@ForAll @LongRange(max = 600_000) long standing, @ForAll Random random) {
		List<Long> shuffled = new ArrayList<>(lines);
		Collections.shuffle(shuffled, random);
		long whole = lines.stream().mapToLong(Long::longValue).sum();
		assertThat(creditedFor(lines, standing)).isEqualTo(creditedFor(shuffled, standing))
			.isEqualTo(creditedFor(List.of(whole), standing));
	}

	@Property(seed = "1")
	void feedingNeverGoesAboveTheCap(
			@ForAll @Size(min = 1, max = 30) List<@LongRange(min = 1, max = 300_000) Long> hours,
			@ForAll @LongRange(max = 900_000) long standing, @ForAll boolean lowDiploma) {
		WorkFeeding feeding = feeding(standing,
				lowDiploma ? List.of(declared(Diploma.BELOW_LEVEL_3, "2018-05-01T00:00:00Z")) : List.of());
		long cap = lowDiploma ? 8_000_00 : 5_000_00;
		long balance = standing;
		for (int i = 0; i < hours.size(); i++) {
			balance += credited(feeding, Year.of(2019 + i), hours.get(i));
			assertThat(balance).isLessThanOrEqualTo(Math.max(cap, standing));
		}
	}

	@Property(seed = "1")
	void moreHoursNeverEarnLess(@ForAll @LongRange(min = 1, max = 878_400) long hours,
			@ForAll @LongRange(max = 600_000) long standing) {
		assertThat(creditedFor(List.of(hours), standing))
			.isBetween((hours > 1) ? creditedFor(List.of(hours - 1), standing) : 0, 500_00L);
	}

	@Example
	void theSameHoursAgainEarnNothing() {
		WorkFeeding feeding = feeding(0, List.of());
		assertThat(credited(feeding, YEAR, 803_00)).isEqualTo(249_85);
		assertThat(credited(feeding, YEAR, 803_00)).isZero();
		assertThat(credited(feeding, YEAR, 803_50)).isEqualTo(250_15);
	}

	@Example
	void aDiplomaCountsFromTheYearItIsDeclaredIn() {
		// Midnight in Paris: the last second of 2024 and the first of 2025.
		assertThat(creditedWith("2024-12-31T22:59:59Z")).containsExactly(500_00L, 800_00L, 800_00L);
		assertThat(creditedWith("2024-12-31T23:00:00Z")).containsExactly(500_00L, 500_00L, 800_00L);
		assertThat(creditedWith("2025-12-31T23:00:00Z")).containsExactly(500_00L, 500_00L, 500_00L);
	}

	@Example
	void theLastDeclarationOfAYearDecides() {
		WorkFeeding feeding = feeding(0, List.of(declared(Diploma.BELOW_LEVEL_3, "2025-02-01T00:00:00Z"),
				declared(Diploma.LEVEL_4, "2025-06-01T00:00:00Z")));
		assertThat(credited(feeding, YEAR, 1_607_00)).isEqualTo(500_00);
		WorkFeeding other = feeding(0, List.of(declared(Diploma.LEVEL_4, "2025-02-01T00:00:00Z"),
				declared(Diploma.BELOW_LEVEL_3, "2025-06-01T00:00:00Z")));
		assertThat(credited(other, YEAR, 1_607_00)).isEqualTo(800_00);
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
