package fr.compteformation.document.check;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import com.sun.management.ThreadMXBean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class ChecksTests {

	private static final Duration LONGEST = Duration.ofSeconds(15);

	/** By the portal, for a file: 32 MB. The program beside it has 256. */
	private static final long MOST_ALLOCATED = 32 << 20;

	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	private final Checks checks = new Checks(new Antivirus(new ClamavSettings(null, 3310, Duration.ofSeconds(1))),
			new Examiner());

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("fr.compteformation.document.check.HostileFiles#all")
	void refusesAHostileFileSayingWhy(String what, Refusal why, byte[] file) throws IOException {
		long start = System.nanoTime();
		long allocated = THREADS.getCurrentThreadAllocatedBytes();
		assertThat(this.checks.judge(() -> file)).isEqualTo(new Verdict.Refused(why));
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
		assertThat(THREADS.getCurrentThreadAllocatedBytes() - allocated).isLessThan(MOST_ALLOCATED);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void acceptsAnOrdinaryFile(String what, FileType type, byte[] file) throws IOException {
		assertThat(this.checks.judge(() -> file)).isInstanceOfSatisfying(Verdict.Sound.class, (sound) -> {
			assertThat(sound.type()).isEqualTo(type);
			assertThat(sound.content()).isEqualTo(file);
		});
	}

	static Stream<Arguments> acceptsAnOrdinaryFile() {
		return Stream.of(arguments("a document of one page", FileType.PDF, PdfForTests.ordinary()),
				arguments("a document of 50 pages", FileType.PDF, PdfForTests.ofPages(50, 50)),
				arguments("a payslip that may not be changed", FileType.PDF,
						PdfForTests.locked(PdfForTests.ordinary(), "propriétaire", "")),
				arguments("a document with links", FileType.PDF,
						new PdfForTests()
							.page("/Annots [<< /Subtype /Link /A << /S /URI /URI (https://exemple.fr) >> >>]")
							.catalog("/OpenAction [3 0 R /Fit] /Names << /EmbeddedFiles << /Names [] >> >>")
							.bytes()),
				arguments("a scanned page of 90 MB unpacked", FileType.PDF,
						new PdfForTests().stream("/Filter /FlateDecode", PdfForTests.deflated(90L << 20)).bytes()),
				arguments("a photo", FileType.JPEG, PicturesForTests.jpeg()),
				arguments("a screenshot", FileType.PNG, PicturesForTests.png()));
	}

	@ParameterizedTest
	@MethodSource
	void aPhotoLosesItsPlaceAndNoPixelAndStaysTheRightWayUp(ByteOrder order) throws IOException {
		byte[] photo = PicturesForTests.photo(order);
		assertThat(latin(photo)).contains(PicturesForTests.PLACE);
		byte[] kept = sound(photo);
		assertThat(latin(kept)).doesNotContain(PicturesForTests.PLACE);
		assertThat(latin(kept)).contains("Exif\0\0MM\0*\0\0\0\b\0\1\1\u0012\0\3\0\0\0\1\0\6");
		assertThat(pixels(kept)).isEqualTo(pixels(photo));
	}

	static Stream<ByteOrder> aPhotoLosesItsPlaceAndNoPixelAndStaysTheRightWayUp() {
		return Stream.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN);
	}

	@Test
	void aPictureLosesItsWordsAndItsTrapsAndNoPixel() throws IOException {
		byte[] picture = PicturesForTests.after(33, PicturesForTests.png(),
				PicturesForTests.chunk("tEXt",
						("Location\0" + PicturesForTests.PLACE).getBytes(StandardCharsets.US_ASCII)),
				PicturesForTests.chunk("iCCP",
						PicturesForTests.after(3, "a\0\0".getBytes(StandardCharsets.US_ASCII), HostileFiles.GIBIBYTE)),
				PicturesForTests.chunk("eXIf", PicturesForTests.PLACE.getBytes(StandardCharsets.US_ASCII)));
		byte[] kept = sound(picture);
		assertThat(kept).isEqualTo(PicturesForTests.png());
		assertThat(pixels(kept)).isEqualTo(pixels(picture));
	}

	@Test
	void whatFollowsTheEndOfAPictureIsNotKept() throws IOException {
		for (byte[] picture : new byte[][] { PicturesForTests.jpeg(), PicturesForTests.png() }) {
			assertThat(sound(PicturesForTests.after(picture.length, picture,
					"PK\3\4<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII))))
				.isEqualTo(picture);
		}
	}

	private byte[] sound(byte[] file) throws IOException {
		return ((Verdict.Sound) this.checks.judge(() -> file)).content();
	}

	private static int[] pixels(byte[] picture) throws IOException {
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
		return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
	}

	private static String latin(byte[] content) {
		return new String(content, StandardCharsets.ISO_8859_1);
	}

}
