package fr.compteformation.platform.securitycheck;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** An unanswered challenge. Deleted when it is answered or expired. */
@Entity
@Table(name = "security_challenge")
class OpenChallenge {

	@EmbeddedId
	private ChallengeId id;

	@Column(name = "session_hash")
	private String session;

	@Enumerated(EnumType.STRING)
	@Column(name = "provider")
	private ChallengeSource provider;

	@Column(name = "secret")
	private String secret;

	@Column(name = "spoken")
	private @Nullable String spoken;

	@Column(name = "expires_at")
	private Instant expiresAt;

	@Version
	private Integer version;

	OpenChallenge(Asked asked, String session, Instant expiresAt) {
		this.id = asked.challenge().id();
		this.session = session;
		this.provider = asked.provider();
		this.secret = asked.secret();
		this.spoken = asked.spoken();
		this.expiresAt = expiresAt;
	}

	protected OpenChallenge() {
	}

	ChallengeId id() {
		return this.id;
	}

	ChallengeSource provider() {
		return this.provider;
	}

	/** What the provider needs to check the answer. */
	String secret() {
		return this.secret;
	}

	/** The digits of the audio version. */
	@Nullable String spoken() {
		return this.spoken;
	}

	boolean isOpen(String session, Instant now) {
		return this.session.equals(session) && now.isBefore(this.expiresAt);
	}

}
