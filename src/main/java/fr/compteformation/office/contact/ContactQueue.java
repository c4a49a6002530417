package fr.compteformation.office.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.security.Agent;

/**
 * The agents’ queue of questions, oldest first. Every view and every action is recorded
 * in the audit log.
 */
@Service
@Transactional
public class ContactQueue {

	/** Page size. */
	public static final int PAGE = 50;

	/** The maximum length of a remark, in characters. */
	public static final int MAX_REMARK = 2000;

	private static final RowMapper<Line> LINE = (row, number) -> new Line(
			new ContactCase.Id(row.getObject("id", UUID.class)),
			ContactCase.number(new Reference(row.getString("reference"))),
			ContactSubject.valueOf(row.getString("subject")),
			row.getObject("opened_at", OffsetDateTime.class).toInstant());

	private final ContactCaseRepository cases;

	private final JdbcClient database;

	private final Journal journal;

	private final Clock clock;

	ContactQueue(ContactCaseRepository cases, JdbcClient database, Journal journal, Clock clock) {
		this.cases = cases;
		this.database = database;
		this.journal = journal;
		this.clock = clock;
	}

	/**
	 * A page of the queue.
	 * @param state open or handled questions
	 * @param subject a subject to filter by; {@code null} for all
	 * @param after the last line of the previous page; {@code null} for the first page
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY)
	public List<Line> page(Agent agent, ContactState state, @Nullable ContactSubject subject, @Nullable Line after) {
		JdbcClient.StatementSpec query = this.database
			.sql("select id, reference, subject, opened_at from contact_case where treated = :treated"
					+ ((subject != null) ? " and subject = :subject" : "")
					+ ((after != null) ? " and (opened_at, id) > (:openedAt, :id)" : "")
					+ " order by opened_at, id limit " + PAGE)
			.param("treated", state == ContactState.TREATED);
		if (subject != null) {
			query.param("subject", subject.name());
		}
		if (after != null) {
			query.param("openedAt", after.openedAt().atOffset(ZoneOffset.UTC)).param("id", after.id().value());
		}
		return query.query(LINE).list();
	}

	/** Opens a question; empty if there is none. */
	@PreAuthorize(Agent.ONLY)
	public Optional<ContactDetails> open(Agent agent, ContactCase.Id id) {
		return this.cases.findById(id).map((question) -> {
			journal(agent, Act.CASE_OPENED, question, null);
			return question.forAgents();
		});
	}

	/**
	 * Marks a question as handled.
	 * @param seen the version that the agent read
	 * @param remark for other agents, at most {@value #MAX_REMARK} characters; may be
	 * empty
	 */
	@PreAuthorize(Agent.ONLY)
	public Outcome treat(Agent agent, ContactCase.Id id, long seen, String remark) {
		return change(agent, id, seen, Act.CASE_TREATED,
				(question) -> question.treat(agent, this.clock.instant().truncatedTo(ChronoUnit.MICROS), remark));
	}

	/**
	 * Reopens a question and keeps the remark.
	 * @param seen the version that the agent read
	 */
	@PreAuthorize(Agent.ONLY)
	public Outcome reopen(Agent agent, ContactCase.Id id, long seen) {
		return change(agent, id, seen, Act.CASE_REOPENED, ContactCase::reopen);
	}

	// Locked, so that of two concurrent agents the second gets an outcome instead of an
	// exception.
	private Outcome change(Agent agent, ContactCase.Id id, long seen, Act act, Consumer<ContactCase> verb) {
		return this.cases.lock(id).filter((question) -> question.version() == seen).map((question) -> {
			ContactState before = question.state();
			verb.accept(question);
			journal(agent, act, question, before);
			return Outcome.DONE;
		}).orElse(Outcome.CHANGED);
	}

	private void journal(Agent agent, Act act, ContactCase question, @Nullable ContactState before) {
		this.journal.write(agent, act, new Subject(Subject.Kind.CASE, question.id()),
				(before != null) ? before.name() : null, question.state().name());
	}

	/**
	 * The result of an agent’s action.
	 */
	public enum Outcome {

		/** The change was saved. */
		DONE,

		/** The question changed after the agent read it. Nothing was saved. */
		CHANGED

	}

	/**
	 * A question in the agents’ queue, without its author.
	 *
	 * @param id its id
	 * @param number the reference given to the person, such as {@code C-7F3K-92QD}
	 * @param subject its subject
	 * @param openedAt when it was asked
	 */
	public record Line(ContactCase.Id id, String number, ContactSubject subject, Instant openedAt) {
	}

}
