package fr.compteformation.office.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.security.Agent;

/**
 * The agents’ queue of questions: the one that has waited longest first, closed ones
 * newest first.
 */
@Service
@Transactional(readOnly = true)
public class ContactQueue {

	/** Page size. */
	public static final int PAGE = 50;

	/** The maximum length of a remark, in characters. */
	public static final int MAX_REMARK = 2000;

	/** The days over which the times of answers are measured. */
	public static final int DAYS = 30;

	private final JdbcClient database;

	private final Clock clock;

	ContactQueue(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * A page of the queue.
	 * @param subject a subject to filter by; {@code null} for all
	 * @param after the last line of the previous page; {@code null} for the first page
	 */
	@PreAuthorize(Agent.ONLY)
	public List<Line> page(Agent agent, Filter filter, @Nullable ContactSubject subject, @Nullable Line after) {
		boolean newestFirst = filter == Filter.CLOSED;
		JdbcClient.StatementSpec query = this.database
			.sql("select id, reference, subject, treated, open_state, state_since, opened_at, agent_number "
					+ "from contact_case where " + filter.condition()
					+ ((subject != null) ? " and subject = :subject" : "")
					+ ((after != null) ? " and (state_since, id) " + (newestFirst ? "<" : ">") + " (:since, :id)" : "")
					+ (newestFirst ? " order by state_since desc, id desc" : " order by state_since, id") + " limit "
					+ PAGE)
			.param("agent", agent.agentId());
		if (subject != null) {
			query.param("subject", subject.name());
		}
		if (after != null) {
			query.param("since", after.since().atOffset(ZoneOffset.UTC)).param("id", after.id().value());
		}
		return query.query((row, number) -> line(row)).list();
	}

	/** The number of questions in each part of the queue that waits for agents. */
	@PreAuthorize(Agent.ONLY)
	public Map<Filter, Integer> counts(Agent agent) {
		Map<Filter, Integer> counts = new EnumMap<>(Filter.class);
		for (Filter filter : Filter.values()) {
			if (filter != Filter.CLOSED) {
				counts.put(filter,
						this.database.sql("select count(*) from contact_case where " + filter.condition())
							.param("agent", agent.agentId())
							.query(Integer.class)
							.single());
			}
		}
		return counts;
	}

	/**
	 * The age of what waits, and the times of the first answers of {@value #DAYS} days.
	 */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public Times times(Agent agent) {
		Instant now = this.clock.instant();
		List<Duration> ages = this.database
			.sql("select state_since from contact_case where not treated and open_state in ('NEW', 'TAKEN') "
					+ "order by state_since")
			.query((row, number) -> Duration.between(moment(row, "state_since"), now))
			.list();
		List<Duration> answers = this.database.sql("""
				select opened_at, answered_at from contact_case where answered_at >= :from""")
			.param("from", now.minus(DAYS, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC))
			.query((row, number) -> Duration.between(moment(row, "opened_at"), moment(row, "answered_at")))
			.list()
			.stream()
			.sorted()
			.toList();
		return new Times(ages.size(), ages.isEmpty() ? null : ages.getFirst(), answers.size(),
				answers.isEmpty() ? null : answers.get(answers.size() / 2),
				answers.isEmpty() ? null : answers.getLast());
	}

	private static Line line(ResultSet row) throws SQLException {
		return new Line(new ContactCase.Id(row.getObject("id", UUID.class)),
				ContactCase.number(new Reference(row.getString("reference"))),
				ContactSubject.valueOf(row.getString("subject")),
				row.getBoolean("treated") ? ContactState.CLOSED : ContactState.valueOf(row.getString("open_state")),
				moment(row, "state_since"), moment(row, "opened_at"), row.getObject("agent_number", Integer.class));
	}

	private static Instant moment(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	/**
	 * A question in the agents’ queue, without its author.
	 *
	 * @param id its id
	 * @param number the reference given to the person, such as {@code C-7F3K-92QD}
	 * @param subject its subject
	 * @param state its state
	 * @param since since when it is in that state
	 * @param openedAt when it was asked
	 * @param agent the number of the assigned agent; {@code null} if unassigned
	 */
	public record Line(ContactCase.Id id, String number, ContactSubject subject, ContactState state, Instant since,
			Instant openedAt, @Nullable Integer agent) {
	}

	/**
	 * How long people wait.
	 *
	 * @param waiting the number of questions that wait for agents
	 * @param oldest how long the oldest of them has waited; {@code null} if there is none
	 * @param answered the number of first answers in the period
	 * @param median their median time; {@code null} if there is none
	 * @param longest the longest time; {@code null} if there is none
	 */
	public record Times(int waiting, @Nullable Duration oldest, int answered, @Nullable Duration median,
			@Nullable Duration longest) {
	}

	/**
	 * A part of the agents’ queue. The constant names end the translation keys.
	 */
	public enum Filter {

		/** In the agent’s hands and to be answered. */
		MINE("not treated and open_state = 'TAKEN' and agent_id = :agent"),

		NEW("not treated and open_state = 'NEW'"),

		/** In the hands of colleagues. */
		COLLEAGUES("not treated and open_state = 'TAKEN' and agent_id <> :agent"),

		/** Waiting for the person, or answered. */
		WAITING("not treated and open_state in ('ANSWERED', 'WAITING_FOR_PERSON')"),

		CLOSED("treated");

		private final String condition;

		Filter(String condition) {
			this.condition = condition;
		}

		/** The SQL condition; the parameter is the agent. */
		String condition() {
			return "(" + this.condition + " and :agent is not null)";
		}

		/** The name in addresses. */
		public String parameter() {
			return name().toLowerCase(Locale.ROOT);
		}

		/** The translation key. */
		public String messageKey() {
			return "contact.filter." + name();
		}

	}

}
