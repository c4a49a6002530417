package fr.compteformation.rights.feeding;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.csv.IntakeFailure;
import fr.compteformation.platform.database.ChangeRefused;
import fr.compteformation.platform.register.Siret;
import fr.compteformation.rights.feeding.FeedingRuns.Run;
import fr.compteformation.rights.feeding.ImportedLine.Unread;

/**
 * Reads a file in chunks, one transaction each. {@link FeedingRuns} stores the position
 * in the same transaction, so that a run resumes exactly after the last committed chunk.
 */
@Component
class FeedingJob {

	private static final Logger log = LoggerFactory.getLogger(FeedingJob.class);

	private final TransactionOperations transactions;

	private final ChunkIntake intake;

	private final FeedingSettings settings;

	private final Clock clock;

	FeedingJob(TransactionOperations transactions, ChunkIntake intake, FeedingSettings settings, Clock clock) {
		this.transactions = transactions;
		this.intake = intake;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Reads the rest of the file. The next chunk is parsed while the database takes one.
	 * @param sender the employer that sent it; {@code null} if the fund itself reads it
	 * @param afterChunk called in the transaction of each chunk
	 * @throws CancellationException if this node stops: the run has not ended then, so
	 * that the next node takes it over
	 * @throws ChangeRefused in read-only mode; the run has not ended then either
	 */
	Ending read(Run run, Resource file, @Nullable Siret sender, Consumer<Run> afterChunk) {
		try (LineNumberReader text = open(file);
				ExecutorService ahead = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory())) {
			LineReading reading = new LineReading(PortalTime.today(this.clock).getYear() - 1,
					LineReading.COLUMNS.foundIn(Objects.requireNonNullElse(text.readLine(), "")), sender);
			skip(text, run.linesDone());
			List<ImportedLine> chunk = nextChunk(text, reading);
			while (!chunk.isEmpty()) {
				Future<List<ImportedLine>> next = ahead.submit(() -> nextChunk(text, reading));
				take(run, chunk, afterChunk);
				chunk = next.get();
				if (!chunk.isEmpty() && Thread.interrupted()) {
					throw new InterruptedException();
				}
			}
			return Ending.COMPLETE;
		}
		catch (IntakeFailure failure) {
			if (Thread.currentThread().isInterrupted()) {
				throw stopped(run);
			}
			return ending(run, failure);
		}
		catch (ExecutionException unreadable) {
			throw new IllegalStateException(unreadable.getCause());
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw stopped(run);
		}
	}

	private static CancellationException stopped(Run run) {
		return new CancellationException("Employer import " + run.id() + " is left to the next node");
	}

	private static Ending ending(Run run, IntakeFailure failure) {
		if (failure.isPassing()) {
			log.warn("Employer import {} met another writer: {}", run.id(), failure.getMessage());
			return Ending.PASSING_FAILURE;
		}
		log.error("Employer import {} stopped", run.id(), failure);
		return Ending.FAILURE;
	}

	private void take(Run run, List<ImportedLine> lines, Consumer<Run> afterChunk) {
		try {
			this.transactions.executeWithoutResult((transaction) -> {
				this.intake.take(run, lines);
				afterChunk.accept(run);
			});
		}
		catch (ChangeRefused readOnly) {
			throw readOnly;
		}
		catch (RuntimeException failure) {
			throw new IntakeFailure(failure);
		}
	}

	// Blank lines count too: the number of a refused line is its number in the file.
	private List<ImportedLine> nextChunk(LineNumberReader text, LineReading reading) throws IOException {
		List<ImportedLine> chunk = new ArrayList<>();
		while (chunk.size() < this.settings.chunk()) {
			String line = text.readLine();
			if (line == null) {
				break;
			}
			chunk.add(reading.read(new Unread(text.getLineNumber(), line)));
		}
		return chunk;
	}

	private static LineNumberReader open(Resource file) throws IOException {
		return new LineNumberReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8));
	}

	private static void skip(LineNumberReader text, int lines) throws IOException {
		for (int skipped = 0; skipped < lines; skipped++) {
			text.readLine();
		}
	}

	/** How a run ended. */
	enum Ending {

		/** All lines were read. */
		COMPLETE,

		/** A transient failure, such as a conflict between two writers. */
		PASSING_FAILURE,

		/** A permanent failure. */
		FAILURE

	}

}
