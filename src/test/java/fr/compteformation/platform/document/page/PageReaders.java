package fr.compteformation.platform.document.page;

import java.time.Duration;

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
		return new PageReader(new Tesseract(settings), settings);
	}

}
