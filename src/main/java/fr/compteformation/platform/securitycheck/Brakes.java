package fr.compteformation.platform.securitycheck;

import java.time.Duration;
import java.util.Optional;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.security.Throttle;

/**
 * Slows down a session, and a network, from which wrong answers come; never a person by
 * their number, which anybody may type. A right answer makes up for a wrong one of its
 * network, so that the many people behind one address of a company or a mobile network do
 * not slow each other down.
 */
@Component
class Brakes {

	private static final int TRIES_PER_SESSION = 5;

	private static final int TRIES_PER_NETWORK = 20;

	private static final int UNLIMITED = Integer.MAX_VALUE;

	private final Throttle throttle;

	private final ProofOfWork proofs;

	Brakes(Throttle throttle, ProofOfWork proofs) {
		this.throttle = throttle;
		this.proofs = proofs;
	}

	/** The work that comes with a challenge: the more, the more answers came lately. */
	Optional<Work> work(ChallengeId id, Visitor visitor) {
		return this.proofs.ask(id, this.throttle.tries(rate(visitor)));
	}

	/** For how many an answer counts: for two without the work that was asked for. */
	int weight(ChallengeId id, Attempt attempt) {
		return this.proofs.isDone(id, attempt.proof()) ? 1 : 2;
	}

	/**
	 * Counts an answer before it is judged.
	 * @param weight for how many it counts
	 * @return how long it must wait; zero when it may be judged now
	 */
	Duration admit(Visitor visitor, int weight) {
		this.throttle.admits(rate(visitor), UNLIMITED);
		Duration wait = this.throttle.admit(session(visitor), TRIES_PER_SESSION, weight);
		if (!wait.isZero()) {
			return wait;
		}
		wait = this.throttle.admit(network(visitor), TRIES_PER_NETWORK, weight);
		if (!wait.isZero()) {
			this.throttle.giveBack(session(visitor), weight);
		}
		return wait;
	}

	/** The answer could not be judged: it does not count. */
	void undo(Visitor visitor, int weight) {
		this.throttle.giveBack(session(visitor), weight);
		this.throttle.giveBack(network(visitor), weight);
	}

	/** The answer was right. */
	void release(Visitor visitor, int weight) {
		this.throttle.forget(session(visitor));
		this.throttle.giveBack(network(visitor), weight + 1);
	}

	private static String session(Visitor visitor) {
		return "securitycheck-session:" + visitor.session().value();
	}

	/** All answers, wrong or right. */
	private static String rate(Visitor visitor) {
		return "securitycheck-rate:" + visitor.network().value();
	}

	private static String network(Visitor visitor) {
		return "securitycheck-network:" + visitor.network().value();
	}

}
