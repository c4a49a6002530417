package fr.compteformation.people.identityproof;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.security.Agent;

/** That the owner of an account is its holder. Withdrawn proofs are kept. */
@Entity
@Table(name = "identity_proof")
class IdentityProof {

	@Id
	private UUID id;

	@Column(name = "account_id")
	private UUID account;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "holder_id"))
	private HolderId holder;

	@Enumerated(EnumType.STRING)
	private ProofMethod way;

	@Column(name = "proven_at")
	private Instant provenAt;

	@Column(name = "agent_id")
	private @Nullable UUID agent;

	@Column(name = "agent_number")
	private @Nullable Integer agentNumber;

	/** The keyed hash of the provider’s subject. */
	@Column(name = "subject_hash")
	private @Nullable String subject;

	@Column(name = "withdrawn_at")
	private @Nullable Instant withdrawnAt;

	@Enumerated(EnumType.STRING)
	@Column(name = "withdrawn_for")
	private @Nullable WithdrawalReason withdrawnFor;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init") // for JPA
	protected IdentityProof() {
	}

	IdentityProof(UUID account, HolderId holder, ProofMethod way, @Nullable Agent agent, Instant now) {
		this.id = UUID.randomUUID();
		this.account = account;
		this.holder = holder;
		this.way = way;
		this.agent = (agent != null) ? agent.agentId() : null;
		this.agentNumber = (agent != null) ? agent.number() : null;
		this.provenAt = now;
	}

	/** A proof by a provider. */
	static IdentityProof bySubject(UUID account, HolderId holder, String subject, Instant now) {
		IdentityProof proof = new IdentityProof(account, holder, ProofMethod.FRANCE_CONNECT, null, now);
		proof.subject = subject;
		return proof;
	}

	ProofMethod way() {
		return this.way;
	}

	/** Withdraws the proof; one that is withdrawn keeps its first reason. */
	void withdraw(WithdrawalReason reason, Instant now) {
		if (this.withdrawnAt == null) {
			this.withdrawnAt = now;
			this.withdrawnFor = reason;
		}
	}

	void forgetSubject() {
		this.subject = null;
	}

	/** The entry shown to agents. */
	ProofEntry entry() {
		return new ProofEntry(this.account, this.way, this.provenAt, this.agentNumber, this.withdrawnAt,
				this.withdrawnFor);
	}

}
