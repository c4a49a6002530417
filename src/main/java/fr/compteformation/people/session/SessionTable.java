package fr.compteformation.people.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.people.session.Device.Browser;
import fr.compteformation.people.session.Device.OperatingSystem;
import fr.compteformation.platform.security.Network;

/** The table of citizens’ sessions. */
@Component
class SessionTable {

	/** Seen recently, or with a valid remember-me. */
	private static final String ALIVE = """
			(last_seen_at > :idleSince or exists (select 1 from remembered_device stay
				where stay.series_hash = citizen_session.stay_hash and stay.expires_at > :now))""";

	private final JdbcClient database;

	SessionTable(JdbcClient database) {
		this.database = database;
	}

	void insert(CitizenSession session, @Nullable String stay) {
		this.database.sql("""
				insert into citizen_session
					(id, account_id, signed_in_at, last_seen_at, browser, operating_system, network, stay_hash)
				values (:id, :account, :signedIn, :seen, :browser, :system, :network, :stay)""")
			.param("id", session.id())
			.param("account", session.account())
			.param("signedIn", time(session.signedInAt()))
			.param("seen", time(session.lastSeenAt()))
			.param("browser", session.device().browser().name())
			.param("system", session.device().system().name())
			.param("network", session.network().value())
			.param("stay", stay)
			.update();
	}

	Optional<CitizenSession> find(UUID id) {
		return this.database.sql("select * from citizen_session where id = :id")
			.param("id", id)
			.query((row, index) -> session(row))
			.optional();
	}

	/** The session of a remembered device, unless it was ended. */
	Optional<UUID> findOpen(String stay) {
		return this.database.sql("select id from citizen_session where stay_hash = :stay and ended_at is null")
			.param("stay", stay)
			.query((row, index) -> row.getObject(1, UUID.class))
			.list()
			.stream()
			.findFirst();
	}

	List<CitizenSession> alive(UUID account, Instant idleSince, Instant now) {
		return this.database
			.sql("select * from citizen_session where account_id = :account and ended_at is null and " + ALIVE
					+ " order by last_seen_at desc, id")
			.param("account", account)
			.param("idleSince", time(idleSince))
			.param("now", time(now))
			.query((row, index) -> session(row))
			.list();
	}

	List<CitizenSession> newest(UUID account, int limit) {
		return this.database
			.sql("select * from citizen_session where account_id = :account order by signed_in_at desc, id "
					+ "fetch first " + limit + " rows only")
			.param("account", account)
			.query((row, index) -> session(row))
			.list();
	}

	void see(UUID id, Instant now) {
		this.database.sql("update citizen_session set last_seen_at = :now where id = :id and last_seen_at < :now")
			.param("id", id)
			.param("now", time(now))
			.update();
	}

	void stays(UUID id, String stay) {
		this.database.sql("update citizen_session set stay_hash = :stay where id = :id")
			.param("id", id)
			.param("stay", stay)
			.update();
	}

	Optional<String> stayOf(UUID id) {
		return this.database.sql("select stay_hash from citizen_session where id = :id and stay_hash is not null")
			.param("id", id)
			.query(String.class)
			.optional();
	}

	/**
	 * Ends a session of this account.
	 * @return whether an open one existed
	 */
	boolean end(UUID id, UUID account, SessionEnd why, Instant now) {
		return this.database.sql("""
				update citizen_session set ended_at = :now, end_reason = :why
				where id = :id and account_id = :account and ended_at is null""")
			.param("id", id)
			.param("account", account)
			.param("now", time(now))
			.param("why", why.name())
			.update() > 0;
	}

	/** Ends the sessions of an account, except one. */
	void endAllBut(UUID id, UUID account, SessionEnd why, Instant now) {
		this.database.sql("""
				update citizen_session set ended_at = :now, end_reason = :why
				where id <> :id and account_id = :account and ended_at is null""")
			.param("id", id)
			.param("account", account)
			.param("now", time(now))
			.param("why", why.name())
			.update();
	}

	/** Ends the sessions of a remember-me. */
	void endOfStay(String stay, SessionEnd why, Instant now) {
		this.database.sql("""
				update citizen_session set ended_at = :now, end_reason = :why
				where stay_hash = :stay and ended_at is null""")
			.param("stay", stay)
			.param("now", time(now))
			.param("why", why.name())
			.update();
	}

	/** Marks sessions as ended after inactivity. */
	void endIdle(Instant idleSince, Instant now) {
		this.database
			.sql("update citizen_session set ended_at = last_seen_at, end_reason = :why where ended_at is null and not "
					+ ALIVE)
			.param("why", SessionEnd.IDLE.name())
			.param("idleSince", time(idleSince))
			.param("now", time(now))
			.update();
	}

	void deleteEndedBefore(Instant limit) {
		this.database.sql("delete from citizen_session where ended_at < :limit").param("limit", time(limit)).update();
	}

	private static CitizenSession session(ResultSet row) throws SQLException {
		String end = row.getString("end_reason");
		return new CitizenSession(row.getObject("id", UUID.class), row.getObject("account_id", UUID.class),
				instant(row, "signed_in_at"), instant(row, "last_seen_at"),
				new Device(Browser.valueOf(row.getString("browser")),
						OperatingSystem.valueOf(row.getString("operating_system"))),
				new Network(row.getString("network")), (end != null) ? SessionEnd.valueOf(end) : null);
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	private static OffsetDateTime time(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
