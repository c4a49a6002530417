package fr.compteformation.training.catalogue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

import fr.compteformation.platform.csv.FileInspection;
import fr.compteformation.platform.csv.IntakeFailure;

/**
 * Reads files of trainings in chunks, one transaction each; for the operator. A file that
 * was interrupted goes on after its last chunk, and a file that was read changes nothing.
 */
@Service
public class CatalogueFiles {

	/** The expected first line of a file. */
	public static final String HEADER = CatalogueParser.COLUMNS.header();

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
	 * @param refusals called with the number of each refused line and the translation key
	 * of the reason, in order
	 */
	@Transactional(propagation = Propagation.NEVER)
	public Outcome read(Resource file, BiConsumer<CatalogueFile, Long> watcher, BiConsumer<Integer, String> refusals) {
		return switch (FileInspection.of(file, CatalogueParser.COLUMNS)) {
			case FileInspection.Unreadable unreadable -> new Outcome.Unreadable(unreadable.problem());
			case FileInspection.Readable readable ->
				read(readable, file, (progress) -> watcher.accept(progress, readable.lines()),
						(refused) -> refusals.accept(refused.number(), refused.messageKey()));
		};
	}

	private Outcome read(FileInspection.Readable inspected, Resource file, Consumer<CatalogueFile> watcher,
			Consumer<CatalogueLine.Refused> refusals) {
		String content = inspected.content();
		CatalogueFile before = this.table.open(content);
		if (before.ended()) {
			return new Outcome.Done(before);
		}
		try (LineNumberReader text = new LineNumberReader(
				new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
			for (int skipped = 0; skipped <= before.linesDone(); skipped++) {
				text.readLine();
			}
			int position = before.linesDone();
			List<CatalogueLine> chunk = next(text);
			while (!chunk.isEmpty()) {
				take(content, position, chunk, refusals);
				position += chunk.size();
				watcher.accept(this.table.find(content));
				chunk = next(text);
			}
			this.table.end(content);
			return new Outcome.Done(this.table.find(content));
		}
		catch (IntakeFailure failure) {
			log.error("File of trainings stopped", failure);
			return new Outcome.Interrupted(this.table.find(content), inspected.lines());
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private List<CatalogueLine> next(LineNumberReader text) throws IOException {
		List<CatalogueLine> chunk = new ArrayList<>();
		while (chunk.size() < CHUNK) {
			String line = text.readLine();
			if (line == null) {
				break;
			}
			chunk.add(this.parser.read(text.getLineNumber(), line));
		}
		return chunk;
	}

	private void take(String content, int position, List<CatalogueLine> chunk,
			Consumer<CatalogueLine.Refused> refusals) {
		for (int tries = 1; true; tries++) {
			try {
				Objects.requireNonNull(this.transactions.execute((transaction) -> store(content, position, chunk)))
					.stream()
					.sorted(Comparator.comparing(CatalogueLine.Refused::number))
					.forEach(refusals);
				return;
			}
			catch (RuntimeException failed) {
				IntakeFailure failure = new IntakeFailure(failed);
				if (tries == TRIES || !failure.isPassing()) {
					throw failure;
				}
			}
		}
	}

	private List<CatalogueLine.Refused> store(String content, int position, List<CatalogueLine> chunk) {
		List<CatalogueLine.Refused> refused = new ArrayList<>(only(chunk, CatalogueLine.Refused.class));
		List<CatalogueLine.Valid> valid = only(chunk, CatalogueLine.Valid.class);
		List<CatalogueLine.Refused> unknown = this.intake.take(valid);
		refused.addAll(unknown);
		if (!this.table.advance(content, position, chunk.size(), valid.size() - unknown.size(), refused.size())) {
			throw new IllegalStateException("another reader was faster");
		}
		return refused;
	}

	private static <T extends CatalogueLine> List<T> only(List<CatalogueLine> chunk, Class<T> kind) {
		return chunk.stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	/** How the reading of a file ended. */
	public sealed interface Outcome {

		/** All lines were read. */
		record Done(CatalogueFile file) implements Outcome {
		}

		/** It stopped; what was read before is kept. */
		record Interrupted(CatalogueFile file, long total) implements Outcome {
		}

		/** The whole file is refused; nothing changed. */
		record Unreadable(FileInspection.Problem problem) implements Outcome {
		}

	}

}
