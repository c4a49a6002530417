package fr.compteformation.access.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The batches of letters. */
@Component
class BatchTable {

	private static final int SHOWN = 60;

	private static final String BATCHES = """
			select b.number, b.made_at, b.printed_at,
				(select count(*) from letter l where l.batch_number = b.number) as letters
			from letter_batch b\s""";

	private final JdbcClient database;

	BatchTable(JdbcClient database) {
		this.database = database;
	}

	int add(Instant now) {
		GeneratedKeyHolder number = new GeneratedKeyHolder();
		this.database.sql("insert into letter_batch (made_at) values (?)")
			.param(LetterTable.time(now))
			.update(number, "number");
		return Objects.requireNonNull(number.getKey()).intValue();
	}

	/** The latest batches, newest first. */
	List<LetterBatch> lately() {
		return this.database.sql(BATCHES + "order by b.number desc fetch first " + SHOWN + " rows only")
			.query(BatchTable::batch)
			.list();
	}

	/** The batches whose printing is not confirmed, oldest first. */
	List<LetterBatch> unprinted() {
		return this.database.sql(BATCHES + "where b.printed_at is null order by b.number")
			.query(BatchTable::batch)
			.list();
	}

	Optional<LetterBatch> find(int number) {
		return this.database.sql(BATCHES + "where b.number = ?").param(number).query(BatchTable::batch).optional();
	}

	/** Returns false if printing was confirmed before. */
	boolean setPrinted(int batch, int agentNumber, Instant now) {
		return this.database
			.sql("update letter_batch set printed_at = ?, printed_by = ? where number = ? and printed_at is null")
			.params(LetterTable.time(now), agentNumber, batch)
			.update() == 1;
	}

	/** Deletes batches that were made before and have no letters. */
	void deleteBefore(Instant limit) {
		this.database.sql("""
				delete from letter_batch where made_at < ?
				and not exists (select 1 from letter where letter.batch_number = letter_batch.number)""")
			.param(LetterTable.time(limit))
			.update();
	}

	private static LetterBatch batch(ResultSet row, int index) throws SQLException {
		return new LetterBatch(row.getInt("number"), row.getObject("made_at", OffsetDateTime.class).toInstant(),
				row.getInt("letters"), LetterTable.instant(row, "printed_at"));
	}

}
