package fr.compteformation.access.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.HolderId;

/** The letters. */
@Component
class LetterTable {

	private static final String LETTERS = """
			select l.id, l.account_id, l.holder_id, l.language, l.state, l.asked_at, b.made_at
			from letter l left join letter_batch b on b.number = l.batch_number where\s""";

	// Nobody writes to the deceased.
	private static final String TO_MAKE = """
			state = 'WAITING' and not exists (select 1 from life_status s
				where s.holder_id = letter.holder_id and s.deceased_on is not null)""";

	private final JdbcClient database;

	LetterTable(JdbcClient database) {
		this.database = database;
	}

	void add(Letter letter) {
		this.database.sql("""
				insert into letter (id, account_id, holder_id, language, state, asked_at)
				values (:id, :account, :holder, :language, :state, :askedAt)""")
			.param("id", letter.id())
			.param("account", letter.account())
			.param("holder", letter.holder().value())
			.param("language", letter.language().getLanguage())
			.param("state", letter.state().name())
			.param("askedAt", time(letter.askedAt()))
			.update();
	}

	/** The latest letter that an account asked for. */
	Optional<Letter> latestOf(UUID account) {
		return all(account).stream().findFirst();
	}

	/** All letters that an account asked for, latest first. */
	List<Letter> all(UUID account) {
		return this.database.sql(LETTERS + "l.account_id = ? order by l.asked_at desc, l.id")
			.param(account)
			.query(LetterTable::letter)
			.list();
	}

	Optional<Letter> find(UUID id) {
		return this.database.sql(LETTERS + "l.id = ?").param(id).query(LetterTable::letter).optional();
	}

	/** When letters to a holder were asked for, latest first; without cancelled ones. */
	List<Instant> askedFor(HolderId holder, Instant from) {
		return this.database.sql("""
				select asked_at from letter where holder_id = ? and asked_at > ? and state <> 'CANCELLED'
				order by asked_at desc""")
			.params(holder.value(), time(from))
			.query((row, index) -> row.getObject(1, OffsetDateTime.class).toInstant())
			.list();
	}

	boolean isWaitingFor(HolderId holder) {
		return this.database.sql("select count(*) from letter where holder_id = ? and state = 'WAITING'")
			.param(holder.value())
			.query(Integer.class)
			.single() > 0;
	}

	int countWaiting() {
		return this.database.sql("select count(*) from letter where " + TO_MAKE).query(Integer.class).single();
	}

	/** Locks waiting letters, longest wait first: of two nodes one gets them. */
	List<UUID> lockWaiting(int most) {
		return this.database
			.sql("select id from letter where " + TO_MAKE + " order by asked_at, id fetch first " + most
					+ " rows only for update")
			.query((row, index) -> row.getObject("id", UUID.class))
			.list();
	}

	void putInto(int batch, UUID letter) {
		this.database.sql("update letter set state = 'IN_BATCH', batch_number = ? where id = ?")
			.params(batch, letter)
			.update();
	}

	void cancel(UUID letter) {
		this.database.sql("update letter set state = 'CANCELLED' where id = ? and state = 'WAITING'")
			.param(letter)
			.update();
	}

	List<Letter> lettersOf(int batch) {
		return this.database.sql(LETTERS + "l.batch_number = ? order by l.asked_at, l.id")
			.param(batch)
			.query(LetterTable::letter)
			.list();
	}

	/** Deletes letters that were asked for before. */
	void deleteBefore(Instant limit) {
		this.database.sql("delete from letter where asked_at < ? and state <> 'WAITING'").param(time(limit)).update();
	}

	private static Letter letter(ResultSet row, int index) throws SQLException {
		return new Letter(row.getObject("id", UUID.class), row.getObject("account_id", UUID.class),
				new HolderId(row.getObject("holder_id", UUID.class)), Locale.of(row.getString("language")),
				Letter.State.valueOf(row.getString("state")), instant(row, "made_at"),
				row.getObject("asked_at", OffsetDateTime.class).toInstant());
	}

	static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
		return (moment != null) ? moment.toInstant() : null;
	}

	// The precision of the databases.
	static OffsetDateTime time(Instant instant) {
		return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
	}

}
