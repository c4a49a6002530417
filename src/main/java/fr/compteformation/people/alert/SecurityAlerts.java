package fr.compteformation.people.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.AccountLifeCycle;
import fr.compteformation.people.account.MailLink;
import fr.compteformation.people.account.SuspensionReason;
import fr.compteformation.people.suspension.Suspensions;
import fr.compteformation.platform.base.Keys;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.security.SecretToken;
import fr.compteformation.platform.security.SecurityRecord;

/**
 * Security alerts: the links “it was not me” of mails about what happened to an account.
 * For 72 hours a click suspends it, whoever holds the link, signed in or not.
 */
@Service
@Transactional
public class SecurityAlerts {

	/** How long a link works. */
	public static final Duration VALIDITY = Duration.ofHours(72);

	private static final RowMapper<SecurityAlert> ALERT = (row, number) -> new SecurityAlert(
			row.getObject("id", UUID.class), new AccountId(row.getObject("account_id", UUID.class)),
			row.getObject("expires_at", OffsetDateTime.class).toInstant(),
			Optional.ofNullable(row.getObject("rung_at", OffsetDateTime.class))
				.map(OffsetDateTime::toInstant)
				.orElse(null));

	private final JdbcClient database;

	private final AccountLifeCycle accounts;

	private final Suspensions suspensions;

	private final Keys keys;

	private final PortalSettings settings;

	private final SecurityAlertRetention retention;

	private final SecurityRecord record;

	private final Clock clock;

	SecurityAlerts(JdbcClient database, AccountLifeCycle accounts, Suspensions suspensions, Keys keys,
			PortalSettings settings, SecurityAlertRetention retention, SecurityRecord record, Clock clock) {
		this.database = database;
		this.accounts = accounts;
		this.suspensions = suspensions;
		this.keys = keys;
		this.settings = settings;
		this.retention = retention;
		this.record = record;
		this.clock = clock;
	}

	/** Makes the link that a mail of this transaction is going to hold, and names it. */
	@Transactional(propagation = Propagation.MANDATORY)
	public UUID raise(AccountId account) {
		UUID id = UUID.randomUUID();
		raise(id, account);
		return id;
	}

	/** Makes the link of a mail about something that names the link, too. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void raise(UUID id, AccountId account) {
		this.database.sql("insert into account_alarm (id, account_id, token_hash, expires_at) values (?, ?, ?, ?)")
			.params(id, account.value(), token(id).hash(),
					now().plus(VALIDITY).truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Whose account a link suspends, for the mail that holds it. */
	@Transactional(readOnly = true)
	public Optional<AccountId> accountOf(UUID id) {
		return find("id", id).map(SecurityAlert::account);
	}

	/**
	 * The link of a mail by which the owner says that it was not them.
	 * @throws java.util.NoSuchElementException when there is none
	 */
	@Transactional(readOnly = true)
	public SecurityAlertLink link(UUID id, Locale locale) {
		Instant until = find("id", id).orElseThrow().expiresAt();
		return new SecurityAlertLink(this.settings.link("/ce-nest-pas-moi/" + token(id).value()),
				PortalTime.day(until, locale), PortalTime.hour(until, locale));
	}

	/** What a link is good for. Changes nothing: mail scanners open links too. */
	@Transactional(readOnly = true)
	public MailLink stateOf(SecretToken token) {
		return find("token_hash", token.hash())
			.map((alert) -> this.record.link(alert.stateAt(now()), MailLink.USABLE, alert.account().value()))
			.orElseGet(() -> this.record.link(MailLink.UNKNOWN, MailLink.USABLE, null));
	}

	/** Suspends the account: it was not the person. */
	public MailLink use(SecretToken token) {
		return find("token_hash", token.hash()).flatMap((alert) -> this.accounts.lock(alert.account()))
			.map((account) -> use(find("token_hash", token.hash()).orElseThrow()))
			.orElse(MailLink.UNKNOWN);
	}

	/** Forgets the links of long ago. */
	void forgetOld() {
		this.database.sql("delete from account_alarm where expires_at < ?")
			.param(now().minus(this.retention.alarms()).atOffset(ZoneOffset.UTC))
			.update();
	}

	private MailLink use(SecurityAlert alert) {
		MailLink state = alert.stateAt(now());
		if (state != MailLink.USABLE) {
			return state;
		}
		this.database.sql("update account_alarm set rung_at = ? where id = ?")
			.params(now().atOffset(ZoneOffset.UTC), alert.id())
			.update();
		this.suspensions.suspendForOwner(alert.account(), SuspensionReason.ACT_NOT_THEIRS);
		return MailLink.DONE;
	}

	private SecretToken token(UUID id) {
		return SecretToken.of(this.keys.derive("alarm:" + id));
	}

	private Optional<SecurityAlert> find(String column, Object value) {
		return this.database.sql("select * from account_alarm where " + column + " = ?")
			.param(value)
			.query(ALERT)
			.optional();
	}

	private Instant now() {
		return this.clock.instant();
	}

}
