package fr.compteformation.demo;

import java.util.List;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import fr.compteformation.access.letter.LetterBatch;
import fr.compteformation.access.letter.LetterBatches;

/**
 * The postman of the demonstration: letters with codes can be read at once. Everyone who
 * opens the page can read them, so it exists in the demonstration only.
 */
@Component
@Profile("demo")
public class DemoLetters {

	private final LetterBatches batches;

	DemoLetters(LetterBatches batches) {
		this.batches = batches;
	}

	/** Whether there is a letter to read. */
	public boolean areThere() {
		return this.batches.countWaiting() > 0 || !this.batches.unprinted().isEmpty();
	}

	/** The latest letters; sends those that wait. */
	public byte[] latest() {
		this.batches.make();
		List<LetterBatch> unprinted = this.batches.unprinted();
		return unprinted.isEmpty() ? new byte[0] : this.batches.print(unprinted.getLast().number()).orElse(new byte[0]);
	}

}
