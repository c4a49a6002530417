package fr.compteformation.people.identityproof;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountErased;
import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.people.holder.AttachmentEnded;

/** What ends a proof: a decision, the end of an attachment, the erasure of an account. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProofEndings {

	private final IdentityProofRepository proofs;

	private final AccountEvents events;

	private final Clock clock;

	ProofEndings(IdentityProofRepository proofs, AccountEvents events, Clock clock) {
		this.proofs = proofs;
		this.events = events;
		this.clock = clock;
	}

	@EventListener
	void withdraw(AttachmentEnded ended) {
		withdraw(ended.account(), WithdrawalReason.valueOf(ended.reason().name()));
	}

	/** The subject belongs to the account, unlike the proof. */
	@EventListener
	void forgetSubject(AccountErased erased) {
		this.proofs.findByAccount(erased.account().value()).forEach(IdentityProof::forgetSubject);
	}

	/**
	 * Withdraws the proof of an account.
	 * @return false if no proof holds
	 */
	boolean withdraw(UUID account, WithdrawalReason reason) {
		List<IdentityProof> inForce = this.proofs.inForce(account);
		inForce.forEach((proof) -> proof.withdraw(reason, this.clock.instant()));
		if (!inForce.isEmpty()) {
			this.events.write(account, AccountAct.IDENTITY_PROOF_WITHDRAWN);
		}
		return !inForce.isEmpty();
	}

}
