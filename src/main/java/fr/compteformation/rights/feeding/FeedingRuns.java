package fr.compteformation.rights.feeding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.csv.FileInspection;
import fr.compteformation.rights.feeding.FeedingProgress.State;

/**
 * Imported files, one row per content, with position and current reader. The position is
 * updated in the transaction that writes the lines, and only by the lease holder. A line
 * is therefore never imported twice, even if a reader presumed dead continues.
 */
@Component
class FeedingRuns {

	private static final int FETCH_SIZE = 1000;

	private final JdbcClient database;

	private final JdbcTemplate batches;

	private final FeedingSettings settings;

	private final Clock clock;

	FeedingRuns(JdbcClient database, JdbcTemplate batches, FeedingSettings settings, Clock clock) {
		this.database = database;
		this.batches = batches;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Acquires the lease, unless the file is done or another reader holds it.
	 */
	@Transactional
	Optional<Run> claim(FileInspection.Readable file, LocalDate bookedOn) {
		Instant now = now();
		this.database.sql("""
				insert into feeding (id, content, booked_on, state, total, started_at, last_sign_at)
				values (:id, :content, :bookedOn, 'INTERRUPTED', :total, :now, :now) on conflict do nothing""")
			.param("id", FeedingId.random().value())
			.param("content", file.content())
			.param("bookedOn", bookedOn)
			.param("total", file.lines())
			.param("now", timestamp(now))
			.update();
		Row row = this.database.sql("""
				select id, state, last_sign_at, lines_done, booked_on from feeding where content = ? for update""")
			.param(file.content())
			.query(FeedingRuns::row)
			.single();
		if (!row.isFree(now.minus(this.settings.silence()))) {
			return Optional.empty();
		}
		UUID reader = UUID.randomUUID();
		this.database.sql("update feeding set state = 'RUNNING', reader = :reader, last_sign_at = :now where id = :id")
			.param("reader", reader)
			.param("now", timestamp(now))
			.param("id", row.id().value())
			.update();
		return Optional.of(new Run(row.id(), reader, file.content(), row.linesDone(), row.bookedOn()));
	}

	/**
	 * Records the next lines.
	 * @param lines the number of lines, including blank ones
	 * @throws NoLongerTheReader if another reader took over
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void advance(Run run, int lines, int kept, int alreadyKnown, Collection<RefusedLine> refusals) {
		if (!refusals.isEmpty()) {
			this.batches.batchUpdate("insert into feeding_refusal (feeding_id, line_number, reason) values (?, ?, ?)",
					refusals.stream()
						.map((refusal) -> new Object[] { run.id().value(), refusal.line(), refusal.reason().name() })
						.toList());
		}
		int written = this.database.sql("""
				update feeding set lines_done = lines_done + :lines, kept = kept + :kept,
				already_known = already_known + :alreadyKnown, refused = refused + :refused, last_sign_at = :now
				where id = :id and reader = :reader""")
			.param("lines", lines)
			.param("kept", kept)
			.param("alreadyKnown", alreadyKnown)
			.param("refused", refusals.size())
			.param("now", timestamp(now()))
			.param("id", run.id().value())
			.param("reader", run.reader())
			.update();
		if (written == 0) {
			throw new NoLongerTheReader();
		}
	}

	/**
	 * Ends a run.
	 * @return false if another reader took over
	 */
	@Transactional
	boolean end(Run run, State state) {
		return this.database.sql("""
				update feeding set state = :state, reader = null, last_sign_at = :now, ended_at = :ended
				where id = :id and reader = :reader""")
			.param("state", state.name())
			.param("now", timestamp(now()))
			.param("ended", (state == State.DONE) ? timestamp(now()) : null)
			.param("id", run.id().value())
			.param("reader", run.reader())
			.update() == 1;
	}

	Optional<FeedingProgress> progress(FeedingId id) {
		return this.database.sql("select * from feeding where id = ?")
			.param(id.value())
			.query(FeedingRuns::progress)
			.optional();
	}

	FeedingProgress progress(String content) {
		return this.database.sql("select * from feeding where content = ?")
			.param(content)
			.query(FeedingRuns::progress)
			.single();
	}

	// Page by page, because the drivers would load the whole result.
	void refusals(FeedingId id, Consumer<RefusedLine> reader) {
		int after = 0;
		List<RefusedLine> page;
		do {
			page = this.database.sql("""
					select line_number, reason from feeding_refusal where feeding_id = ? and line_number > ?
					order by line_number fetch first ? rows only""")
				.param(id.value())
				.param(after)
				.param(FETCH_SIZE)
				.query((row, index) -> new RefusedLine(row.getInt(1), RefusalReason.valueOf(row.getString(2))))
				.list();
			page.forEach(reader);
			after = page.isEmpty() ? after : page.getLast().line();
		}
		while (page.size() == FETCH_SIZE);
	}

	// Truncated to the databases’ precision.
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	private static Row row(ResultSet row, int index) throws SQLException {
		return new Row(new FeedingId(row.getObject("id", UUID.class)), State.valueOf(row.getString("state")),
				row.getObject("last_sign_at", OffsetDateTime.class).toInstant(), row.getInt("lines_done"),
				row.getObject("booked_on", LocalDate.class));
	}

	private static FeedingProgress progress(ResultSet row, int index) throws SQLException {
		return new FeedingProgress(new FeedingId(row.getObject("id", UUID.class)),
				State.valueOf(row.getString("state")), row.getLong("total"), row.getLong("kept"),
				row.getLong("already_known"), row.getLong("refused"), row.getObject("booked_on", LocalDate.class),
				row.getObject("started_at", OffsetDateTime.class).toInstant(), instant(row, "ended_at"));
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
		return (moment != null) ? moment.toInstant() : null;
	}

	private static OffsetDateTime timestamp(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	/**
	 * The lease on a file.
	 *
	 * @param id the id of the import
	 * @param reader the id of the reader
	 * @param content the SHA-256 of the file
	 * @param linesDone the number of lines done, without the header
	 * @param bookedOn the booking date of the movements
	 */
	record Run(FeedingId id, UUID reader, String content, int linesDone, LocalDate bookedOn) {
	}

	/** Another reader took over; the transaction is rolled back. */
	static final class NoLongerTheReader extends RuntimeException {

	}

	private record Row(FeedingId id, State state, Instant lastSignAt, int linesDone, LocalDate bookedOn) {

		boolean isFree(Instant deadBefore) {
			return switch (this.state) {
				case DONE -> false;
				case INTERRUPTED -> true;
				case RUNNING -> this.lastSignAt.isBefore(deadBefore);
			};
		}

	}

}
