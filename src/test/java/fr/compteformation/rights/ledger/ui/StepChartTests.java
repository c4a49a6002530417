package fr.compteformation.rights.ledger.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import fr.compteformation.rights.ledger.Movement;

import static fr.compteformation.rights.ledger.ui.SomeMovements.on;
import static org.assertj.core.api.Assertions.assertThat;

class StepChartTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

	private final Movement first = on(LocalDate.of(2024, 5, 15), 50_000);

	private final Movement second = on(LocalDate.of(2025, 5, 15), 50_000);

	private final Movement taken = on(LocalDate.of(2025, 9, 1), -25_000);

	@Test
	void followsTheBalancesOfTheTable() {
		StepChart chart = StepChart.of(List.of(this.taken, this.second, this.first), TODAY);
		assertThat(chart.balances().values()).containsExactly(50_000L, 100_000L, 75_000L);
	}

	@Test
	void drawsOneStepForEachDay() {
		assertThat(steps(StepChart.of(List.of(this.taken, this.second, this.first), TODAY))).hasSize(3);
		assertThat(steps(StepChart.of(List.of(this.first, this.first), TODAY))).hasSize(1);
	}

	@Test
	void risesWithWhatIsCreditedAndFallsWithWhatIsTaken() {
		List<Integer> heights = steps(StepChart.of(List.of(this.first, this.second, this.taken), TODAY));
		// SVG coordinates increase downwards.
		assertThat(heights.get(1)).isLessThan(heights.get(0));
		assertThat(heights.get(2)).isGreaterThan(heights.get(1)).isLessThan(heights.get(0));
	}

	@Test
	void theHighestBalanceReachesTheTopAndNothingTheBottom() {
		StepChart chart = StepChart.of(List.of(this.first, on(LocalDate.of(2025, 1, 10), -50_000)), TODAY);
		assertThat(steps(chart)).containsExactly(10, 140);
	}

	@Test
	void startsWithTheYearOfTheFirstMovementAndEndsToday() {
		StepChart chart = StepChart.of(List.of(this.first), TODAY);
		assertThat(chart.from()).isEqualTo(LocalDate.of(2024, 1, 1));
		assertThat(chart.to()).isEqualTo(TODAY);
		assertThat(chart.svg()).contains("M0 140H").contains("H1000\"");
	}

	@Test
	void aBalanceOfTheFirstDayOfTheYearIsThereFromTheStart() {
		assertThat(StepChart.of(List.of(on(LocalDate.of(2019, 1, 1), 100)), TODAY).svg()).contains("d=\"M0 10H0V10");
	}

	@Test
	void aMovementAheadOfTodayIsDrawnToo() {
		LocalDate ahead = TODAY.plusDays(30);
		assertThat(StepChart.of(List.of(this.first, on(ahead, 100)), TODAY).to()).isEqualTo(ahead);
	}

	@Test
	void neverLeavesItsPlace() {
		StepChart chart = StepChart.of(List.of(on(LocalDate.of(2024, 3, 1), -100), this.first), TODAY);
		assertThat(steps(chart)).allSatisfy((height) -> assertThat(height).isBetween(0, 150));
	}

	@Test
	void isEmptyWithoutMovements() {
		assertThat(StepChart.of(List.of(), TODAY).isEmpty()).isTrue();
	}

	@Test
	void isNothingForThoseWhoListen() {
		assertThat(StepChart.of(List.of(this.first), TODAY).svg()).contains("aria-hidden=\"true\"",
				"focusable=\"false\"");
	}

	/** The heights of the steps. */
	private static List<Integer> steps(StepChart chart) {
		String line = chart.svg().substring(chart.svg().indexOf("class=\"line\""));
		return Pattern.compile("V(\\d+)")
			.matcher(line)
			.results()
			.map((MatchResult step) -> Integer.valueOf(step.group(1)))
			.toList();
	}

}
