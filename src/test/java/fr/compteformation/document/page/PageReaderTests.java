package fr.compteformation.document.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import fr.compteformation.document.check.FileType;
import fr.compteformation.document.check.PdfForTests;
import fr.compteformation.document.check.PicturesForTests;

import static org.assertj.core.api.Assertions.assertThat;

class PageReaderTests {

	private static final Duration LONGEST = Duration.ofSeconds(35);

	private final PageReader reader = new PageReader();

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

	@Test
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
	void whatDoesNotOpenHasNoPages() throws IOException {
		for (FileType type : FileType.values()) {
			assertThat(read(type, new byte[100])).isEmpty();
		}
	}

	@Test
	void sayingWhichPageItIsTellsNothingOfIt() throws IOException {
		assertThat(read(FileType.PDF, PdfForTests.saying("Durand")).toString()).doesNotContain("Durand");
	}

	private List<Page> read(FileType type, byte[] file) throws IOException {
		return this.reader.read(type, () -> file);
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
