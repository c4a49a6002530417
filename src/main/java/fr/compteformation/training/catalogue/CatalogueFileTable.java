package fr.compteformation.training.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files of trainings by content. Readers of one file take turns: the position moves
 * with the transaction that stores a chunk, and only from where the chunk begins.
 */
@Component
class CatalogueFileTable {

	private final JdbcClient database;

	private final JdbcTemplate batches;

	private final Clock clock;

	CatalogueFileTable(JdbcClient database, JdbcTemplate batches, Clock clock) {
		this.database = database;
		this.batches = batches;
		this.clock = clock;
	}

	/** A file, as far as it was read. */
	@Transactional
	CatalogueFile open(String content) {
		this.database.sql("""
				insert into catalogue_file (content, started_at, lines_done, taken, refused)
				values (?, ?, 0, 0, 0) on conflict do nothing""").params(content, now()).update();
		return find(content);
	}

	CatalogueFile find(String content) {
		return this.database.sql("select * from catalogue_file where content = ?")
			.param(content)
			.query((row, index) -> new CatalogueFile(content, row.getInt("lines_done"), row.getInt("taken"),
					row.getInt("refused"), row.getObject("ended_at") != null))
			.single();
	}

	/**
	 * Moves the position, keeps the refused lines, and notifies every node that the
	 * catalogue changed.
	 * @param from the position before the chunk
	 * @throws ReadElsewhere if another reader was faster
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void advance(String content, int from, int lines, int taken, List<CatalogueLine.Refused> refused) {
		this.database.sql("update catalogue_change set version = version + 1 where id = 1").update();
		int moved = this.database.sql("""
				update catalogue_file set lines_done = lines_done + ?, taken = taken + ?, refused = refused + ?
				where content = ? and lines_done = ?""").params(lines, taken, refused.size(), content, from).update();
		if (moved == 0) {
			throw new ReadElsewhere();
		}
		this.batches.batchUpdate("insert into catalogue_refusal (content, line_number, reason) values (?, ?, ?)",
				refused.stream().map((line) -> new Object[] { content, line.number(), line.messageKey() }).toList());
	}

	/** A page of the refused lines of a file, in order. */
	@Transactional(readOnly = true)
	List<CatalogueLine.Refused> refused(String content, int after, int limit) {
		return this.database.sql("""
				select line_number, reason from catalogue_refusal where content = ? and line_number > ?
				order by line_number fetch first ? rows only""")
			.params(content, after, limit)
			.query((row, index) -> new CatalogueLine.Refused(row.getInt(1), row.getString(2)))
			.list();
	}

	/**
	 * Whether all refused lines of a file are kept: none of a file that a former version
	 * read, nor of one that was read long ago.
	 */
	@Transactional(readOnly = true)
	boolean keepsRefused(String content) {
		return this.database.sql("""
				select file.refused = (select count(*) from catalogue_refusal line where line.content = file.content)
				from catalogue_file file where file.content = ?""").param(content).query(Boolean.class).single();
	}

	/** Whether the reading of a file ended after a moment. */
	@Transactional(readOnly = true)
	boolean endedAfter(String content, Instant limit) {
		return this.database.sql("select count(*) from catalogue_file where content = ? and ended_at > ?")
			.params(content, time(limit))
			.query(Integer.class)
			.single() > 0;
	}

	/** Deletes the refused lines of files whose reading ended before a moment. */
	@Transactional
	void forgetRefused(Instant limit) {
		this.database.sql("""
				delete from catalogue_refusal where content in
				(select content from catalogue_file where ended_at < ?)""").param(time(limit)).update();
	}

	@Transactional
	void end(String content) {
		this.database.sql("update catalogue_file set ended_at = ? where content = ?").params(now(), content).update();
	}

	// The precision of the databases.
	private OffsetDateTime now() {
		return time(this.clock.instant());
	}

	private static OffsetDateTime time(Instant instant) {
		return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
	}

	/** Another reader took the same chunk first; the transaction is rolled back. */
	static final class ReadElsewhere extends RuntimeException {

	}

}
