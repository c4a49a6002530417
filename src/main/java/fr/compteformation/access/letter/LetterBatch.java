package fr.compteformation.access.letter;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.PortalTime;

/**
 * Letters that are printed together.
 *
 * @param number counts batches
 * @param madeAt when; also the date of its letters
 * @param letters how many letters it had when it was made
 * @param printedAt when printing was confirmed; null before
 */
public record LetterBatch(int number, Instant madeAt, int letters, @Nullable Instant printedAt) {

	/** Whether printing was confirmed: then it cannot be downloaded again. */
	public boolean isPrinted() {
		return this.printedAt != null;
	}

	/** The name of its file. */
	public String fileName() {
		return "courriers-%s-%d.pdf".formatted(PortalTime.dayOf(this.madeAt), this.number);
	}

}
