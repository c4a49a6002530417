package fr.compteformation.career.galaxy;

import java.util.List;

import org.junit.jupiter.api.Test;

import fr.compteformation.training.trades.NearTrade;
import fr.compteformation.training.trades.Skill;
import fr.compteformation.training.trades.Trades;

import static org.assertj.core.api.Assertions.assertThat;

class GalaxyTests {

	private static final Trades TRADES = new Trades();

	private static final List<Skill> KNOWN = TRADES.skills().subList(0, 60);

	@Test
	void theStarsAreTheNearestTradesInTheirOrder() {
		List<NearTrade> near = TRADES.near(KNOWN);
		assertThat(near).hasSizeGreaterThan(Galaxy.MOST);
		assertThat(Galaxy.of(near).stars()).hasSize(Galaxy.MOST)
			.extracting(Galaxy.Star::near)
			.containsExactlyElementsOf(near.subList(0, Galaxy.MOST));
		assertThat(Galaxy.of(near).stars()).extracting(Galaxy.Star::number).startsWith(1, 2, 3);
	}

	@Test
	void theMoreSkillsAreKnownTheNearerATradeIs() {
		assertThat(Galaxy.radius(100)).isLessThan(Galaxy.radius(75));
		assertThat(Galaxy.radius(75)).isLessThan(Galaxy.radius(25));
	}

	@Test
	void starsNeitherTouchNorLeaveTheDrawing() {
		for (int trades = 1; trades <= Galaxy.MOST; trades++) {
			List<Galaxy.Star> stars = Galaxy.of(TRADES.near(KNOWN).subList(0, trades)).stars();
			assertThat(stars).allSatisfy((star) -> {
				assertThat(star.x()).isBetween(Galaxy.STAR, Galaxy.SIZE - Galaxy.STAR);
				assertThat(star.y()).isBetween(Galaxy.STAR, Galaxy.SIZE - Galaxy.STAR);
				assertThat(stars).filteredOn((other) -> other.number() != star.number())
					.noneMatch((other) -> Math.hypot(star.x() - other.x(), star.y() - other.y()) < 2 * Galaxy.STAR - 4);
			});
		}
	}

	@Test
	void theDrawingNumbersEachStar() {
		String drawing = Galaxy.of(TRADES.near(KNOWN)).drawing("Moi");
		assertThat(drawing).contains("aria-hidden='true'", ">Moi</text>", ">1</text>", ">12</text>")
			.doesNotContain("style=");
	}

}
