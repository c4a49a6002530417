package fr.compteformation.platform.securitycheck;

import java.time.Duration;
import java.util.Optional;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.security.RateLimiter;

/**
 * Rate limits for wrong answers, per session and per network; never per person, because
 * anybody can type somebody’s number. A right answer makes up for a wrong one of its
 * network, so that many people behind one address do not slow each other down.
 */
@Component
class Brakes {

	private static final int TRIES_PER_SESSION = 5;

	private static final int TRIES_PER_NETWORK = 20;

	private static final int UNLIMITED = Integer.MAX_VALUE;

	private final RateLimiter rateLimiter;

	private final ProofOfWork proofs;

	Brakes(RateLimiter rateLimiter, ProofOfWork proofs) {
		this.rateLimiter = rateLimiter;
		this.proofs = proofs;
	}

	/** The proof of work of a challenge: harder the more answers came recently. */
	Optional<Work> work(ChallengeId id, Visitor visitor) {
		return this.proofs.ask(id, this.rateLimiter.tries(rate(visitor)));
	}

	/** The weight of an answer: two if the proof of work is missing. */
	int weight(ChallengeId id, Attempt attempt) {
		return this.proofs.isDone(id, attempt.proof()) ? 1 : 2;
	}

	/**
	 * Counts an answer before it is checked.
	 * @param weight the weight of the answer
	 * @return how long to wait; zero if it may be checked now
	 */
	Duration admit(Visitor visitor, int weight) {
		this.rateLimiter.admits(rate(visitor), UNLIMITED);
		Duration wait = this.rateLimiter.admit(session(visitor), TRIES_PER_SESSION, weight);
		if (!wait.isZero()) {
			return wait;
		}
		wait = this.rateLimiter.admit(network(visitor), TRIES_PER_NETWORK, weight);
		if (!wait.isZero()) {
			this.rateLimiter.giveBack(session(visitor), weight);
		}
		return wait;
	}

	/** The answer could not be checked: it does not count. */
	void undo(Visitor visitor, int weight) {
		this.rateLimiter.giveBack(session(visitor), weight);
		this.rateLimiter.giveBack(network(visitor), weight);
	}

	/** The answer was right. */
	void release(Visitor visitor, int weight) {
		this.rateLimiter.forget(session(visitor));
		this.rateLimiter.giveBack(network(visitor), weight + 1);
	}

	private static String session(Visitor visitor) {
		return "securitycheck-session:" + visitor.session().value();
	}

	/** Counts all answers, wrong or right. */
	private static String rate(Visitor visitor) {
		return "securitycheck-rate:" + visitor.network().value();
	}

	private static String network(Visitor visitor) {
		return "securitycheck-network:" + visitor.network().value();
	}

}
