package fr.compteformation.people.holder;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.holder.Holder.NameSource;

/**
 * Accounts whose name does not match the holder of their number, for the identity check
 * by agents. The calling room checks permissions.
 */
@Service
@Transactional
public class Attachments {

	private static final String OTHER_ATTACHED = """
			exists (select 1 from holder_attachment o where o.holder_id = a.holder_id
				and o.account_id <> a.account_id and o.state = 'ATTACHED') as other_attached""";

	private static final RowMapper<WaitingAttachment> WAITING = (row, number) -> new WaitingAttachment(
			row.getObject("account_id", UUID.class), isOnlyClaimed(row.getString("name_source")),
			row.getBoolean("other_attached"), row.getObject("since", OffsetDateTime.class).toInstant());

	private static final RowMapper<Comparison> COMPARISON = (row, number) -> new Comparison(
			row.getObject("account_id", UUID.class), new HolderId(row.getObject("holder_id", UUID.class)),
			row.getString("claimed_name"), row.getString("known_name"), isOnlyClaimed(row.getString("name_source")),
			row.getBoolean("other_attached"),
			HolderAttachment.State.valueOf(row.getString("state")) == HolderAttachment.State.REFUSED,
			row.getObject("since", OffsetDateTime.class).toInstant(), row.getLong("version"));

	private final HolderAttachmentRepository attachments;

	private final HolderRepository holders;

	private final JdbcClient database;

	private final ApplicationEventPublisher publisher;

	private final Clock clock;

	Attachments(HolderAttachmentRepository attachments, HolderRepository holders, JdbcClient database,
			ApplicationEventPublisher publisher, Clock clock) {
		this.attachments = attachments;
		this.holders = holders;
		this.database = database;
		this.publisher = publisher;
		this.clock = clock;
	}

	/**
	 * The waiting accounts, longest wait first.
	 * @param after the last one of the previous page; null for the first page
	 * @param limit the page size
	 */
	@Transactional(readOnly = true)
	public List<WaitingAttachment> waiting(@Nullable WaitingAttachment after, int limit) {
		JdbcClient.StatementSpec query = this.database
			.sql("select a.account_id, a.since, h.name_source, " + OTHER_ATTACHED
					+ " from holder_attachment a join holder h on h.id = a.holder_id where a.state = 'RECONCILING'"
					+ ((after != null) ? " and (a.since, a.account_id) > (:since, :account)" : "")
					+ " order by a.since, a.account_id limit " + limit);
		if (after != null) {
			query.param("since", after.since().atOffset(ZoneOffset.UTC)).param("account", after.account());
		}
		return query.query(WAITING).list();
	}

	/** The number of waiting accounts. */
	public int countWaiting() {
		return this.database.sql("select count(*) from holder_attachment where state = 'RECONCILING'")
			.query(Integer.class)
			.single();
	}

	/**
	 * Both names, under a lock on the holder until the transaction ends.
	 * @return empty if the account is attached or does not exist
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<Comparison> compare(UUID account) {
		this.database.sql(
				"select id from holder where id = (select holder_id from holder_attachment where account_id = ?) for update")
			.param(account)
			.query(UUID.class)
			.optional();
		return this.database
			.sql("""
					select a.account_id, a.holder_id, a.birth_name as claimed_name, h.birth_name as known_name, h.name_source,
					a.state, a.since, a.version, """
					+ " " + OTHER_ATTACHED + """
							 from holder_attachment a join holder h on h.id = a.holder_id
							where a.account_id = ? and a.state in ('RECONCILING', 'REFUSED')""")
			.param(account)
			.query(COMPARISON)
			.optional();
	}

	/**
	 * Stores an agent’s decision about compared names, in the same transaction.
	 * @param samePerson whether the account sees the holder’s rights from now on;
	 * otherwise it never will unless an agent decides again
	 * @throws IllegalStateException if this account or another one is already attached
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void decide(Comparison compared, boolean samePerson) {
		if (samePerson && compared.otherAttached()) {
			throw new IllegalStateException("another account is attached");
		}
		// A command that changed the name has no listeners: what was proved under the
		// name
		// before ends here.
		this.publisher.publishEvent(new AttachmentEnded(compared.account(), AttachmentEnded.Reason.NAME_DIFFERS));
		Holder holder = this.holders.findById(compared.holder()).orElseThrow();
		this.attachments.findById(compared.account()).orElseThrow().decide(holder, samePerson, this.clock.instant());
	}

	private static boolean isOnlyClaimed(String source) {
		return NameSource.valueOf(source) == NameSource.CLAIMED;
	}

}
