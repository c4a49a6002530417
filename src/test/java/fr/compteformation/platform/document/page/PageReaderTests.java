package fr.compteformation.platform.document.page;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import fr.compteformation.platform.document.check.FileType;
import fr.compteformation.platform.document.check.OrdinaryDocuments;
import fr.compteformation.platform.document.check.PdfForTests;
import fr.compteformation.platform.document.check.PicturesForTests;
import fr.compteformation.platform.document.sandbox.FileWorkersForTests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class PageReaderTests {

	private static final Duration LONGEST = Duration.ofSeconds(35);

	private final PageReader reader = PageReaders.ofThisMachine();

	@Test
	void showsAndReadsEachPageOfADocument() throws IOException {
		List<Page> pages = read(FileType.PDF, PdfForTests.saying("DIF : 120 heures", "Employeur : été", "Fin"));
		assertThat(pages).extracting(Page::text).containsExactly("DIF : 120 heures", "Employeur : été", "Fin");
		assertThat(pages).extracting(PageReaderTests::drawn).allSatisfy((picture) -> {
			assertThat(picture.getWidth()).isBetween(840, 850);
			assertThat(picture.getHeight()).isBetween(1195, 1200);
			assertThat(colours(picture)).isGreaterThan(1);
		});
	}

	@Test
	void readsAPageOfADocumentThatMayNotBeChanged() throws IOException {
		assertThat(read(FileType.PDF, PdfForTests.locked(PdfForTests.saying("Bulletin"), "propriétaire", "")))
			.extracting(Page::text)
			.containsExactly("Bulletin");
	}

	@Test
	void wordsOfAPdfHaveTheirPlaces() throws IOException {
		assertThat(read(FileType.PDF, PdfForTests.saying("DIF : 120 heures")).getFirst().words())
			.extracting(PageWord::text, (word) -> Math.round(100 * word.left()), (word) -> Math.round(100 * word.top()),
					PageWord::confidence)
			.startsWith(tuple("DIF", 10L, 8L, 100))
			.hasSize(4);
	}

	@Test
	void textThatNobodySeesIsNotRead() throws IOException {
		assertThat(read(FileType.PDF, PdfForTests.saying("96 heures) Tj 3 Tr (120 heures"))).extracting(Page::text)
			.containsExactly("96 heures");
	}

	@Test
	void textInTheColourOfThePaperIsNotRead() throws IOException {
		byte[] white = PdfForTests.saying("96 heures au titre du droit individuel à la formation, et c’est tout) Tj "
				+ "1 1 1 rg 0 -40 Td (120 heures");
		assertThat(this.reader.words(FileType.PDF, () -> white).orElseThrow().pages().getFirst())
			.extracting(PageWord::text)
			.contains("96", "heures")
			.doesNotContain("120");
	}

	@Test
	void keptWordsAreTheSame() {
		PageWords words = new PageWords(List.of(List.of(new PageWord("été", 3, 0.1, 0.2, 0.3, 0.04, 88)), List.of(),
				List.of(new PageWord("a", 0, 0, 0, 1, 1, 100), new PageWord("b", 0, 0, 0, 1, 1, 100))), true);
		assertThat(WordFormat.read(WordFormat.write(words))).isEqualTo(words);
	}

	@Test
	void withoutTesseractPicturesAreNotReadAndItIsSaid() throws IOException {
		TesseractSettings none = new TesseractSettings(new File("/nowhere/tesseract"), Duration.ofSeconds(15));
		PageReader reader = PageReaders.reader(none, FileWorkersForTests.shared());
		assertThat(reader.readsPictures()).isFalse();
		assertThat(reader.words(FileType.JPEG, PicturesForTests::jpeg)).get()
			.isEqualTo(new PageWords(List.of(List.of()), false));
	}

	@Test
	void aPictureIsOnePageWithoutText() throws IOException {
		for (FileType type : List.of(FileType.JPEG, FileType.PNG)) {
			byte[] picture = (type == FileType.JPEG) ? PicturesForTests.jpeg() : PicturesForTests.png();
			assertThat(read(type, picture)).singleElement().satisfies((page) -> {
				assertThat(page.text()).isEmpty();
				assertThat(drawn(page).getWidth()).isEqualTo(640);
				assertThat(drawn(page).getHeight()).isEqualTo(480);
				assertThat(colours(drawn(page))).isGreaterThan(1);
			});
		}
	}

	@Test
	void aPhotoStandsTheRightWayUp() throws IOException {
		assertThat(read(FileType.JPEG, PicturesForTests.turnedPhoto())).singleElement()
			.extracting(PageReaderTests::drawn)
			.satisfies((picture) -> assertThat(picture.getHeight()).isGreaterThan(picture.getWidth()));
	}

	@Test
	void aPhotoOfAPhoneIsDrawnSmaller() throws IOException {
		assertThat(read(FileType.PNG, PicturesForTests.large())).singleElement()
			.extracting(PageReaderTests::drawn)
			.satisfies((picture) -> assertThat(Math.max(picture.getWidth(), picture.getHeight())).isEqualTo(1200));
	}

	// Draws for 20 s. The next one takes the same way round a page at once.
	@Test
	@Tag("proof")
	void aPageThatTakesTooLongHasNoPictureAndTheOthersDo() throws IOException {
		long start = System.nanoTime();
		List<Page> pages = read(FileType.PDF, PdfForTests.slow());
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
		assertThat(pages).extracting((page) -> page.picture().isPresent()).containsExactly(true, false, true);
		assertThat(pages.getFirst().text()).isEqualTo("un");
		assertThat(pages.getLast().text()).isEqualTo("trois");
	}

	@Test
	void aPageThatIsTooBigHasNoPictureAndTheOthersDo() throws IOException {
		List<Page> pages = read(FileType.PDF, PdfForTests.large());
		assertThat(pages).extracting((page) -> page.picture().isPresent()).containsExactly(true, false, true);
		assertThat(pages).extracting(Page::text).containsExactly("un", "", "trois");
	}

	@Test
	void aPageWithAPictureThatCannotBeDrawnIsNotShownAsEmpty() throws IOException {
		for (byte[] document : List.of(PdfForTests.withUnknownPicture(), PdfForTests.withHugePicture())) {
			assertThat(read(FileType.PDF, document)).singleElement()
				.satisfies((page) -> assertThat(page.picture()).isEmpty());
		}
	}

	@Test
	void aScanOfACopierIsDrawn() throws IOException {
		assertThat(read(FileType.PDF, OrdinaryDocuments.jbig2())).singleElement()
			.satisfies((page) -> assertThat(colours(drawn(page))).isGreaterThan(1));
	}

	@Test
	void aCopyLooksTheSameAndHoldsNothingElse() throws IOException {
		byte[] copy = copy(FileType.PDF, PdfForTests.saying("120 heures", "Fin")).orElseThrow();
		assertThat(new String(copy, StandardCharsets.ISO_8859_1)).startsWith("%PDF-").doesNotContain("heures");
		List<Page> pages = read(FileType.PDF, copy);
		assertThat(pages).hasSize(2).extracting(Page::text).containsOnly("");
		assertThat(pages).extracting(PageReaderTests::drawn).allSatisfy((picture) -> {
			assertThat(picture.getWidth()).isBetween(840, 850);
			assertThat(colours(picture)).isGreaterThan(1);
		});
	}

	@Test
	void aPhotoIsCopiedTheRightWayUp() throws IOException {
		byte[] copy = copy(FileType.JPEG, PicturesForTests.turnedPhoto()).orElseThrow();
		assertThat(read(FileType.PDF, copy)).singleElement()
			.extracting(PageReaderTests::drawn)
			.satisfies((picture) -> assertThat(picture.getHeight()).isGreaterThan(picture.getWidth()));
	}

	@Test
	void aPageThatCannotBeDrawnIsCrossedOutInTheCopy() throws IOException {
		byte[] copy = copy(FileType.PDF, PdfForTests.large()).orElseThrow();
		assertThat(read(FileType.PDF, copy)).hasSize(3)
			.extracting(PageReaderTests::drawn)
			.allSatisfy((picture) -> assertThat(colours(picture)).isGreaterThan(1));
		assertThat(copy(FileType.PDF, PdfForTests.withUnknownPicture())).isEmpty();
	}

	@Test
	void aWatermarkCrossesEachPageAndItsCopy() throws IOException {
		byte[] document = PdfForTests.saying("120 heures", "Fin");
		assertThat(read(FileType.PDF, document)).extracting(PageReaderTests::drawn)
			.allMatch((picture) -> red(picture) == 0);
		List<Page> pages = this.reader.read(FileType.PDF, "Compte Formation 7F3K-92QD", () -> document);
		assertThat(pages).extracting(PageReaderTests::drawn).allMatch(PageReaderTests::isRedInEachQuarter);
		assertThat(pages).extracting(Page::text).containsExactly("120 heures", "Fin");
		byte[] copy = this.reader.copy(FileType.PDF, "Compte Formation 7F3K-92QD", () -> document).orElseThrow();
		assertThat(read(FileType.PDF, copy)).hasSize(2)
			.extracting(PageReaderTests::drawn)
			.allMatch(PageReaderTests::isRedInEachQuarter);
	}

	@Test
	void aWatermarkMayHaveLettersThatTheFontHasNot() throws IOException {
		assertThat(this.reader.read(FileType.PNG, "Fonds\u202fŴales\u00a0ʻOhana \ud83c\udf93 e\u0301t\u00e9\n",
				PicturesForTests::png))
			.singleElement()
			.extracting(PageReaderTests::drawn)
			.matches(PageReaderTests::isRedInEachQuarter);
	}

	@Test
	void aPhotoGetsAWatermarkToo() throws IOException {
		assertThat(this.reader.read(FileType.JPEG, "Compte Formation", PicturesForTests::jpeg)).singleElement()
			.extracting(PageReaderTests::drawn)
			.matches(PageReaderTests::isRedInEachQuarter);
	}

	@Test
	void whatDoesNotOpenHasNoPagesAndNoCopy() throws IOException {
		// A worker that failed takes no other file, and each start takes long.
		assertThat(read(FileType.PDF, new byte[100])).isEmpty();
		assertThat(read(FileType.JPEG, new byte[100])).isEmpty();
		assertThat(copy(FileType.PDF, new byte[100])).isEmpty();
	}

	@Test
	void toStringHidesThePage() throws IOException {
		assertThat(read(FileType.PDF, PdfForTests.saying("Durand")).toString()).doesNotContain("Durand");
	}

	private static boolean isRedInEachQuarter(BufferedImage picture) {
		int width = picture.getWidth() / 2;
		int height = picture.getHeight() / 2;
		return red(picture.getSubimage(0, 0, width, height)) > 500
				&& red(picture.getSubimage(width, 0, width, height)) > 500
				&& red(picture.getSubimage(0, height, width, height)) > 500
				&& red(picture.getSubimage(width, height, width, height)) > 500;
	}

	private static long red(BufferedImage picture) {
		return IntStream.range(0, picture.getWidth() * picture.getHeight())
			.mapToObj((pixel) -> new Color(picture.getRGB(pixel % picture.getWidth(), pixel / picture.getWidth())))
			.filter((colour) -> colour.getRed() > colour.getGreen() + 40 && colour.getRed() > colour.getBlue() + 40)
			.count();
	}

	private List<Page> read(FileType type, byte[] file) throws IOException {
		return this.reader.read(type, "", () -> file);
	}

	private Optional<byte[]> copy(FileType type, byte[] file) throws IOException {
		return this.reader.copy(type, "", () -> file);
	}

	private static long colours(BufferedImage picture) {
		return Arrays.stream(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
			.distinct()
			.count();
	}

	private static BufferedImage drawn(Page page) {
		try {
			return ImageIO.read(new ByteArrayInputStream(page.picture().orElseThrow()));
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

}
