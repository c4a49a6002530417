package fr.compteformation.platform.securitycheck.drawing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class PictureTests {

	private static final PictureBook BOOK = open();

	private final SplittableRandom chance = new SplittableRandom();

	static Stream<Picture> pictures() {
		return BOOK.pictures().stream();
	}

	@ParameterizedTest
	@MethodSource("pictures")
	void isASquareImageWithInkOnPaper(Picture picture) throws IOException {
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.draw(this.chance)));
		assertThat(image.getWidth()).isEqualTo(Picture.PIXELS);
		assertThat(image.getHeight()).isEqualTo(Picture.PIXELS);
		assertThat(inked(image)).isBetween(0.04, 0.4);
	}

	@ParameterizedTest
	@MethodSource("pictures")
	void isNeverDrawnTheSameTwice(Picture picture) {
		assertThat(IntStream.range(0, 10).mapToObj((i) -> Arrays.hashCode(picture.draw(this.chance))))
			.doesNotHaveDuplicates();
	}

	@Test
	void takesAsManyBytesAsAnyOther() {
		assertThat(pictures().map((picture) -> picture.draw(this.chance).length).distinct()).hasSize(1);
	}

	@Test
	void sixOfThemWeighLessThanSixtyKilobytes() {
		assertThat(6 * BOOK.pictures().getFirst().draw(this.chance).length).isLessThan(60_000);
	}

	@Test
	void isDrawnByManyThreadsAtOnce() {
		List<byte[]> alone = pictures().map((picture) -> picture.draw(new Random(1))).toList();
		List<byte[]> together = IntStream.range(0, 20 * alone.size())
			.parallel()
			.mapToObj((i) -> BOOK.pictures().get(i % alone.size()).draw(new Random(1)))
			.toList();
		assertThat(IntStream.range(0, together.size()))
			.allSatisfy((i) -> assertThat(together.get(i)).isEqualTo(alone.get(i % alone.size())));
	}

	@Test
	void contrastsWithItsPaper() {
		assertThat(Stream.generate(() -> Palette.random(this.chance)).limit(1000))
			.allSatisfy((palette) -> assertThat((luminance(palette.paper()) + 0.05) / (luminance(palette.ink()) + 0.05))
				.isGreaterThan(4.5));
	}

	// The share of pixels darker than the faint lines.
	private static double inked(BufferedImage image) {
		int dark = 0;
		for (int y = 0; y < image.getHeight(); y++) {
			for (int x = 0; x < image.getWidth(); x++) {
				int rgb = image.getRGB(x, y);
				dark += ((rgb >> 16 & 0xff) + (rgb >> 8 & 0xff) + (rgb & 0xff) < 3 * 140) ? 1 : 0;
			}
		}
		return (double) dark / (image.getWidth() * image.getHeight());
	}

	// Relative luminance as defined by WCAG 2.2.
	private static double luminance(java.awt.Color colour) {
		return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
				+ 0.0722 * linear(colour.getBlue());
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return (value <= 0.04045) ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

	private static PictureBook open() {
		try {
			return PictureBook.open();
		}
		catch (IOException unreadable) {
			throw new IllegalStateException(unreadable);
		}
	}

}
