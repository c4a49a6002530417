package fr.compteformation.access.franceconnect;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.platform.mail.Outbox;

/**
 * Which account somebody has who comes by the provider. Goes with the account when that
 * is erased; what was linked when stands among the account’s events.
 */
@Component
@Transactional
public class Links {

	private final JdbcClient database;

	private final AccountEvents events;

	private final Outbox outbox;

	private final Clock clock;

	Links(JdbcClient database, AccountEvents events, Outbox outbox, Clock clock) {
		this.database = database;
		this.events = events;
		this.outbox = outbox;
		this.clock = clock;
	}

	/** The account of whoever the provider names so. */
	@Transactional(readOnly = true)
	public Optional<UUID> accountOf(ProviderSubject subject) {
		return this.database.sql("select account_id from france_connect_link where subject_hash = ?")
			.param(subject.hash())
			.query((row, index) -> row.getObject(1, UUID.class))
			.optional();
	}

	/** Since when an account is linked. */
	@Transactional(readOnly = true)
	public Optional<Instant> linkedAt(UUID account) {
		return this.database.sql("select linked_at from france_connect_link where account_id = ?")
			.param(account)
			.query((row, index) -> row.getObject(1, OffsetDateTime.class).toInstant())
			.optional();
	}

	/**
	 * Links an account, instead of whatever name its owner had at the provider before:
	 * that name changes when civil status is corrected. The owner is told by mail.
	 * @throws org.springframework.dao.DuplicateKeyException when the name is another
	 * account’s
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void link(UUID account, ProviderSubject subject) {
		this.database.sql("delete from france_connect_link where account_id = ?").param(account).update();
		this.database.sql("insert into france_connect_link (account_id, subject_hash, linked_at) values (?, ?, ?)")
			.params(account, subject.hash(), this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		this.events.write(account, AccountAct.FRANCE_CONNECT_LINKED);
		this.outbox.add(FranceConnectMails.Template.FRANCE_CONNECT_LINKED, account);
	}

}
