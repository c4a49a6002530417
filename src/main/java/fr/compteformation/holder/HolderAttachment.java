package fr.compteformation.holder;

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

	/** Detaches the account when its holder turns out to have another name. */
	void compareWith(Holder holder, Instant now) {
		if (isAttached() && !holder.isNamed(this.birthName)) {
			this.state = State.RECONCILING;
			this.since = now;
		}
	}

	enum State {

		ATTACHED, RECONCILING

	}

}
