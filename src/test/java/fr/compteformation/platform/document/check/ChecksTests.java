package fr.compteformation.platform.document.check;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import com.sun.management.ThreadMXBean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import fr.compteformation.platform.document.sandbox.FileWorkersForTests;

import static org.assertj.core.api.Assertions.assertThat;

class ChecksTests {

	/** The limits are CPU time; other tests run at the same time. */
	private static final Duration LONGEST = Duration.ofSeconds(60);

	/** The portal’s memory for a file: 32 MB. The separate process has 256 MB. */
	private static final long MOST_ALLOCATED = 32 << 20;

	/** Told by a worker; all are told as exit codes here. */
	private static final List<Refusal> EXAMINED = List.of(Refusal.SCRIPT, Refusal.TOO_MANY_PIXELS);

	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	private static final List<Arguments> DOCUMENTS = OrdinaryDocuments.all().toList();

	private static final List<Arguments> PHOTOS = OrdinaryPictures.photos().toList();

	private static final List<Arguments> SCREENS = OrdinaryPictures.screens().toList();

	private final Checks checks = checks(new Examiner(FileWorkersForTests.shared()));

	/** Without another process, as exit codes all the same. */
	private final Checks quick = checks(new Examiner(FileWorkersForTests.shared()) {

		@Override
		Optional<Refusal> examine(FileType type, byte[] content) {
			return Examination.outcome(Examination.exitCode(type, content));
		}

	});

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("fr.compteformation.platform.document.check.HostileFiles#harmful")
	void refusesAHostileFileSayingWhy(String what, Refusal why, byte[] file) throws IOException {
		assertThat(this.quick.judge(() -> file)).isEqualTo(new Verdict.Refused(why));
	}

	// A worker that refused a file takes no other, and each start takes long.
	@Test
	void theSeparateProgramGivesTheSameResults() throws IOException {
		for (Refusal why : EXAMINED) {
			assertThat(this.checks.judge(() -> HostileFiles.harmful(why))).isEqualTo(new Verdict.Refused(why));
		}
	}

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("fr.compteformation.platform.document.check.HostileFiles#bombs")
	void refusesABombInTimeAndInLittleMemory(String what, Refusal why, byte[] file) throws IOException {
		long start = System.nanoTime();
		long allocated = THREADS.getCurrentThreadAllocatedBytes();
		assertThat(this.checks.judge(() -> file)).isEqualTo(new Verdict.Refused(why));
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
		assertThat(THREADS.getCurrentThreadAllocatedBytes() - allocated).isLessThan(MOST_ALLOCATED);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("documents")
	void acceptsAnOrdinaryDocumentAsItIs(String what, byte[] file) throws IOException {
		assertThat(this.quick.judge(() -> file)).isEqualTo(new Verdict.Sound(FileType.PDF, file));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("photos")
	void acceptsAnOrdinaryPhoto(String what, byte[] file) throws IOException {
		assertThat(this.quick.judge(() -> file)).isInstanceOfSatisfying(Verdict.Sound.class, (sound) -> {
			assertThat(sound.type()).isEqualTo(FileType.JPEG);
			assertThat(latin(sound.content())).doesNotContain("ftyp", "SEFT").endsWith("\u00ff\u00d9");
		});
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("screens")
	void acceptsAnOrdinaryPicture(String what, byte[] file) throws IOException {
		Verdict.Sound sound = (Verdict.Sound) this.quick.judge(() -> file);
		assertThat(sound.type()).isEqualTo(FileType.PNG);
		assertThat(pixels(sound.content())).isEqualTo(pixels(file));
	}

	@Test
	void theProgramThatOpensFilesAcceptsThemToo() throws IOException {
		for (byte[] file : new byte[][] { PdfForTests.ofPages(50, 50), OrdinaryDocuments.jbig2(),
				PicturesForTests.photo(ByteOrder.BIG_ENDIAN), PicturesForTests.png() }) {
			assertThat(this.checks.judge(() -> file)).isInstanceOf(Verdict.Sound.class);
		}
	}

	@Test
	void thereAreManyOrdinaryFiles() {
		assertThat(DOCUMENTS.size() + PHOTOS.size() + SCREENS.size()).isGreaterThanOrEqualTo(60);
	}

	private static List<Arguments> documents() {
		return DOCUMENTS;
	}

	private static List<Arguments> photos() {
		return PHOTOS;
	}

	private static List<Arguments> screens() {
		return SCREENS;
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
					"\0\0\0\u0018ftypmp42 and a film".getBytes(StandardCharsets.US_ASCII))))
				.isEqualTo(picture);
		}
	}

	private static Checks checks(Examiner examiner) {
		return new Checks(new Antivirus(new ClamavSettings(null, 3310, Duration.ofSeconds(1))), examiner,
				new HeicConverter(new HeicSettings(null, Duration.ofSeconds(1))));
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
