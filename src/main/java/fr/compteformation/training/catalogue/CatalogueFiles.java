package fr.compteformation.training.catalogue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

import fr.compteformation.platform.csv.CsvColumns;
import fr.compteformation.platform.csv.FileInspection;
import fr.compteformation.platform.csv.IntakeFailure;
import fr.compteformation.platform.database.ChangeRefused;

/**
 * Reads files of trainings in chunks, one transaction each; for the operator and the
 * supervisors. A file that was interrupted goes on after its last chunk, and a file that
 * was read changes nothing.
 */
@Service
public class CatalogueFiles {

	/** The columns of a file; one that was corrected has those of the notes too. */
	public static final CsvColumns COLUMNS = CatalogueParser.COLUMNS;

	private static final int CHUNK = 500;

	private static final int TRIES = 5;

	private static final Logger log = LoggerFactory.getLogger(CatalogueFiles.class);

	private final CatalogueParser parser;

	private final CatalogueIntake intake;

	private final CatalogueFileTable table;

	private final TransactionOperations transactions;

	CatalogueFiles(CatalogueParser parser, CatalogueIntake intake, CatalogueFileTable table,
			TransactionOperations transactions) {
		this.parser = parser;
		this.intake = intake;
		this.table = table;
		this.transactions = transactions;
	}

	/**
	 * Reads a file in this thread.
	 * @param file CSV in UTF-8 with the columns of the documentation
	 * @param watcher called with the progress and the number of lines after each chunk
	 * @throws ChangeRefused in read-only mode; the same file resumes later
	 */
	@Transactional(propagation = Propagation.NEVER)
	public Outcome read(Resource file, BiConsumer<CatalogueFile, Long> watcher) {
		return switch (FileInspection.of(file, COLUMNS, COLUMNS.withNotes())) {
			case FileInspection.Unreadable unreadable -> new Outcome.Unreadable(unreadable.problem());
			case FileInspection.Readable readable -> read(readable, file, watcher);
		};
	}

	/**
	 * Streams the refused lines of a file that was read, in order.
	 * @param reader called with the number of each line and the translation key of the
	 * reason
	 */
	public void refusals(String content, BiConsumer<Integer, String> reader) {
		List<CatalogueLine.Refused> page = this.table.refused(content, 0, CHUNK);
		while (!page.isEmpty()) {
			page.forEach((line) -> reader.accept(line.number(), line.messageKey()));
			page = this.table.refused(content, page.getLast().number(), CHUNK);
		}
	}

	/** Whether {@link #refusals} gives all refused lines of a file that was read. */
	public boolean hasAllRefusals(String content) {
		return this.table.keepsRefused(content);
	}

	/**
	 * The same, for a page that offers them as long again.
	 * @param since only of files whose reading ended later
	 */
	public boolean hasAllRefusals(String content, Instant since) {
		return this.table.keepsRefused(content) && this.table.endedAfter(content, since);
	}

	/** Deletes the refused lines of files whose reading ended before a moment. */
	public void forgetRefusals(Instant endedBefore) {
		this.table.forgetRefused(endedBefore);
	}

	private Outcome read(FileInspection.Readable inspected, Resource file, BiConsumer<CatalogueFile, Long> watcher) {
		String content = inspected.content();
		CatalogueFile before = this.table.open(content);
		if (before.ended()) {
			return new Outcome.Done(before, inspected.lines(), true);
		}
		try (LineNumberReader text = new LineNumberReader(
				new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
			CsvColumns columns = COLUMNS.foundIn(Objects.requireNonNullElse(text.readLine(), ""));
			for (int skipped = 0; skipped < before.linesDone(); skipped++) {
				text.readLine();
			}
			int position = before.linesDone();
			List<CatalogueLine> chunk = next(text, columns);
			while (!chunk.isEmpty()) {
				take(content, position, chunk);
				position += chunk.size();
				watcher.accept(this.table.find(content), inspected.lines());
				chunk = next(text, columns);
			}
			this.table.end(content);
			return new Outcome.Done(this.table.find(content), inspected.lines(), false);
		}
		catch (CatalogueFileTable.ReadElsewhere slower) {
			return new Outcome.ReadElsewhere();
		}
		catch (IntakeFailure failure) {
			log.error("File of trainings stopped", failure);
			return new Outcome.Interrupted(this.table.find(content), inspected.lines());
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private List<CatalogueLine> next(LineNumberReader text, CsvColumns columns) throws IOException {
		List<CatalogueLine> chunk = new ArrayList<>();
		while (chunk.size() < CHUNK) {
			String line = text.readLine();
			if (line == null) {
				break;
			}
			chunk.add(this.parser.read(text.getLineNumber(), line, columns));
		}
		return chunk;
	}

	private void take(String content, int position, List<CatalogueLine> chunk) {
		for (int tries = 1; true; tries++) {
			try {
				this.transactions.executeWithoutResult((transaction) -> store(content, position, chunk));
				return;
			}
			catch (CatalogueFileTable.ReadElsewhere | ChangeRefused noFailure) {
				throw noFailure;
			}
			catch (RuntimeException failed) {
				IntakeFailure failure = new IntakeFailure(failed);
				if (tries == TRIES || !failure.isPassing()) {
					throw failure;
				}
			}
		}
	}

	private void store(String content, int position, List<CatalogueLine> chunk) {
		List<CatalogueLine.Valid> valid = only(chunk, CatalogueLine.Valid.class);
		List<CatalogueLine.Refused> refused = new ArrayList<>(only(chunk, CatalogueLine.Refused.class));
		int known = refused.size();
		refused.addAll(this.intake.take(valid));
		this.table.advance(content, position, chunk.size(), valid.size() + known - refused.size(), refused);
	}

	private static <T extends CatalogueLine> List<T> only(List<CatalogueLine> chunk, Class<T> kind) {
		return chunk.stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	/** How the reading of a file ended. */
	public sealed interface Outcome {

		/**
		 * All lines were read.
		 *
		 * @param file what became of the lines
		 * @param total the lines with content
		 * @param before whether it was read to its end before; nothing changed then
		 */
		record Done(CatalogueFile file, long total, boolean before) implements Outcome {
		}

		/** Another process reads it. */
		record ReadElsewhere() implements Outcome {
		}

		/** It stopped; what was read before is kept. */
		record Interrupted(CatalogueFile file, long total) implements Outcome {
		}

		/** The whole file is refused; nothing changed. */
		record Unreadable(FileInspection.Problem problem) implements Outcome {
		}

	}

}
