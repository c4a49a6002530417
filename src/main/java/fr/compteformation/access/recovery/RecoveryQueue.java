package fr.compteformation.access.recovery;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.security.Agent;

/**
 * The queue of recovery requests for agents, the oldest first. {@link RecoveryCases} open
 * one.
 */
@Service
public class RecoveryQueue {

	/** Page size. */
	public static final int PAGE = 50;

	private static final RowMapper<Line> LINE = (row, number) -> new Line(row.getObject("id", UUID.class),
			RecoveryState.valueOf(row.getString("state")), row.getObject("asked_at", OffsetDateTime.class).toInstant(),
			row.getObject("check_until", OffsetDateTime.class).toInstant());

	private final JdbcClient database;

	RecoveryQueue(JdbcClient database) {
		this.database = database;
	}

	/**
	 * A page of the queue.
	 * @param after the last line of the previous page; {@code null} for the first page
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY)
	public List<Line> page(Agent agent, RecoveryState state, @Nullable Line after) {
		JdbcClient.StatementSpec query = this.database
			.sql("select id, state, asked_at, check_until from recovery_request where state = :state"
					+ ((after != null) ? " and (asked_at, id) > (:askedAt, :id)" : "")
					+ " order by asked_at, id fetch first " + PAGE + " rows only")
			.param("state", state.name());
		if (after != null) {
			query.param("askedAt", after.askedAt().atOffset(ZoneOffset.UTC)).param("id", after.id());
		}
		return query.query(LINE).list();
	}

	/**
	 * A request in the agents’ queue.
	 *
	 * @param id its id
	 * @param state its state
	 * @param askedAt when it was received
	 * @param checkUntil the agents’ target date
	 */
	public record Line(UUID id, RecoveryState state, Instant askedAt, Instant checkUntil) {
	}

}
