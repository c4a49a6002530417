package fr.compteformation.office.topup;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
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
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.rights.ledger.Movement;

/** An amount that an employer adds to the rights of an employee. */
@Entity
@Table(name = "top_up")
class TopUp {

	private static final int LONGEST_PAYER = 200;

	@Id
	private UUID id;

	private Reference reference;

	@Column(name = "professional_id")
	private UUID sender;

	private String siret;

	private String organisation;

	@Embedded
	private TopUpDetails details;

	// The reference of the payment as the database compares it.
	@Column(name = "payment_key", insertable = false, updatable = false)
	private @Nullable String paymentKey;

	@Column(name = "sent_at")
	private Instant sentAt;

	@Enumerated(EnumType.STRING)
	private TopUpState state;

	@Enumerated(EnumType.STRING)
	private @Nullable TopUpRefusal refusal;

	private @Nullable String remark;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "holder_id"))
	private @Nullable HolderId holder;

	@Column(name = "decided_at")
	private @Nullable Instant decidedAt;

	@Column(name = "decided_by")
	private @Nullable Integer decidedBy;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init") // for JPA, which fills the fields
	protected TopUp() {
	}

	TopUp(Professional sender, String organisation, TopUpDetails details, Instant now) {
		this.id = UUID.randomUUID();
		this.reference = Reference.random();
		this.sender = sender.accountId();
		this.siret = sender.siret();
		this.organisation = organisation;
		this.details = details;
		this.sentAt = now;
		this.state = TopUpState.SENT;
		details.dropUnusedMotive();
	}

	UUID id() {
		return this.id;
	}

	/** What agents see across its files, after the name of the site. */
	String watermark() {
		return reference().toString();
	}

	Reference reference() {
		return this.reference;
	}

	UUID sender() {
		return this.sender;
	}

	String siret() {
		return this.siret;
	}

	String organisation() {
		return this.organisation;
	}

	Instant sentAt() {
		return this.sentAt;
	}

	@Nullable Instant decidedAt() {
		return this.decidedAt;
	}

	TopUpDetails details() {
		return this.details;
	}

	TopUpState state() {
		return this.state;
	}

	Optional<HolderId> holder() {
		return Optional.ofNullable(this.holder);
	}

	/** The name of the employer that the person reads, with a motive in words. */
	String payer() {
		String words = this.details.getOtherMotive();
		String whole = (words != null) ? this.organisation + ", " + words : this.organisation;
		return whole.substring(0, Math.min(whole.length(), LONGEST_PAYER));
	}

	boolean isAt(long seen) {
		return this.version != null && this.version == seen && this.state == TopUpState.SENT;
	}

	void credit(Agent agent, HolderId holder, Instant now) {
		decide(TopUpState.CREDITED, agent, now);
		this.holder = holder;
	}

	void refuse(Agent agent, TopUpDecision decision, Instant now) {
		decide(TopUpState.REFUSED, agent, now);
		this.refusal = decision.refusal();
		this.remark = decision.getText().isEmpty() ? null : decision.getText();
	}

	/** Gives the proof up. */
	Optional<DocumentId> eraseProof() {
		Optional<DocumentId> proof = Optional.ofNullable(this.details.getProof());
		this.details.eraseProof();
		return proof;
	}

	private void decide(TopUpState decided, Agent agent, Instant now) {
		if (this.state != TopUpState.SENT) {
			throw new IllegalStateException("a top-up is decided once");
		}
		this.state = decided;
		this.decidedAt = now;
		this.decidedBy = agent.number();
	}

	/** A line of a list. */
	TopUpLine line() {
		return new TopUpLine(this.id, this.reference, this.organisation, this.details.birthName(),
				this.details.nir().masked(), this.details.amount(), this.sentAt, this.state, this.refusal,
				Objects.requireNonNullElse(this.remark, ""));
	}

	/** All of it, for a supervisor. */
	TopUpCase shown(TopUpCase.Person person, int similar) {
		Movement.Motive motive = this.details.motive();
		return new TopUpCase(line(), (this.version != null) ? this.version : 0, this.siret, this.details.bornOn(),
				motive, Objects.requireNonNullElse(this.details.getOtherMotive(), ""), this.details.paidOn(),
				this.details.paymentReference(), this.details.getProof(), person, similar);
	}

}
