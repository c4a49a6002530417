package fr.compteformation.people.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.AccountLifeCycle;
import fr.compteformation.people.account.SuspensionReason;
import fr.compteformation.people.suspension.Suspensions;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.onetime.OneTimeSecret;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretPurpose;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.SecretToken;
import fr.compteformation.platform.security.SecurityRecord;

/**
 * Security alerts: “it was not me” links in emails. For 72 hours, a click suspends the
 * account that the email is about; the link works without sign-in.
 */
@Service
@Transactional
public class SecurityAlerts {

	/** The lifetime of a link. */
	public static final Duration VALIDITY = Duration.ofHours(72);

	/** Suspends the account; each link is below it. */
	static final PagePath PAGE = new PagePath("/ce-nest-pas-moi");

	static final SecretPurpose LINK = SecretPurpose.link("alarm", VALIDITY).forAccounts();

	private final OneTimeSecrets secrets;

	private final AccountLifeCycle accounts;

	private final Suspensions suspensions;

	private final PortalSettings settings;

	private final SecurityRecord record;

	private final Clock clock;

	SecurityAlerts(OneTimeSecrets secrets, AccountLifeCycle accounts, Suspensions suspensions, PortalSettings settings,
			SecurityRecord record, Clock clock) {
		this.secrets = secrets;
		this.accounts = accounts;
		this.suspensions = suspensions;
		this.settings = settings;
		this.record = record;
		this.clock = clock;
	}

	/** Issues a link for an email of this transaction and returns its id. */
	@Transactional(propagation = Propagation.MANDATORY)
	public UUID raise(AccountId account) {
		return UUID.fromString(this.secrets.issue(LINK, account.value()).key());
	}

	/**
	 * Issues a link under a given id to suspend an account, for an email to the owner of
	 * another one.
	 * @param suspended the account that a click suspends
	 * @param notified the account whose owner receives the email
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void raise(UUID id, AccountId suspended, AccountId notified) {
		this.secrets.issue(LINK, suspended.value(), id.toString(), notified.value().toString());
	}

	/** Issues a link under a given id. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void raise(UUID id, AccountId account) {
		this.secrets.issue(LINK, account.value(), id.toString(), this.clock.instant());
	}

	/**
	 * The account whose owner receives the email of a link: the one that it suspends,
	 * unless another account was to be notified.
	 */
	@Transactional(readOnly = true)
	public Optional<AccountId> accountOf(UUID id) {
		return this.secrets.named(LINK, id.toString()).map(SecurityAlerts::notified).map(AccountId::new);
	}

	private static UUID notified(OneTimeSecret link) {
		String other = link.payload();
		return (other != null) ? UUID.fromString(other) : link.subject();
	}

	/**
	 * The link as its email shows it.
	 * @throws java.util.NoSuchElementException if there is none
	 */
	@Transactional(readOnly = true)
	public SecurityAlertLink link(UUID id, Locale locale) {
		Instant until = this.secrets.named(LINK, id.toString()).orElseThrow().deadline();
		return new SecurityAlertLink(this.settings.link(PAGE.of(this.secrets.value(LINK, id.toString()).value())),
				PortalTime.day(until, locale), PortalTime.hour(until, locale));
	}

	/** The state of a link. Changes nothing: mail scanners open links too. */
	@Transactional(readOnly = true)
	public SecretState stateOf(SecretToken token) {
		return this.secrets.look(LINK, token)
			.map((link) -> this.record.link(link.state(), SecretState.VALID, link.subject()))
			.orElseGet(() -> this.record.link(SecretState.UNKNOWN, SecretState.VALID, null));
	}

	/** Whether a link suspends another account than that of the person it was sent to. */
	@Transactional(readOnly = true)
	public boolean isAboutAnother(SecretToken token) {
		return this.secrets.look(LINK, token).filter((link) -> !notified(link).equals(link.subject())).isPresent();
	}

	/**
	 * Suspends the account.
	 * @return {@link SecretState#USED} on success
	 */
	public SecretState use(SecretToken token) {
		return this.secrets.look(LINK, token)
			.flatMap((link) -> this.accounts.lock(new AccountId(link.subject())))
			.map((account) -> use(account.id(), token))
			.orElse(SecretState.UNKNOWN);
	}

	private SecretState use(AccountId account, SecretToken token) {
		SecretState state = this.secrets.redeem(LINK, token);
		if (state == SecretState.VALID) {
			this.suspensions.suspendForOwner(account, SuspensionReason.ACT_NOT_THEIRS);
			return SecretState.USED;
		}
		return state;
	}

}
