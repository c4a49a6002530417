package fr.compteformation.access.letter;

import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.people.holder.AttachmentEnded;
import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.people.identityproof.IdentityProven;
import fr.compteformation.people.identityproof.ProofAttempted;
import fr.compteformation.people.identityproof.ProofMethod;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretState;

/** What letters mean for an account and its proof, and what ends them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LetterNotes {

	private final IdentityProofs proofs;

	private final LetterTable table;

	private final OneTimeSecrets secrets;

	private final AccountEvents events;

	private final Outbox outbox;

	private final ApplicationEventPublisher publisher;

	LetterNotes(IdentityProofs proofs, LetterTable table, OneTimeSecrets secrets, AccountEvents events, Outbox outbox,
			ApplicationEventPublisher publisher) {
		this.proofs = proofs;
		this.table = table;
		this.secrets = secrets;
		this.events = events;
		this.outbox = outbox;
		this.publisher = publisher;
	}

	void asked(Letter letter, UUID account) {
		this.events.write(account, AccountAct.IDENTITY_LETTER_ASKED);
		this.outbox.add(LetterMails.Template.LETTER_ASKED, letter.id());
		this.publisher.publishEvent(new ProofAttempted(account, letter.holder(), ProofMethod.LETTER));
	}

	void failed(Letter letter, UUID account) {
		this.publisher.publishEvent(new ProofAttempted(account, letter.holder(), ProofMethod.LETTER));
	}

	boolean prove(UUID account) {
		return this.proofs.prove(new AccountId(account), ProofMethod.LETTER, null);
	}

	boolean isProven(UUID account) {
		return this.proofs.isProven(new AccountId(account));
	}

	@EventListener
	void end(AttachmentEnded ended) {
		end(ended.account());
	}

	@EventListener
	void end(IdentityProven proven) {
		end(proven.account());
	}

	private void end(UUID account) {
		this.table.all(account).forEach((letter) -> {
			this.table.cancel(letter.id());
			this.secrets.end(LetterBatches.CODE, letter.key(), SecretState.REVOKED);
		});
	}

}
