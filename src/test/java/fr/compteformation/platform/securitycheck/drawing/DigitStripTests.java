package fr.compteformation.platform.securitycheck.drawing;

import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DigitStripTests {

	private final Random random = new Random(1);

	private final SplittableRandom chance = new SplittableRandom(1);

	private final DigitStrip strip = DigitStrip.open(new byte[32]);

	DigitStripTests() throws IOException {
	}

	@Test
	void isAnImageWideEnoughForSixDigits() throws IOException {
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(this.strip.draw("212508", this.random)));
		assertThat(image.getWidth()).isEqualTo(DigitStrip.WIDTH);
		assertThat(image.getHeight()).isEqualTo(DigitStrip.HEIGHT);
	}

	@Test
	void isNeverDrawnTheSameTwice() {
		assertThat(IntStream.range(0, 20).mapToObj((i) -> Arrays.hashCode(this.strip.draw("212508", this.random))))
			.doesNotHaveDuplicates();
	}

	@Test
	void takesAsManyBytesAsAnyOther() {
		assertThat(IntStream.range(0, 50)
			.mapToObj((i) -> this.strip.draw("%06d".formatted(this.random.nextInt(1_000_000)), this.random).length)
			.distinct()).hasSize(1);
	}

	@Test
	void showsNineTenthsOfItsLinesInEveryManner() {
		PictureTests.styles().forEach((style) -> {
			try (DigitSheet sheet = new DigitSheet(style, this.chance)) {
				sheet.write(shapes("639824"));
				double ink = sheet.inked();
				sheet.cross();
				assertThat(sheet.inked()).isGreaterThan(0.9 * ink);
			}
		});
	}

	@Test
	void isHighAndDarkInEveryManner() {
		PictureTests.styles().forEach((style) -> IntStream.range(0, 10).forEach((digit) -> {
			try (DigitSheet sheet = new DigitSheet(style, this.chance)) {
				sheet.place(shapes(String.valueOf(digit)));
				Dark dark = Dark.in(sheet, Palette.random(style, this.chance));
				assertThat(dark.pixels()).isGreaterThan((int) (0.7 * sheet.inked()));
				assertThat(dark.height()).isGreaterThan(36);
			}
		}));
	}

	@Test
	void keepsDigitsInsideAndApart() {
		PictureTests.styles().forEach((style) -> {
			try (DigitSheet sheet = new DigitSheet(style, this.chance)) {
				sheet.place(shapes("888888"));
				Dark dark = Dark.in(sheet, Palette.random(style, this.chance));
				assertThat(dark.width()).isBetween(230, DigitStrip.WIDTH - 1);
				assertThat(dark.height()).isBetween(40, DigitStrip.HEIGHT - 1);
			}
		});
	}

	private List<Shape> shapes(String digits) {
		return digits.chars().mapToObj((digit) -> this.strip.shape(digit - '0', this.chance)).toList();
	}

}
