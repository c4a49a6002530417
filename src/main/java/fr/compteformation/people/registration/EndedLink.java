package fr.compteformation.people.registration;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The trace of a link whose registration is gone, so that its page can still say why.
 */
@Entity
@Table(name = "ended_link")
class EndedLink {

	@Id
	@Column(name = "token_hash")
	private String tokenHash;

	@Enumerated(EnumType.STRING)
	private LinkState state;

	@Column(name = "ended_at")
	private Instant endedAt;

	@SuppressWarnings("NullAway.Init") // for JPA, which fills the fields
	protected EndedLink() {
	}

	EndedLink(String tokenHash, LinkState state, Instant endedAt) {
		this.tokenHash = tokenHash;
		this.state = state;
		this.endedAt = endedAt;
	}

	LinkState state() {
		return this.state;
	}

}
