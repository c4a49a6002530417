package fr.compteformation.people.holderaddress;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import fr.compteformation.platform.csv.FileInspection;
import fr.compteformation.platform.csv.IntakeFailure;
import fr.compteformation.platform.database.ChangeRefused;
import fr.compteformation.platform.security.Agent;

/**
 * Reads a file of addresses in chunks, one transaction each. A file that is read again
 * writes the same addresses, so that a reading which was killed is simply repeated.
 */
@Component
class AddressReading {

	private static final int TRIES = 5;

	private static final Logger log = LoggerFactory.getLogger(AddressReading.class);

	private final AddressParser parser;

	private final AddressTable table;

	private final AddressIntake intake;

	private final TransactionOperations transactions;

	AddressReading(AddressParser parser, AddressTable table, AddressIntake intake, TransactionOperations transactions) {
		this.parser = parser;
		this.table = table;
		this.intake = intake;
		this.transactions = transactions;
	}

	/**
	 * Reads a file.
	 * @param begun called with the id of the file, in the transaction that creates it
	 * @param watcher called after each chunk
	 * @param refusals called with each refused line, in order
	 */
	AddressFiles.Outcome read(Resource file, @Nullable Agent agent, Consumer<UUID> begun, Consumer<AddressFile> watcher,
			Consumer<AddressFiles.RefusedLine> refusals) {
		return switch (FileInspection.of(file, AddressParser.COLUMNS)) {
			case FileInspection.Unreadable unreadable ->
				new AddressFiles.Outcome.Unreadable(unreadable.problem(), AddressParser.COLUMNS.header());
			case FileInspection.Readable readable -> {
				UUID id = UUID.randomUUID();
				// With the first chunk, so that a file of which nothing was read leaves
				// no
				// trace.
				Runnable begin = () -> {
					this.table.begin(id, readable.content(), readable.lines(), agent);
					begun.accept(id);
				};
				yield read(new Reading(id, readable.lines(), begin), file, watcher, refusals);
			}
		};
	}

	private AddressFiles.Outcome read(Reading reading, Resource file, Consumer<AddressFile> watcher,
			Consumer<AddressFiles.RefusedLine> refusals) {
		try (LineNumberReader text = new LineNumberReader(
				new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
			text.readLine();
			AddressChunk chunk = new AddressChunk();
			Runnable begin = reading.begin();
			for (String line = text.readLine(); line != null; line = text.readLine()) {
				ReadAddress read = this.parser.read(text.getLineNumber(), line);
				if (!chunk.hasRoomFor(read)) {
					take(reading.id(), begin, chunk, watcher, refusals);
					begin = () -> {
					};
					chunk = new AddressChunk();
				}
				chunk.add(read);
			}
			take(reading.id(), begin, chunk, watcher, refusals);
			this.table.end(reading.id());
			return new AddressFiles.Outcome.Done(this.table.file(reading.id()).orElseThrow());
		}
		catch (ChangeRefused readOnly) {
			return new AddressFiles.Outcome.ReadOnly(linesRead(reading), reading.total());
		}
		catch (IntakeFailure failure) {
			log.error("Address file {} stopped", reading.id(), failure);
			return new AddressFiles.Outcome.Interrupted(linesRead(reading), reading.total());
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private long linesRead(Reading reading) {
		return this.table.file(reading.id()).map(AddressFile::read).orElse(0L);
	}

	private void take(UUID id, Runnable begin, AddressChunk chunk, Consumer<AddressFile> watcher,
			Consumer<AddressFiles.RefusedLine> refusals) {
		for (int tries = 1; true; tries++) {
			try {
				AddressChunk.Result result = Objects.requireNonNull(this.transactions.execute((transaction) -> {
					begin.run();
					return this.intake.take(id, chunk);
				}));
				result.refused()
					.stream()
					.sorted(Comparator.comparing(AddressFiles.RefusedLine::line))
					.forEach(refusals);
				this.table.file(id).ifPresent(watcher);
				return;
			}
			catch (ChangeRefused readOnly) {
				throw readOnly;
			}
			catch (RuntimeException failed) {
				IntakeFailure failure = new IntakeFailure(failed);
				if (tries == TRIES || !failure.isPassing()) {
					throw failure;
				}
			}
		}
	}

	/**
	 * A reading.
	 *
	 * @param id the id of the file
	 * @param total the lines with content
	 * @param begin records the file
	 */
	private record Reading(UUID id, long total, Runnable begin) {
	}

}
