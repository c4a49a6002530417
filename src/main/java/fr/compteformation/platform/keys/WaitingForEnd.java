package fr.compteformation.platform.keys;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What nobody can encrypt or hash again: it ends by itself, is made again, or waits for
 * its person. Counted, so that the former key stays as long.
 */
final class WaitingForEnd implements Resealing {

	/** After a switch some nodes still write with the former key for a moment. */
	private static final Duration SWITCH = Duration.ofMinutes(1);

	private final Sealed what;

	private final Keys keys;

	private final JdbcClient database;

	private final KeyRegister register;

	private final Clock clock;

	WaitingForEnd(Sealed what, Keys keys, JdbcClient database, KeyRegister register, Clock clock) {
		this.what = what;
		this.keys = keys;
		this.database = database;
		this.register = register;
		this.clock = clock;
	}

	@Override
	public Sealed what() {
		return this.what;
	}

	@Override
	public long left() {
		return switch (this.what.how()) {
			case ENDS -> (this.what == Sealed.SECRET) ? secrets() : drafts();
			case AT_SIGN_IN -> subjects();
			case COMES_BACK -> count("select count(*) from document_object where document_id is not null and mark <> ?",
					KeyMark.bytes(primary()));
			case DRAWN_AGAIN -> count("select count(*) from document_pages where " + pages(), KeyMark.bytes(primary()));
			default -> 0;
		};
	}

	@Override
	public long unreadable() {
		return 0;
	}

	@Override
	public boolean step() {
		return this.what.how() == Sealed.How.DRAWN_AGAIN && this.database
			.sql("delete from document_pages where document_id in " + "(select document_id from document_pages where "
					+ pages() + " fetch first 100 rows only)")
			.param(KeyMark.bytes(primary()))
			.update() > 0;
	}

	// A code or a link that can still be used, and whose email may not be written yet.
	private long secrets() {
		Instant switched = this.register.primarySince(KeySet.TOKENS).plus(SWITCH);
		return this.database.sql("""
				select count(*) from one_time_secret
				where ended is null and issued_at < ? and expires_at > ?""")
			.params(switched.atOffset(ZoneOffset.UTC), this.clock.instant().atOffset(ZoneOffset.UTC))
			.query(Long.class)
			.single();
	}

	private long drafts() {
		return count("select count(*) from registration_draft where substring(content from 1 for " + KeyMark.BYTES
				+ ") <> ?", KeyMark.bytes(primary()));
	}

	private long subjects() {
		return count("select count(*) from %1$s where %2$s is not null and %2$s not like ?".formatted(this.what.table(),
				this.what.column()), KeyMark.hex(primary()) + "%");
	}

	private static String pages() {
		return "document_id in (select document_id from document_page_chunk where place = 0 and substring(content from 1 for "
				+ KeyMark.BYTES + ") <> ?)";
	}

	private long count(String sql, Object mark) {
		return this.database.sql(sql).param(mark).query(Long.class).single();
	}

	private int primary() {
		return this.keys.ring().primary(this.what.keySet());
	}

}
