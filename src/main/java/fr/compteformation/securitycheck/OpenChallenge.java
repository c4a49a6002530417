package fr.compteformation.securitycheck;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A challenge that waits for its answer. It is removed when it is answered or too old.
 */
@Entity
@Table(name = "security_challenge")
class OpenChallenge {

	@EmbeddedId
	private ChallengeId id;

	@Column(name = "session_hash")
	private String session;

	@Column(name = "answer")
	private String answer;

	@Column(name = "expires_at")
	private Instant expiresAt;

	@Version
	private Integer version;

	OpenChallenge(ChallengeId id, String session, String answer, Instant expiresAt) {
		this.id = id;
		this.session = session;
		this.answer = answer;
		this.expiresAt = expiresAt;
	}

	protected OpenChallenge() {
	}

	ChallengeId id() {
		return this.id;
	}

	boolean isOpen(String session, Instant now) {
		return this.session.equals(session) && now.isBefore(this.expiresAt);
	}

	boolean isAnsweredBy(String given) {
		return this.answer.equals(given);
	}

}
