package fr.compteformation.rights.reading;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.compteformation.NeedsTesseract;
import fr.compteformation.platform.document.check.FileType;
import fr.compteformation.platform.document.page.PageReaders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Where facts are on the page, so that they can be marked there.
 */
class ReadingPlacesTests {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	@Test
	void factOfAPdfHasItsPlace() throws IOException {
		assertThatItIsAt(hours(FileType.PDF, sheet().pdf()), 330.0 / 595, 415.0 / 842);
	}

	// A photo that is not turned is read in the next test, tilted.
	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3 })
	@NeedsTesseract
	void factOfATurnedPhotoHasItsPlaceOnThePhoto(int quarters) throws IOException {
		byte[] photo = new Camera(sheet().picture(150), 1).turned(quarters).jpeg(0.8);
		double right = 345.0 / 595;
		double down = 415.0 / 842;
		double[] place = switch (quarters) {
			case 1 -> new double[] { 1 - down, right };
			case 2 -> new double[] { 1 - right, 1 - down };
			default -> new double[] { down, 1 - right };
		};
		ReadFact.Place found = hours(FileType.JPEG, photo);
		assertThat(found.left() + found.width() / 2).isCloseTo(place[0], within(0.03));
		assertThat(found.top() + found.height() / 2).isCloseTo(place[1], within(0.03));
	}

	@Test
	@NeedsTesseract
	void factOfATiltedScanHasItsPlaceOnTheScan() throws IOException {
		byte[] tilted = new Camera(sheet().picture(150), 1).tilt(5).jpeg(0.8);
		ReadFact.Place before = hours(FileType.PDF, sheet().pdf());
		ReadFact.Place after = hours(FileType.JPEG, tilted);
		double right = (before.left() - 0.5) * 595;
		double down = (before.top() - 0.5) * 842;
		double cos = Math.cos(Math.toRadians(5));
		double sin = Math.sin(Math.toRadians(5));
		assertThat(after.left()).isCloseTo(0.5 + (right * cos - down * sin) / 595, within(0.02));
		assertThat(after.top()).isCloseTo(0.5 + (right * sin + down * cos) / 842, within(0.02));
	}

	private static Sheet sheet() throws IOException {
		return Layout.FORM.print(new Facts("Madame|Chloé|Martin", "96", "31/12/2014", "décembre 2014"));
	}

	private static void assertThatItIsAt(ReadFact.Place place, double left, double top) {
		assertThat(place.left()).isCloseTo(left, within(0.02));
		assertThat(place.top()).isCloseTo(top, within(0.02));
	}

	private static ReadFact.Place hours(FileType type, byte[] file) throws IOException {
		DocumentReading reading = DocumentReading
			.of(PageReaders.patient(PATIENCE).words(type, () -> file).orElseThrow(), PersonNames.NONE);
		List<ReadFact> hours = reading.facts(ReadFact.Kind.HOURS)
			.filter((fact) -> fact.found().equals("96.00"))
			.toList();
		assertThat(hours).hasSize(1);
		return hours.getFirst().place();
	}

}
