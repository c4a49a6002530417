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
 * Maps a provider subject to an account. Deleted with the account; link history is in the
 * account events.
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

	/** The account linked to a subject. */
	@Transactional(readOnly = true)
	public Optional<UUID> accountOf(ProviderSubject subject) {
		return this.database.sql("select account_id from france_connect_link where subject_hash = ?")
			.param(subject.hash())
			.query((row, index) -> row.getObject(1, UUID.class))
			.optional();
	}

	/** When an account was linked. */
	@Transactional(readOnly = true)
	public Optional<Instant> linkedAt(UUID account) {
		return this.database.sql("select linked_at from france_connect_link where account_id = ?")
			.param(account)
			.query((row, index) -> row.getObject(1, OffsetDateTime.class).toInstant())
			.optional();
	}

	/**
	 * Links an account and replaces its previous subject, which changes when the civil
	 * register is corrected. The owner is notified by email.
	 * @throws org.springframework.dao.DuplicateKeyException if the subject is linked to
	 * another account
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
