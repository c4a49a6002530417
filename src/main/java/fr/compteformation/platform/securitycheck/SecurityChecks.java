package fr.compteformation.platform.securitycheck;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import fr.compteformation.platform.database.GoesOn;
import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.securitycheck.work.Way;
import fr.compteformation.platform.securitycheck.work.Work;

/**
 * The captcha service: issues challenges and checks answers. Open to everybody. A
 * challenge is valid for five minutes, for one answer, in the session it was issued to,
 * on any node.
 */
@Service
@GoesOn
public class SecurityChecks {

	static final Duration VALIDITY = Duration.ofMinutes(5);

	/** A few tabs of one browser; the oldest challenge makes way for a newer one. */
	static final int OPEN_PER_SESSION = 5;

	private final SecureRandom random = new SecureRandom();

	private final SecurityCheckSettings settings;

	private final SecurityCheckPolicy policy;

	private final List<ChallengeProvider> providers;

	private final OpenChallenges challenges;

	private final AnswerLimits brakes;

	private final Keys keys;

	private final TransactionOperations transaction;

	private final Clock clock;

	SecurityChecks(SecurityCheckSettings settings, SecurityCheckPolicy policy, List<ChallengeProvider> providers,
			OpenChallenges challenges, AnswerLimits brakes, Keys keys, TransactionOperations transaction, Clock clock) {
		this.settings = settings;
		this.policy = policy;
		this.providers = providers;
		this.challenges = challenges;
		this.brakes = brakes;
		this.keys = keys;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Whether forms ask at all; only the demonstration may disable it. */
	public boolean enabled() {
		return this.settings.enabled();
	}

	/** The check offered first: characters if CaptchEtat is configured. */
	public CheckKind firstKind() {
		return this.settings.captchetat().isSet() ? CheckKind.CHARACTERS : this.policy.securityCheck().kind();
	}

	public Challenge issue(Visitor visitor, CheckKind kind, Locale language) {
		ChallengeId id = new ChallengeId(new UUID(this.random.nextLong(), this.random.nextLong()));
		Asked asked = this.providers.stream()
			.flatMap((provider) -> provider.ask(id, kind, language).stream())
			.findFirst()
			.orElseThrow();
		this.transaction.executeWithoutResult((status) -> keep(asked, hashes(visitor).getFirst()));
		return asked.challenge();
	}

	/**
	 * The work for the browser; empty if disabled. Its amount depends on the chosen way
	 * and on the demand.
	 * @param begun the work that this form has already received; it counts
	 */
	public Optional<Work> work(Visitor visitor, CheckedForm form, Way way, @Nullable Work begun) {
		return this.brakes.work(visitor, form, way, begun);
	}

	/** The audio version of an unanswered challenge. */
	public Optional<Sound> speak(ChallengeId id, Visitor visitor, Locale language) {
		return open(id, visitor).flatMap((challenge) -> provider(challenge).speak(challenge, language));
	}

	/** Whether an answer would still be checked. */
	public boolean isOpen(ChallengeId id, Visitor visitor) {
		return open(id, visitor).isPresent();
	}

	/**
	 * Checks an answer; of several to one challenge, or with one work, even concurrent
	 * ones on several nodes, only one. Forms sent too fast or with a filled honeypot are
	 * always wrong.
	 */
	public Outcome answer(ChallengeId id, Visitor visitor, Attempt attempt) {
		Optional<Outcome> stopped = this.brakes.stop(visitor, attempt);
		if (stopped.isPresent()) {
			return stopped.get();
		}
		Optional<Boolean> right = take(id, visitor, attempt)
			.flatMap((challenge) -> provider(challenge).judge(challenge, attempt.answer()))
			.map((judged) -> judged && isHuman(attempt));
		if (right.isEmpty()) {
			this.brakes.undo(visitor);
			return new Outcome.Expired();
		}
		if (!right.get()) {
			this.brakes.wasWrong(visitor);
			return new Outcome.Wrong();
		}
		return this.brakes.wasRight(visitor, attempt.submission())
			.<Outcome>map(Outcome.Refused::new)
			.orElseGet(Outcome.Passed::new);
	}

	private boolean isHuman(Attempt attempt) {
		return attempt.trap().isEmpty() && attempt.taken().compareTo(this.settings.minimumFillTime()) >= 0;
	}

	private void keep(Asked asked, String session) {
		this.challenges.open(session, now()).stream().skip(OPEN_PER_SESSION - 1).forEach(this.challenges::close);
		this.challenges.save(new OpenChallenge(asked, session, now().plus(VALIDITY)));
	}

	private Optional<OpenChallenge> open(ChallengeId id, Visitor visitor) {
		return this.challenges.findById(id)
			.filter((challenge) -> hashes(visitor).stream().anyMatch((session) -> challenge.isOpen(session, now())));
	}

	// Take it before checking, which may call an external service: no transaction waits
	// for that.
	private Optional<OpenChallenge> take(ChallengeId id, Visitor visitor, Attempt attempt) {
		return open(id, visitor).filter((challenge) -> Boolean.TRUE.equals(this.transaction
			.execute((status) -> this.challenges.close(id) == 1 && this.brakes.spendWork(attempt))));
	}

	private ChallengeProvider provider(OpenChallenge challenge) {
		return this.providers.stream()
			.filter((provider) -> provider.name() == challenge.provider())
			.findFirst()
			.orElseThrow();
	}

	private Instant now() {
		return this.clock.instant();
	}

	// One for each key.
	private List<String> hashes(Visitor visitor) {
		return this.keys.derivations("securitycheck:" + visitor.session().value())
			.stream()
			.map(HexFormat.of()::formatHex)
			.toList();
	}

	/**
	 * The result of an answer. Except after {@link TooSoon}, {@link Unpaid} and
	 * {@link Refused}, the challenge and its work are used up.
	 */
	public sealed interface Outcome {

		/** The answer was right. */
		record Passed() implements Outcome {
		}

		/** The answer was wrong. */
		record Wrong() implements Outcome {
		}

		/** The challenge expired, was already answered, or belongs to another session. */
		record Expired() implements Outcome {
		}

		/**
		 * The rate limiter stopped the answer unchecked; it may be repeated.
		 *
		 * @param delay how long to wait
		 */
		record TooSoon(Duration delay) implements Outcome {
		}

		/**
		 * The browser has not done enough work; the answer may be repeated after that.
		 *
		 * @param work all that is asked for
		 */
		record Unpaid(Work work) implements Outcome {
		}

		/**
		 * Too many submissions of this form came within an hour.
		 *
		 * @param until when the next one is accepted
		 */
		record Refused(Instant until) implements Outcome {
		}

	}

}
