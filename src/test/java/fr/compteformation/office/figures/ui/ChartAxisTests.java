package fr.compteformation.office.figures.ui;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChartAxisTests {

	@Test
	void theLinesAreRoundAndReachTheHighestValue() {
		assertThat(ChartAxis.upTo(7).ticks()).containsExactly(0L, 2L, 4L, 6L, 8L);
		assertThat(ChartAxis.upTo(23).ticks()).containsExactly(0L, 5L, 10L, 15L, 20L, 25L);
		assertThat(ChartAxis.upTo(1000).ticks()).containsExactly(0L, 200L, 400L, 600L, 800L, 1000L);
		assertThat(ChartAxis.upTo(1001)).isEqualTo(new ChartAxis(1500, 500));
	}

	@Test
	void fewValuesAreCountedOneByOne() {
		assertThat(ChartAxis.upTo(0).ticks()).containsExactly(0L, 1L);
		assertThat(ChartAxis.upTo(1).ticks()).containsExactly(0L, 1L);
		assertThat(ChartAxis.upTo(3).ticks()).containsExactly(0L, 1L, 2L, 3L);
	}

}
