package fr.compteformation.access.identitydocument;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.security.Agent;

/**
 * The queue of open requests for agents, the first due first. {@link IdentityCases} open
 * one.
 */
@Service
public class IdentityQueue {

	/** Page size. */
	public static final int PAGE = 50;

	private static final RowMapper<Line> LINE = (row, number) -> new Line(row.getObject("id", UUID.class),
			new Reference(row.getString("reference")), row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
			row.getObject("due_at", OffsetDateTime.class).toInstant());

	private final JdbcClient database;

	IdentityQueue(JdbcClient database) {
		this.database = database;
	}

	/**
	 * A page of the queue.
	 * @param state an open state
	 * @param after the last line of the previous page; {@code null} for the first page
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY)
	public List<Line> page(Agent agent, IdentityRequestState state, @Nullable Line after) {
		JdbcClient.StatementSpec query = this.database
			.sql("select id, reference, submitted_at, due_at from identity_request where state = :state"
					+ ((after != null) ? " and (due_at, id) > (:due, :id)" : "") + " order by due_at, id fetch first "
					+ PAGE + " rows only")
			.param("state", state.name());
		if (after != null) {
			query.param("due", after.dueAt().atOffset(ZoneOffset.UTC)).param("id", after.id());
		}
		return query.query(LINE).list();
	}

	/** The number of requests by open state; a state without any is missing. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY)
	public Map<IdentityRequestState, Integer> counts(Agent agent) {
		Map<IdentityRequestState, Integer> counts = new EnumMap<>(IdentityRequestState.class);
		this.database
			.sql("select state, count(*) as found from identity_request where open_account is not null group by state")
			.query((row) -> {
				counts.put(IdentityRequestState.valueOf(row.getString("state")), row.getInt("found"));
			});
		return counts;
	}

	/**
	 * A request in the agents’ queue.
	 *
	 * @param id its id
	 * @param reference its reference
	 * @param submittedAt when it was sent
	 * @param dueAt the deadline for the next act
	 */
	public record Line(UUID id, Reference reference, Instant submittedAt, Instant dueAt) {
	}

}
