package fr.compteformation.rights.reading;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.document.DocumentId;

/**
 * Reads documents in the background while a form is filled in. The words are kept, so
 * that nobody reads the document again. The caller checks access.
 */
@Service
public class BackgroundReadings {

	private static final Logger LOG = LoggerFactory.getLogger(BackgroundReadings.class);

	private static final int MOST_WAITING = 32;

	private final DocumentReadings readings;

	private final PersonNamesLookup names;

	private final Set<DocumentId> running = ConcurrentHashMap.newKeySet();

	// One file at a time, so that the job that reads for agents always finds a slot.
	private final ExecutorService worker = new ThreadPoolExecutor(0, 1, 30, TimeUnit.SECONDS,
			new ArrayBlockingQueue<>(MOST_WAITING), Thread.ofPlatform().name("background-readings-", 0).factory(),
			new ThreadPoolExecutor.AbortPolicy());

	BackgroundReadings(DocumentReadings readings, PersonNamesLookup names) {
		this.readings = readings;
		this.names = names;
	}

	/** Whether scans and photos are read; otherwise only text that a PDF contains. */
	public boolean readsPictures() {
		return this.readings.readsPictures();
	}

	/** The names to look for on the documents of a holder. */
	public PersonNames namesOf(HolderId holder) {
		return this.names.of(holder);
	}

	/** The names to look for on the documents of the owner of an account. */
	public PersonNames namesOf(UUID account) {
		return this.names.ofAccount(account);
	}

	/**
	 * Starts to read a document that nobody has read yet. If too many others wait, it is
	 * left to the agents.
	 */
	public void start(DocumentId file) {
		if (!this.readings.isRead(file) && this.running.add(file)) {
			try {
				this.worker.execute(() -> read(file));
			}
			catch (RejectedExecutionException full) {
				this.running.remove(file);
			}
		}
	}

	/** Whether a document is being read or waits for it on this node. */
	public boolean isRunning(DocumentId file) {
		return this.running.contains(file);
	}

	/**
	 * What was read on a document.
	 * @param names the person’s names to look for
	 * @return empty if it was not or could not be read so far
	 */
	public Optional<DocumentReading> find(DocumentId file, PersonNames names) {
		return this.readings.find(file, names);
	}

	/** What a payslip states about itself; empty if it was not read so far. */
	public Optional<PayslipReading> payslip(DocumentId file) {
		return this.readings.payslip(file);
	}

	private void read(DocumentId file) {
		try {
			this.readings.read(file, PersonNames.NONE);
		}
		catch (IOException | RuntimeException unreadable) {
			LOG.warn("File {} could not be read in the background", file.value(), unreadable);
		}
		finally {
			this.running.remove(file);
		}
	}

	@PreDestroy
	void stop() {
		this.worker.shutdownNow();
	}

}
