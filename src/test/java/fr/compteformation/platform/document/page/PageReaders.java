package fr.compteformation.platform.document.page;

import java.time.Duration;

import fr.compteformation.platform.document.sandbox.FileWorkers;
import fr.compteformation.platform.document.sandbox.FileWorkersForTests;

/**
 * Readers with what is installed on this machine.
 */
public final class PageReaders {

	private PageReaders() {
	}

	public static PageReader ofThisMachine() {
		return patient(Duration.ofSeconds(60));
	}

	/** A reader that waits so long for the words of a file. */
	public static PageReader patient(Duration patience) {
		TesseractSettings settings = new TesseractSettings(null, patience);
		return reader(settings);
	}

	static PageReader reader(TesseractSettings settings) {
		FileWorkers workers = FileWorkersForTests.shared();
		return new PageReader(new Tesseract(settings, workers), settings, workers);
	}

}
