package fr.compteformation.access.letter;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.platform.security.Agent;

/** The batches of letters, for supervisors; each act is in the audit log. */
@Service
@Transactional
public class LetterPrinting {

	private static final Subject LETTERS = new Subject(Subject.Kind.LETTERS, null);

	private final LetterBatches batches;

	private final BatchTable table;

	private final Journal journal;

	private final Clock clock;

	LetterPrinting(LetterBatches batches, BatchTable table, Journal journal, Clock clock) {
		this.batches = batches;
		this.table = table;
		this.journal = journal;
		this.clock = clock;
	}

	/** How many letters wait for the next batch. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public int countWaiting(Agent agent) {
		return this.batches.countWaiting();
	}

	/** The latest batches, newest first. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public List<LetterBatch> lately(Agent agent) {
		return this.table.lately();
	}

	/**
	 * Puts the waiting letters into a batch.
	 * @return its number; empty if no letter waits
	 */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public OptionalInt make(Agent agent) {
		OptionalInt made = this.batches.make();
		made.ifPresent((batch) -> write(agent, Act.LETTERS_MADE, batch));
		return made;
	}

	/**
	 * The file of a batch, with names, addresses and codes.
	 * @return empty if there is no such batch, or its printing was confirmed
	 */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public Optional<BatchFile> download(Agent agent, int batch) {
		Optional<LetterBatch> found = this.table.find(batch).filter((one) -> !one.isPrinted());
		found.ifPresent((one) -> write(agent, Act.LETTERS_DOWNLOADED, batch));
		return found
			.flatMap((one) -> this.batches.print(batch).map((content) -> new BatchFile(one.fileName(), content)));
	}

	/**
	 * Confirms that a batch was printed: it cannot be downloaded again.
	 * @return false if that was confirmed before
	 */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public boolean confirmPrinted(Agent agent, int batch) {
		boolean confirmed = this.table.setPrinted(batch, agent.number(), this.clock.instant());
		if (confirmed) {
			write(agent, Act.LETTERS_PRINTED, batch);
		}
		return confirmed;
	}

	private void write(Agent agent, Act act, int batch) {
		this.journal.write(agent, act, LETTERS, null, String.valueOf(batch));
	}

	/**
	 * The file of a batch.
	 *
	 * @param name its name
	 * @param content a PDF
	 */
	public record BatchFile(String name, byte[] content) {
	}

}
