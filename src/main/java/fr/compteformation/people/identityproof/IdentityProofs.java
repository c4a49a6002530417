package fr.compteformation.people.identityproof;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;

/**
 * The service of this module: the proofs of identity. The rooms that provide a way to
 * prove it check the evidence and call {@link #prove}.
 */
@Service
@Transactional
public class IdentityProofs {

	private final IdentityProofRepository proofs;

	private final RefusedSubjects refused;

	private final ProofEndings endings;

	private final Holders holders;

	private final ProofRecords records;

	private final Outbox outbox;

	private final ApplicationEventPublisher publisher;

	private final Clock clock;

	IdentityProofs(IdentityProofRepository proofs, RefusedSubjects refused, ProofEndings endings, Holders holders,
			ProofRecords records, Outbox outbox, ApplicationEventPublisher publisher, Clock clock) {
		this.proofs = proofs;
		this.refused = refused;
		this.endings = endings;
		this.holders = holders;
		this.records = records;
		this.outbox = outbox;
		this.publisher = publisher;
		this.clock = clock;
	}

	/** Whether the signed-in person has something to prove, and why. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public ProofNeed needOf(Citizen citizen) {
		return ProofNeed.of(this.holders.attachmentOf(citizen.accountId()));
	}

	/** Whether a proof of this account towards its holder holds, whatever the policy. */
	@Transactional(readOnly = true)
	public boolean isProven(AccountId account) {
		return this.holders.namesakeOf(account.value())
			.filter((holder) -> this.records.isProven(account, holder))
			.isPresent();
	}

	/**
	 * Records that the owner of an account proved to be its holder, in the caller’s
	 * transaction, and informs them. Idempotent while a proof holds.
	 * @param agent who checked it; null for ways without an agent
	 * @return false, and nothing is recorded, if the account’s name is not its holder’s
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean prove(AccountId account, ProofMethod way, @Nullable Agent agent) {
		Optional<HolderId> holder = lockedHolderOf(account);
		holder.ifPresent((found) -> this.records.record(account, found,
				() -> new IdentityProof(account.value(), found, way, agent, this.clock.instant())));
		return holder.isPresent();
	}

	/**
	 * Records a proof by FranceConnect like {@link #prove}. A subject proves one holder
	 * only: another attempt is refused and kept as a hint for agents.
	 * @param subject the keyed hash of the provider’s subject
	 * @param isAnothers whether the subject is known to belong to another holder
	 * @return false, and nothing is proved, if the account’s name is not its holder’s, or
	 * if the subject belongs to another holder
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean proveBySubject(AccountId account, String subject, boolean isAnothers) {
		Optional<HolderId> holder = lockedHolderOf(account);
		if (holder.filter((found) -> isAnothers || this.proofs.provedAnother(subject, found)).isPresent()) {
			this.refused.keep(account.value(), holder.get(), subject);
			return false;
		}
		holder.ifPresent((found) -> this.records.record(account, found,
				() -> IdentityProof.bySubject(account.value(), found, subject, this.clock.instant())));
		return holder.isPresent();
	}

	/**
	 * Notifies other accounts that reach the holder: the owner of this account tried to
	 * prove to be that holder and failed, or began a way that takes days.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void reportAttempt(AccountId account, ProofMethod way) {
		this.holders.namesakeOf(account.value())
			.ifPresent((holder) -> this.publisher.publishEvent(new ProofAttempted(account.value(), holder, way)));
	}

	/**
	 * Imports a proof made elsewhere, unless there has been one; sends no email.
	 * @return false if the account’s name is not its holder’s
	 */
	public boolean takeOver(AccountId account, ProofMethod way, Instant provenAt) {
		Optional<HolderId> holder = this.holders.namesakeOf(account.value());
		holder.filter((found) -> !this.proofs.existsByAccount(account.value()))
			.ifPresent((found) -> this.proofs.save(new IdentityProof(account.value(), found, way, null, provenAt)));
		return holder.isPresent();
	}

	/** All proofs towards a holder, latest first. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY)
	public List<ProofEntry> historyOf(Agent agent, HolderId holder) {
		return this.proofs.of(holder).stream().map(IdentityProof::entry).toList();
	}

	/**
	 * Withdraws the proof of an account by an agent’s decision, and informs its owner.
	 * The caller keeps the motive.
	 * @return false if no proof holds
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean withdraw(AccountId account) {
		boolean withdrawn = this.endings.withdraw(account.value(), WithdrawalReason.AGENT);
		if (withdrawn) {
			this.outbox.add(IdentityProofMails.Template.IDENTITY_PROOF_WITHDRAWN, account.value());
		}
		return withdrawn;
	}

	private Optional<HolderId> lockedHolderOf(AccountId account) {
		this.holders.namesakeOf(account.value()).ifPresent((holder) -> this.holders.lock(List.of(holder)));
		return this.holders.namesakeOf(account.value());
	}

}
