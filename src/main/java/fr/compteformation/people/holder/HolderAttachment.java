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
 * An account and the holder of its number, whose rights it may see or not.
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

	/** The name of the holder that an agent compared when they decided. */
	@Column(name = "decided_name")
	private @Nullable String decidedName;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init") // for JPA, which fills the fields
	protected HolderAttachment() {
	}

	/** Attaches the account when the birth name is the holder’s. */
	HolderAttachment(UUID account, Holder holder, String birthName, Instant now) {
		this.account = account;
		this.holder = holder.id();
		this.birthName = birthName;
		this.state = holder.isNamed(birthName) ? State.ATTACHED : State.RECONCILING;
		this.since = now;
	}

	HolderId holder() {
		return this.holder;
	}

	UUID account() {
		return this.account;
	}

	boolean isAttached() {
		return this.state == State.ATTACHED;
	}

	/** An agent decided that the account is another person’s. */
	boolean isRefused() {
		return this.state == State.REFUSED || isDetached();
	}

	/** The account was opened in the holder’s name by somebody else, for good. */
	void detach(Instant now) {
		this.state = State.DETACHED;
		this.since = now;
	}

	boolean isDetached() {
		return this.state == State.DETACHED;
	}

	/**
	 * What an agent decided: whether the owner of the account is the holder, whatever
	 * their names.
	 * @throws IllegalStateException when the account is attached already
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
	 * Detaches the account when its holder turns out to have another name. What an agent
	 * decided holds for the name that they compared; another one is news, and an agent
	 * looks at it again.
	 */
	void compareWith(Holder holder, Instant now) {
		boolean decided = this.decidedName != null && holder.isNamed(this.decidedName);
		boolean right = isAttached() && holder.isNamed(this.birthName);
		if (this.state != State.RECONCILING && !isDetached() && !decided && !right) {
			this.state = State.RECONCILING;
			this.since = now;
		}
	}

	enum State {

		ATTACHED, RECONCILING, REFUSED, DETACHED

	}

}
