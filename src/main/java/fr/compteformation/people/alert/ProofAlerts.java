package fr.compteformation.people.alert;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.identityproof.IdentityProven;
import fr.compteformation.people.identityproof.ProofAttempted;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.mail.Outbox;

/**
 * Tells the owners of other accounts of a holder that somebody proved to be that holder,
 * or tried to. Their link suspends the account that proved or tried, never their own.
 */
@Component
class ProofAlerts {

	private final Holders holders;

	private final SecurityAlerts alerts;

	private final Outbox outbox;

	private final Clock clock;

	ProofAlerts(Holders holders, SecurityAlerts alerts, Outbox outbox, Clock clock) {
		this.holders = holders;
		this.alerts = alerts;
		this.outbox = outbox;
		this.clock = clock;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(IdentityProven proof) {
		tellOthers(proof.account(), proof.holder(), SecurityAlertMails.Template.IDENTITY_PROVEN_ELSEWHERE);
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(ProofAttempted attempt) {
		tellOthers(attempt.account(), attempt.holder(), SecurityAlertMails.Template.PROOF_ATTEMPTED);
	}

	private void tellOthers(UUID account, HolderId holder, SecurityAlertMails.Template mail) {
		this.holders.attachedTo(holder)
			.stream()
			.filter((other) -> !other.equals(account))
			.forEach((other) -> tell(other, account, mail));
	}

	// A person may try several times: once a day is enough.
	private void tell(UUID told, UUID account, SecurityAlertMails.Template mail) {
		UUID alert = UUID.nameUUIDFromBytes("%s %s %s %s".formatted(mail, PortalTime.today(this.clock), told, account)
			.getBytes(StandardCharsets.UTF_8));
		if (this.alerts.accountOf(alert).isEmpty()) {
			this.alerts.raise(alert, new AccountId(account), new AccountId(told));
			this.outbox.add(mail, alert);
		}
	}

}
