package fr.compteformation.office.figures.ui;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BarChartTests {

	@Test
	void theHighestFillsTheDrawingAndOneIsSeenBesideAThousand() {
		assertThat(new BarChart(List.of(1000L, 500L, 1L, 0L)).svg())
			.contains("x=\"25.0\" y=\"0\" width=\"200.0\" height=\"150\"",
					"x=\"275.0\" y=\"75\" width=\"200.0\" height=\"75\"", "y=\"148\" width=\"200.0\" height=\"2\"")
			.containsOnlyOnce("height=\"2\"")
			.contains("aria-hidden=\"true\"");
	}

	@Test
	void nothingIsDrawnOfNothing() {
		assertThat(new BarChart(List.of(0L, 0L)).svg()).doesNotContain("<rect");
		assertThat(new BarChart(List.of()).highest()).isZero();
	}

	@Test
	void aShareIsAsLongAsItsPercent() {
		assertThat(BarChart.share(42)).contains("width=\"42\"", "width=\"100\"");
	}

}
