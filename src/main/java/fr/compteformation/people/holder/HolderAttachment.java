package fr.compteformation.people.holder;

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

/**
 * The link between an account and the holder of its number, with its access to the
 * holder’s rights.
 */
@Entity
@Table(name = "holder_attachment")
class HolderAttachment {

	@Id
	@Column(name = "account_id")
	private UUID account;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "holder_id"))
	private HolderId holder;

	@Column(name = "birth_name")
	private String birthName;

	@Enumerated(EnumType.STRING)
	private State state;

	private Instant since;

	/** When the account was attached for the first time. */
	@Column(name = "opened_at")
	private Instant openedAt;

	/** The holder’s name on which an agent’s decision is based. */
	@Column(name = "decided_name")
	private @Nullable String decidedName;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init") // for JPA
	protected HolderAttachment() {
	}

	/** Attached if the birth name is the holder’s. */
	HolderAttachment(UUID account, Holder holder, String birthName, Instant now) {
		this.account = account;
		this.holder = holder.id();
		this.birthName = birthName;
		this.state = holder.isNamed(birthName) ? State.ATTACHED : State.RECONCILING;
		this.since = now;
		this.openedAt = now;
	}

	HolderId holder() {
		return this.holder;
	}

	UUID account() {
		return this.account;
	}

	Instant openedAt() {
		return this.openedAt;
	}

	boolean isAttached() {
		return this.state == State.ATTACHED;
	}

	/** An agent decided that the account belongs to another person. */
	boolean isRefused() {
		return this.state == State.REFUSED || isDetached();
	}

	/** Detaches an account opened in the holder’s name by somebody else, permanently. */
	void detach(Instant now) {
		this.state = State.DETACHED;
		this.since = now;
	}

	boolean isDetached() {
		return this.state == State.DETACHED;
	}

	/**
	 * Stores an agent’s decision whether account owner and holder are the same person,
	 * whatever their names.
	 * @throws IllegalStateException if the account is already attached
	 */
	void decide(Holder holder, boolean samePerson, Instant now) {
		if (isAttached() || isDetached()) {
			throw new IllegalStateException("nothing to decide");
		}
		this.state = samePerson ? State.ATTACHED : State.REFUSED;
		this.decidedName = holder.birthName();
		this.since = now;
	}

	/**
	 * Detaches the account if its holder turns out to have another name. An agent’s
	 * decision holds for the compared name only; after a change an agent decides again.
	 * @return whether the account is detached now
	 */
	boolean compareWith(Holder holder, Instant now) {
		boolean decided = this.decidedName != null && holder.isNamed(this.decidedName);
		boolean right = isAttached() && holder.isNamed(this.birthName);
		if (this.state != State.RECONCILING && !isDetached() && !decided && !right) {
			this.state = State.RECONCILING;
			this.since = now;
			return true;
		}
		return false;
	}

	enum State {

		ATTACHED, RECONCILING, REFUSED, DETACHED

	}

}
