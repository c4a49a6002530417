package fr.compteformation.people.identityproof;

import java.util.function.Supplier;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.mail.Outbox;

/** Records proofs, and publishes an event for a new one. */
@Component
class ProofRecords {

	private final IdentityProofRepository proofs;

	private final AccountEvents events;

	private final Outbox outbox;

	private final ApplicationEventPublisher publisher;

	ProofRecords(IdentityProofRepository proofs, AccountEvents events, Outbox outbox,
			ApplicationEventPublisher publisher) {
		this.proofs = proofs;
		this.events = events;
		this.outbox = outbox;
		this.publisher = publisher;
	}

	/** Records a proof, unless one holds. */
	void record(AccountId account, HolderId holder, Supplier<IdentityProof> proof) {
		if (!isProven(account, holder)) {
			IdentityProof saved = this.proofs.save(proof.get());
			this.events.write(account.value(), AccountAct.IDENTITY_PROVEN);
			this.outbox.add(IdentityProofMails.Template.IDENTITY_PROVEN, account.value());
			this.publisher.publishEvent(new IdentityProven(account.value(), holder, saved.way()));
		}
	}

	/** Whether a proof of this account towards this holder holds. */
	boolean isProven(AccountId account, HolderId holder) {
		return this.proofs.isProven(account.value(), holder);
	}

}
