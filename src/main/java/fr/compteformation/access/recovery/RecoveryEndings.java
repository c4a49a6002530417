package fr.compteformation.access.recovery;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.access.passkey.SecondFactorEvent;
import fr.compteformation.access.passkey.SecondFactors;
import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.Citizens;

/**
 * Ends requests automatically: when their delay is over, and when the person signs in
 * with a second factor after all.
 */
@Service
@Transactional
class RecoveryEndings {

	private static final Limit AT_ONCE = Limit.of(100);

	private final RecoveryRequestRepository requests;

	private final OneTimeSecrets secrets;

	private final RecoveryRetention retention;

	private final SecondFactors factors;

	private final Citizens citizens;

	private final AccountEvents events;

	private final Outbox outbox;

	private final Clock clock;

	RecoveryEndings(RecoveryRequestRepository requests, OneTimeSecrets secrets, RecoveryRetention retention,
			SecondFactors factors, Citizens citizens, AccountEvents events, Outbox outbox, Clock clock) {
		this.requests = requests;
		this.secrets = secrets;
		this.retention = retention;
		this.factors = factors;
		this.citizens = citizens;
		this.events = events;
		this.outbox = outbox;
		this.clock = clock;
	}

	/** Also at sign-in, so that the person need not wait for the background job. */
	@EventListener
	void on(SecondFactorEvent event) {
		switch (event) {
			case SecondFactorEvent.Asked(UUID account) -> endIfDue(account);
			case SecondFactorEvent.Given(UUID account) -> cancelOpen(account);
			case SecondFactorEvent.Removed(UUID account) -> cancelOpen(account);
		}
	}

	/** The accounts with a request whose delay is over. */
	@Transactional(readOnly = true)
	List<UUID> due() {
		return this.requests.accountsDue(now(), AT_ONCE);
	}

	/**
	 * Removes the second factor if the delay is over. If the account was suspended
	 * meanwhile, the request is cancelled instead, because the owner reported a problem.
	 * @return whether the second factor was removed
	 */
	boolean endIfDue(UUID account) {
		Optional<RecoveryRequest> due = this.requests.lockOpenOf(account).filter((request) -> request.isDue(now()));
		boolean active = this.citizens.mayAct(account);
		due.ifPresent(active ? this::finish : this::cancel);
		return due.isPresent() && active;
	}

	/** Deletes requests past their retention. */
	void deleteOld() {
		this.requests.deleteEndedBefore(now().minus(this.retention.recovery()));
	}

	private void cancelOpen(UUID account) {
		this.requests.lockOpenOf(account).ifPresent(this::cancel);
	}

	private void finish(RecoveryRequest request) {
		UUID account = request.account().value();
		request.finish(now());
		this.secrets.end(Recoveries.CANCEL_LINK, account, SecretState.REVOKED);
		this.factors.remove(account);
		this.events.write(account, AccountAct.RECOVERY_DONE);
		this.outbox.add(RecoveryMails.Template.RECOVERY_DONE, request.id());
	}

	private void cancel(RecoveryRequest request) {
		request.cancel(now());
		this.secrets.end(Recoveries.CANCEL_LINK, request.account().value(), SecretState.USED);
		this.events.write(request.account().value(), AccountAct.RECOVERY_CANCELLED);
	}

	// Truncated, because the database would round.
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
