package fr.compteformation.office.figures.ui;

import java.util.List;
import java.util.Locale;

/**
 * Draws values as bars over the lines of an axis. The accompanying table gives the same
 * values to everyone. The drawing fills the width of its container.
 *
 * @param values from left to right, none negative
 */
record BarChart(List<Long> values) {

	private static final int WIDTH = 1000;

	private static final int HEIGHT = 150;

	/** The share of a bar’s slot that stays empty. */
	private static final double GAP = 0.2;

	/** The minimum height, so that 1 is visible next to 1000. */
	private static final int LOWEST = 2;

	long highest() {
		return this.values.stream().mapToLong(Long::longValue).max().orElse(0);
	}

	ChartAxis axis() {
		return ChartAxis.upTo(highest());
	}

	String svg() {
		ChartAxis axis = axis();
		StringBuilder drawn = new StringBuilder();
		axis.ticks()
			.forEach((tick) -> drawn.append("<line class=\"grid\" x1=\"0\" x2=\"%1$d\" y1=\"%2$d\" y2=\"%2$d\"/>"
				.formatted(WIDTH, HEIGHT - Math.round((double) HEIGHT * tick / axis.top()))));
		double place = (double) WIDTH / Math.max(1, this.values.size());
		for (int i = 0; i < this.values.size(); i++) {
			long value = this.values.get(i);
			if (value > 0) {
				long height = Math.max(LOWEST, Math.round((double) HEIGHT * value / axis.top()));
				drawn.append(String.format(Locale.ROOT,
						"<rect class=\"bar\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>", (i + GAP / 2) * place,
						HEIGHT - height, (1 - GAP) * place, height));
			}
		}
		return """
				<svg class="chart" viewBox="0 0 %d %d" preserveAspectRatio="none" aria-hidden="true" focusable="false">\
				%s</svg>""".formatted(WIDTH, HEIGHT, drawn);
	}

	/** A horizontal bar for a percentage. */
	static String share(long percent) {
		return """
				<svg class="share" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">\
				<rect class="whole" width="100" height="10"/><rect class="bar" width="%d" height="10"/></svg>"""
			.formatted(percent);
	}

}
