package fr.compteformation.platform.securitycheck;

import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;

import org.altcha.altcha.Altcha;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.Keys;

/**
 * Proof of work by the ALTCHA protocol, computed by the browser while the form is filled
 * in. Cheap for one form, expensive for thousands: harder the more answers came from a
 * network recently. Stateless; the proof names its challenge, which is checked once.
 */
@Component
class ProofOfWork {

	/** A tenth of a second on a computer, half a second on a phone. */
	static final long LEAST = 25_000;

	/** The maximum: some seconds on a computer. */
	static final long MOST = 800_000;

	/** The number of answers from one network that doubles the work. */
	static final int TRIES_TO_DOUBLE = 10;

	private static final String CHALLENGE = "challenge";

	private final SecurityCheckSettings settings;

	private final Keys keys;

	private final Clock clock;

	ProofOfWork(SecurityCheckSettings settings, Keys keys, Clock clock) {
		this.settings = settings;
		this.keys = keys;
		this.clock = clock;
	}

	/**
	 * The task for a challenge; empty if disabled.
	 * @param tries the recent answers from the same network
	 */
	Optional<Work> ask(ChallengeId id, int tries) {
		if (!this.settings.proofOfWork()) {
			return Optional.empty();
		}
		Duration validity = SecurityChecks.VALIDITY;
		Altcha.ChallengeOptions options = new Altcha.ChallengeOptions().setAlgorithm(Altcha.Algorithm.SHA256)
			.setHmacKey(key())
			.setSecureRandomNumber(true)
			.setMaxNumber(Math.min(LEAST << Math.min(tries / TRIES_TO_DOUBLE, 10), MOST))
			.setExpires(this.clock.instant().plus(validity).getEpochSecond())
			.addParam(CHALLENGE, id.value().toString());
		try {
			Altcha.Challenge work = Altcha.createChallenge(options);
			return Optional.of(new Work(work.algorithm, work.challenge, work.salt, work.signature, work.maxnumber));
		}
		catch (Exception impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Whether the work was done, or is disabled. */
	boolean isDone(ChallengeId id, @Nullable WorkSolution proof) {
		return !this.settings.proofOfWork() || proof != null && proves(id, proof);
	}

	private boolean proves(ChallengeId id, WorkSolution proof) {
		Altcha.Payload payload = new Altcha.Payload();
		payload.algorithm = proof.work().algorithm();
		payload.challenge = proof.work().challenge();
		payload.salt = proof.work().salt();
		payload.signature = proof.work().signature();
		payload.number = proof.number();
		try {
			return id.value().toString().equals(Altcha.extractParams(payload.salt).get(CHALLENGE))
					&& Altcha.verifySolution(payload, key(), true);
		}
		catch (Exception impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private String key() {
		return HexFormat.of().formatHex(this.keys.derive("securitycheck-proof"));
	}

}
