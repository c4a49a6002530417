package fr.compteformation.platform.securitycheck.drawing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class PictureTests {

	private static final byte[] KEY = new byte[32];

	private static final PictureBook BOOK = open(KEY);

	private final SplittableRandom chance = new SplittableRandom(1);

	static Stream<Picture> pictures() {
		return BOOK.pictures().stream();
	}

	@ParameterizedTest
	@MethodSource("pictures")
	void isASquareImage(Picture picture) throws IOException {
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(draw(picture)));
		assertThat(image.getWidth()).isEqualTo(Picture.PIXELS);
		assertThat(image.getHeight()).isEqualTo(Picture.PIXELS);
	}

	@ParameterizedTest
	@MethodSource("pictures")
	void isNeverDrawnTheSameTwice(Picture picture) {
		assertThat(IntStream.range(0, 3).mapToObj((i) -> Arrays.hashCode(draw(picture)))).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@MethodSource("pictures")
	void showsFourFifthsOfItsLinesInEveryManner(Picture picture) {
		styles().forEach((style) -> {
			try (PictureSheet sheet = new PictureSheet(style, this.chance)) {
				sheet.pieces(BOOK.pictures());
				sheet.show(picture);
				double ink = sheet.inked();
				sheet.cross();
				assertThat(sheet.inked()).isGreaterThan(0.8 * ink);
			}
		});
	}

	@ParameterizedTest
	@MethodSource("pictures")
	void isLargeAndDarkInEveryManner(Picture picture) {
		styles().forEach((style) -> {
			try (PictureSheet sheet = new PictureSheet(style, this.chance)) {
				sheet.show(picture);
				Dark dark = Dark.in(sheet, Palette.random(style, this.chance));
				assertThat(dark.pixels()).isGreaterThan((int) (0.7 * sheet.inked()));
				assertThat(Math.max(dark.width(), dark.height())).isBetween(80, Picture.PIXELS - 1);
			}
		});
	}

	@Test
	void takesAsManyBytesAsAnyOther() {
		assertThat(pictures().map((picture) -> draw(picture).length).distinct()).hasSize(1);
	}

	@Test
	void sixOfThemWeighLessThanSixtyKilobytes() {
		assertThat(6 * draw(BOOK.pictures().getFirst()).length).isLessThan(60_000);
	}

	@Test
	void isDrawnByManyThreadsAtOnce() {
		List<byte[]> alone = pictures().map((picture) -> draw(picture, BOOK)).toList();
		List<byte[]> together = IntStream.range(0, 4 * alone.size())
			.parallel()
			.mapToObj((i) -> draw(BOOK.pictures().get(i % alone.size()), BOOK))
			.toList();
		assertThat(IntStream.range(0, together.size()))
			.allSatisfy((i) -> assertThat(together.get(i)).isEqualTo(alone.get(i % alone.size())));
	}

	@Test
	void isDrawnAlikeOnAllNodesAndInAnotherMannerElsewhere() {
		assertThat(first(open(KEY))).isEqualTo(first(BOOK));
		assertThat(first(open(key(1)))).isNotEqualTo(first(BOOK));
	}

	@Test
	void contrastsWithItsGroundAndWithFaintLines() {
		LongStream.range(0, 160)
			.boxed()
			.flatMap(PictureTests::styles)
			.map((style) -> Palette.random(style, this.chance))
			.forEach((palette) -> {
				assertThat(palette.ground())
					.allSatisfy((ground) -> assertThat(Dark.contrast(ground, palette.ink())).isGreaterThan(4.5));
				assertThat(Dark.contrast(palette.faint(), palette.ink())).isGreaterThan(3);
			});
	}

	static Stream<Style> styles() {
		return styles(1);
	}

	private static Stream<Style> styles(long seed) {
		return new Random(seed).ints(3).mapToObj((key) -> Style.of(key(key)));
	}

	private static byte[] key(int number) {
		return ByteBuffer.allocate(32).putInt(number).array();
	}

	private byte[] draw(Picture picture) {
		return BOOK.draw(List.of(picture), this.chance).getFirst();
	}

	private static byte[] first(PictureBook book) {
		return draw(book.pictures().getFirst(), book);
	}

	private static byte[] draw(Picture picture, PictureBook book) {
		return book.draw(List.of(picture), new Random(1)).getFirst();
	}

	private static PictureBook open(byte[] key) {
		try {
			return PictureBook.open(key);
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

}
