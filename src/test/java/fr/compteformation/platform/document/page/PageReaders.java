package fr.compteformation.platform.document.page;

import java.time.Duration;

import fr.compteformation.platform.document.sandbox.FileWorkers;
import fr.compteformation.platform.document.sandbox.FileWorkersForTests;

/**
 * Readers with what is installed on this machine.
 */
public final class PageReaders {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private PageReaders() {
	}

	public static PageReader ofThisMachine() {
		return patient(PATIENCE);
	}

	/** A reader that waits so long for the words of a file. */
	public static PageReader patient(Duration patience) {
		return reader(new TesseractSettings(null, patience), FileWorkersForTests.shared());
	}

	/** A reader with these processes. */
	static PageReader of(FileWorkers workers) {
		return reader(new TesseractSettings(null, PATIENCE), workers);
	}

	static PageReader reader(TesseractSettings settings, FileWorkers workers) {
		return new PageReader(new Tesseract(settings, workers), settings, workers);
	}

}
