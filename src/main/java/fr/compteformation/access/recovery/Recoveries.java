package fr.compteformation.access.recovery;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.SuspensionReason;
import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.people.signin.PartialSignIn;
import fr.compteformation.people.suspension.Suspensions;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretPurpose;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.SecretToken;
import fr.compteformation.platform.security.SecurityRecord;

/**
 * Entry point for people who lost their passkeys and recovery codes. They request
 * recovery after entering the right password and follow it on screen. Every step is
 * announced by email, with a link that cancels the request and suspends the account.
 */
@Service
@Transactional
public class Recoveries {

	/** Cancels the request; each link is below it. */
	static final PagePath CANCEL_PAGE = new PagePath("/recuperation/annuler");

	static final SecretPurpose CANCEL_LINK = SecretPurpose.link("recovery-cancel", null).forAccounts();

	private final RecoveryRequestRepository requests;

	private final OneTimeSecrets secrets;

	private final RecoveryDelays delays;

	private final Suspensions suspensions;

	private final AccountEvents events;

	private final Outbox outbox;

	private final SecurityRecord record;

	private final Clock clock;

	Recoveries(RecoveryRequestRepository requests, OneTimeSecrets secrets, RecoveryDelays delays,
			Suspensions suspensions, AccountEvents events, Outbox outbox, SecurityRecord record, Clock clock) {
		this.requests = requests;
		this.secrets = secrets;
		this.delays = delays;
		this.suspensions = suspensions;
		this.events = events;
		this.outbox = outbox;
		this.record = record;
		this.clock = clock;
	}

	/** The period for objections, in hours. */
	public long hours() {
		return this.delays.delay().toHours();
	}

	/** The agents’ target time, in days. */
	public long days() {
		return this.delays.check().toDays();
	}

	/** A person’s latest request, if any. */
	@Transactional(readOnly = true)
	public Optional<RecoveryStatus> of(PartialSignIn half) {
		half.require(this.clock.instant());
		return this.requests.findFirstByAccountOrderByAskedAtDesc(half.account()).map(RecoveryRequest::status);
	}

	/** Requests recovery. An existing open request is left unchanged. */
	public void ask(PartialSignIn half, RecoveryRequest filled) {
		half.require(this.clock.instant());
		UUID account = half.account();
		if (this.requests.lockOpenOf(account).isEmpty()) {
			filled.ask(new AccountId(account), now(), this.delays.check());
			this.requests.saveAndFlush(filled);
			this.secrets.issue(CANCEL_LINK, account, filled.id().toString(), now());
			this.events.write(account, AccountAct.RECOVERY_ASKED);
			this.outbox.add(RecoveryMails.Template.RECOVERY_RECEIVED, filled.id());
		}
	}

	/** The state of a link. Changes nothing, because email scanners open links too. */
	@Transactional(readOnly = true)
	public SecretState cancelling(SecretToken token) {
		return this.secrets.look(CANCEL_LINK, token)
			.map((link) -> this.record.link(link.state(), SecretState.VALID, link.subject()))
			.orElseGet(() -> this.record.link(SecretState.UNKNOWN, SecretState.VALID, null));
	}

	/**
	 * The owner did not make the request, so an intruder knows the password: cancels the
	 * request and suspends the account.
	 * @return {@link SecretState#USED} on success
	 */
	public SecretState cancel(SecretToken token) {
		return this.secrets.look(CANCEL_LINK, token)
			.flatMap((link) -> this.requests.lock(UUID.fromString(link.key())))
			.map((request) -> {
				SecretState state = this.secrets.redeem(CANCEL_LINK, token);
				if (state == SecretState.VALID) {
					cancel(request);
					this.suspensions.suspendForOwner(request.account(), SuspensionReason.RECOVERY_NOT_THEIRS);
					return SecretState.USED;
				}
				return state;
			})
			.orElse(SecretState.UNKNOWN);
	}

	private void cancel(RecoveryRequest request) {
		request.cancel(now());
		this.events.write(request.account().value(), AccountAct.RECOVERY_CANCELLED);
	}

	// Truncated, because the database would round.
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
