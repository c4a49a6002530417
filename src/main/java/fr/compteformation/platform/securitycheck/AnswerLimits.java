package fr.compteformation.platform.securitycheck;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.security.RateLimiter;
import fr.compteformation.platform.securitycheck.budget.Budgets;
import fr.compteformation.platform.securitycheck.work.Way;
import fr.compteformation.platform.securitycheck.work.Work;
import fr.compteformation.platform.securitycheck.work.WorkPricing;
import fr.compteformation.platform.securitycheck.work.WorkSolution;

/**
 * What an answer must pass: the budget of its form, the work of the browser, and rate
 * limits for wrong answers. Limits apply per session and per network; never per person,
 * because anyone can type another person’s number. A right answer makes up for a wrong
 * one of its network, so that many people behind one address do not slow each other down.
 */
@Component
class AnswerLimits {

	private static final int TRIES_PER_SESSION = 5;

	private static final int TRIES_PER_NETWORK = 20;

	private final SecurityCheckSettings settings;

	private final RateLimiter rateLimiter;

	private final WorkPricing pricing;

	private final Budgets budgets;

	AnswerLimits(SecurityCheckSettings settings, RateLimiter rateLimiter, WorkPricing pricing, Budgets budgets) {
		this.settings = settings;
		this.rateLimiter = rateLimiter;
		this.pricing = pricing;
		this.budgets = budgets;
	}

	/**
	 * The work for an answer; empty if disabled.
	 * @param begun the work that this form has already received
	 */
	Optional<Work> work(Visitor visitor, CheckedForm form, Way way, @Nullable Work begun) {
		if (!this.settings.proofOfWork()) {
			return Optional.empty();
		}
		double budget = pressure(visitor, Submission.of(form));
		return Optional.of(this.pricing.ask(owner(visitor, form), way, visitor.network(), budget, begun));
	}

	/**
	 * Counts an answer before it is checked.
	 * @return why it may not be checked now; then it is not counted
	 */
	Optional<SecurityChecks.Outcome> stop(Visitor visitor, Attempt attempt) {
		Submission submission = attempt.submission();
		Optional<Instant> refused = submission.form()
			.budget()
			.flatMap((kind) -> this.budgets.refusedUntil(kind, visitor.network(), submission.email()));
		if (refused.isPresent()) {
			return refused.map(SecurityChecks.Outcome.Refused::new);
		}
		Optional<Work> missing = missing(visitor, attempt);
		if (missing.isPresent()) {
			return missing.map(SecurityChecks.Outcome.Unpaid::new);
		}
		return Optional.of(admit(visitor)).filter(Duration::isPositive).map(SecurityChecks.Outcome.TooSoon::new);
	}

	/**
	 * Uses up the work of an answer, in the transaction of the caller.
	 * @return false if it was used before
	 */
	boolean spendWork(Attempt attempt) {
		WorkSolution work = attempt.work();
		return !this.settings.proofOfWork() || work != null && this.pricing.spend(work.work());
	}

	/** The answer could not be checked: it does not count. */
	void undo(Visitor visitor) {
		this.rateLimiter.giveBack(session(visitor));
		this.rateLimiter.giveBack(network(visitor));
	}

	/** The answer was wrong. */
	void wasWrong(Visitor visitor) {
		this.pricing.count(visitor.network());
	}

	/**
	 * The answer was right.
	 * @return when to try again, if other submissions have used up the budget meanwhile
	 */
	Optional<Instant> wasRight(Visitor visitor, Submission submission) {
		this.pricing.count(visitor.network());
		this.rateLimiter.forget(session(visitor));
		this.rateLimiter.giveBack(network(visitor), 2);
		return submission.form()
			.budget()
			.flatMap((kind) -> this.budgets.spend(kind, visitor.network(), submission.email()));
	}

	Duration admit(Visitor visitor) {
		Duration wait = this.rateLimiter.admit(session(visitor), TRIES_PER_SESSION, 1);
		if (!wait.isZero()) {
			return wait;
		}
		wait = this.rateLimiter.admit(network(visitor), TRIES_PER_NETWORK, 1);
		if (!wait.isZero()) {
			this.rateLimiter.giveBack(session(visitor));
		}
		return wait;
	}

	private Optional<Work> missing(Visitor visitor, Attempt attempt) {
		if (!this.settings.proofOfWork()) {
			return Optional.empty();
		}
		double budget = pressure(visitor, attempt.submission());
		return this.pricing.missing(owner(visitor, attempt.submission().form()), attempt.way(), visitor.network(),
				budget, attempt.work());
	}

	private double pressure(Visitor visitor, Submission submission) {
		return submission.form()
			.budget()
			.map((kind) -> this.budgets.pressure(kind, visitor.network(), submission.email()))
			.orElse(0.0);
	}

	private static String owner(Visitor visitor, CheckedForm form) {
		return form + ":" + visitor.session().value();
	}

	private static String session(Visitor visitor) {
		return "securitycheck-session:" + visitor.session().value();
	}

	private static String network(Visitor visitor) {
		return "securitycheck-network:" + visitor.network().value();
	}

}
