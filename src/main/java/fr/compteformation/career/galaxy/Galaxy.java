package fr.compteformation.career.galaxy;

import java.util.List;
import java.util.stream.IntStream;

import fr.compteformation.training.trades.NearTrade;

/**
 * Places trades around a centre: the more of a trade’s skills are known, the nearer it
 * is; they follow one another clockwise.
 *
 * @param stars nearest first
 */
public record Galaxy(List<Star> stars) {

	/** The width and height of the drawing. */
	public static final int SIZE = 640;

	/** The radius of a star. */
	public static final int STAR = 27;

	/** The shares of known skills that have a circle, in percent. */
	public static final List<Integer> CIRCLES = List.of(75, 50, 25);

	/** The most stars that do not touch one another. */
	public static final int MOST = 12;

	private static final int CENTRE = SIZE / 2;

	private static final int NEAREST = 100;

	private static final int FARTHEST = CENTRE - STAR - 6;

	private static final double WHOLE = 100;

	/** The trades as stars; at most {@link #MOST}. */
	public static Galaxy of(List<NearTrade> near) {
		List<NearTrade> shown = near.stream().limit(MOST).toList();
		return new Galaxy(IntStream.range(0, shown.size())
			.mapToObj((place) -> star(place, shown.size(), shown.get(place)))
			.toList());
	}

	/** The radius of the circle for a share of known skills. */
	public static int radius(int percent) {
		return (int) Math.round(NEAREST + (FARTHEST - NEAREST) * (1 - percent / WHOLE));
	}

	/**
	 * The drawing, as SVG; its colours come from the stylesheet. It decorates a list.
	 * @param centre the word at the centre, one of the portal’s own texts
	 */
	public String drawing(String centre) {
		StringBuilder svg = new StringBuilder(
				"<svg viewBox='0 0 %d %d' aria-hidden='true' focusable='false'>".formatted(SIZE, SIZE));
		CIRCLES.forEach((percent) -> svg
			.append("<circle class='ring' cx='%d' cy='%d' r='%d'/>".formatted(CENTRE, CENTRE, radius(percent))));
		this.stars.forEach((star) -> svg
			.append("<path class='ray' d='M%d %dL%d %d'/>".formatted(CENTRE, CENTRE, star.x(), star.y())));
		svg.append("<circle class='me' cx='%d' cy='%d' r='46'/>".formatted(CENTRE, CENTRE));
		svg.append("<text x='%d' y='%d'>%s</text>".formatted(CENTRE, CENTRE, centre));
		this.stars.forEach((star) -> svg.append(star.drawing()));
		return svg.append("</svg>").toString();
	}

	private static Star star(int place, int places, NearTrade near) {
		double angle = 2 * Math.PI * place / Math.max(places, CIRCLES.size()) - Math.PI / 2;
		int radius = radius(near.percent());
		return new Star(place + 1, near, (int) Math.round(CENTRE + radius * Math.cos(angle)),
				(int) Math.round(CENTRE + radius * Math.sin(angle)));
	}

	/**
	 * A trade in the drawing.
	 *
	 * @param number its number in the list, from 1
	 * @param near the trade
	 * @param x its place from the left
	 * @param y its place from the top
	 */
	public record Star(int number, NearTrade near, int x, int y) {

		String drawing() {
			return "<circle class='star' cx='%d' cy='%d' r='%d'/><text x='%d' y='%d'>%d</text>".formatted(this.x,
					this.y, STAR, this.x, this.y, this.number);
		}

	}

}
