package fr.compteformation.platform.securitycheck.drawing;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import fr.compteformation.platform.securitycheck.Learner;
import fr.compteformation.platform.securitycheck.Robot;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How often a robot that trains on our own drawings recognises them. It is good at it, as
 * the rates of its own installation show; what is measured is how much another key costs
 * it. No drawing stops a robot: the proof of work makes it pay.
 */
@Tag("proof")
class SeeingRobotTests {

	private static final int TILES = 6;

	private static final int DIGITS = 6;

	/** Cells of {@link Gradients} around the middle of a digit. */
	private static final int CELLS = 12;

	private final Random random = new Random(1);

	private final List<Picture> pictures = PictureBook.open(Robot.key(0)).pictures();

	private final DigitStrip digits = DigitStrip.open(Robot.key(0));

	SeeingRobotTests() throws IOException {
	}

	@Test
	void picturesAreRecognised() {
		List<String> names = this.pictures.stream().map(Picture::name).toList();
		int side = Picture.PIXELS / Gradients.CELL;
		Robot.Rates rates = new Robot<>("pictures", this::book,
				() -> new Learner(side * side * Gradients.DIRECTIONS, 256, names.size()))
			.rates((learner, book) -> {
				List<Picture> shown = book.pick(TILES, this.random);
				List<byte[]> drawn = book.draw(shown, this.random);
				for (int i = 0; i < TILES; i++) {
					learner.learn(Gradients.of(drawn.get(i)).between(0, side), names.indexOf(shown.get(i).name()));
				}
			}, (learner, book) -> {
				List<Picture> shown = book.pick(TILES, this.random);
				List<byte[]> drawn = book.draw(shown, this.random);
				int right = this.random.nextInt(TILES);
				int asked = names.indexOf(shown.get(right).name());
				double[] likely = drawn.stream()
					.mapToDouble((png) -> learner.guess(Gradients.of(png).between(0, side))[asked])
					.toArray();
				return IntStream.range(0, TILES).allMatch((i) -> likely[right] >= likely[i]);
			});
		assertThat(rates.same()).isGreaterThan(0.9);
		assertThat(rates.other()).isLessThan(rates.same());
	}

	@Test
	void charactersAreRecognised() {
		Robot.Rates rates = new Robot<>("characters", this::strip,
				() -> new Learner(CELLS * DigitStrip.HEIGHT / Gradients.CELL * Gradients.DIRECTIONS, 256, 10))
			.rates((learner, strip) -> {
				String digits = digits();
				Gradients seen = Gradients.of(strip.draw(digits, this.random));
				for (int i = 0; i < DIGITS; i++) {
					learner.learn(around(seen, i), digits.charAt(i) - '0');
				}
			}, (learner, strip) -> {
				String digits = digits();
				Gradients seen = Gradients.of(strip.draw(digits, this.random));
				return IntStream.range(0, DIGITS)
					.allMatch((i) -> likeliest(learner.guess(around(seen, i))) == digits.charAt(i) - '0');
			});
		assertThat(rates.same()).isGreaterThan(0.7);
		assertThat(rates.other()).isLessThan(rates.same());
	}

	private static float[] around(Gradients seen, int digit) {
		int first = (int) Math.round(DigitSheet.middle(digit) / Gradients.CELL - CELLS / 2.0);
		return seen.between(first, first + CELLS);
	}

	private static int likeliest(float[] guess) {
		return IntStream.range(0, guess.length).reduce(0, (best, i) -> (guess[i] > guess[best]) ? i : best);
	}

	private String digits() {
		return "%06d".formatted(this.random.nextInt(1_000_000));
	}

	private PictureBook book(int key) {
		return new PictureBook(this.pictures, Robot.key(key));
	}

	private DigitStrip strip(int key) {
		return this.digits.of(Robot.key(key));
	}

}
