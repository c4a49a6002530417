package fr.compteformation.platform.securitycheck.drawing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DigitStripTests {

	private final Random random = new Random();

	private final DigitStrip strip = DigitStrip.open();

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

}
