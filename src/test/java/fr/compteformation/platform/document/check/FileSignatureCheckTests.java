package fr.compteformation.platform.document.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class FileSignatureCheckTests {

	private static final int TEN_MEGABYTES = 10 << 20;

	/** CPU time. */
	private static final Duration LONGEST = Duration.ofMillis(500);

	private final AtomicInteger opened = new AtomicInteger();

	private final Checks checks = ChecksForTests.withoutAntivirus();

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void refusesWithoutOpeningTheFile(String what, Refusal why, byte[] file) throws IOException {
		atFirstSight(file);
		long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		Optional<Refusal> refusal = atFirstSight(file);
		long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
		assertThat(refusal).contains(why);
		assertThat(Duration.ofNanos(processor)).isLessThan(LONGEST);
	}

	static Stream<Arguments> refusesWithoutOpeningTheFile() {
		byte[] padding = new byte[TEN_MEGABYTES - 4096];
		return Stream.of(
				arguments("a picture of 60 000 × 60 000 pixels", Refusal.TOO_MANY_PIXELS,
						PicturesForTests.png(60_000, 60_000, 8, 2, PicturesForTests.chunk("IDAT", padding))),
				arguments("a photo of 60 000 × 60 000 pixels behind its notes", Refusal.TOO_MANY_PIXELS,
						photo(60_000, PicturesForTests.segment(0xe1, "Exif\0\0".getBytes(StandardCharsets.US_ASCII)),
								PicturesForTests.segment(0xe2, new byte[65_000]),
								PicturesForTests.segment(0xe2, new byte[65_000]))),
				arguments("ten megabytes of something else", Refusal.NOT_ACCEPTED, padding),
				arguments("a document that does not end", Refusal.BROKEN,
						PicturesForTests.after(9, "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), padding)),
				arguments("a document behind something else", Refusal.NOT_ACCEPTED,
						PicturesForTests.after(0, PdfForTests.ordinary(), "\n\n".getBytes(StandardCharsets.US_ASCII))));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource({ "fr.compteformation.platform.document.check.OrdinaryDocuments#all",
			"fr.compteformation.platform.document.check.OrdinaryPictures#photos",
			"fr.compteformation.platform.document.check.OrdinaryPictures#screens" })
	void findsNothingAgainstAnOrdinaryFile(String what, byte[] file) throws IOException {
		assertThat(atFirstSight(file)).isEmpty();
	}

	@Test
	void leavesWhatIsCutOffToTheExamination() throws IOException {
		byte[] png = PicturesForTests.png();
		byte[] jpeg = PicturesForTests.jpeg();
		for (int length : new int[] { 10, 20, 30 }) {
			assertThat(atFirstSight(Arrays.copyOf(png, length))).isEmpty();
			assertThat(atFirstSight(Arrays.copyOf(jpeg, length))).isEmpty();
		}
	}

	@Test
	void closesWhatItOpens() throws IOException {
		atFirstSight(PdfForTests.ordinary());
		assertThat(this.opened).hasValue(0);
	}

	private Optional<Refusal> atFirstSight(byte[] file) throws IOException {
		return this.checks.atFirstSight(() -> {
			this.opened.incrementAndGet();
			return new ByteArrayInputStream(file) {

				@Override
				public void close() {
					FileSignatureCheckTests.this.opened.decrementAndGet();
				}
			};
		});
	}

	private static byte[] photo(int side, byte[]... notes) {
		byte[] frame = { 8, (byte) (side >> 8), (byte) side, (byte) (side >> 8), (byte) side, 1, 1, 0x11, 0 };
		byte[] beginning = PicturesForTests.after(2, new byte[] { (byte) 0xff, (byte) 0xd8 },
				PicturesForTests.segment(0xc0, frame));
		return PicturesForTests.after(2, beginning, notes);
	}

}
