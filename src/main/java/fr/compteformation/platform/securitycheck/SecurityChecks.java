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

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import fr.compteformation.platform.base.Keys;

/**
 * The door of the module: asks a question that people answer easily and robots do not,
 * and judges the answer. Open to everybody. A challenge holds for five minutes, for one
 * answer, in the session it was issued to, on whichever node the answer arrives.
 */
@Service
public class SecurityChecks {

	static final Duration VALIDITY = Duration.ofMinutes(5);

	/** Some tabs of one browser; an older challenge gives way to a newer one. */
	static final int OPEN_PER_SESSION = 5;

	private final SecureRandom random = new SecureRandom();

	private final SecurityCheckSettings settings;

	private final SecurityCheckPolicy policy;

	private final List<ChallengeProvider> providers;

	private final OpenChallenges challenges;

	private final Brakes brakes;

	private final Keys keys;

	private final TransactionOperations transaction;

	private final Clock clock;

	SecurityChecks(SecurityCheckSettings settings, SecurityCheckPolicy policy, List<ChallengeProvider> providers,
			OpenChallenges challenges, Brakes brakes, Keys keys, TransactionOperations transaction, Clock clock) {
		this.settings = settings;
		this.policy = policy;
		this.providers = providers;
		this.challenges = challenges;
		this.brakes = brakes;
		this.keys = keys;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Whether forms ask at all; only a demonstration may do without. */
	public boolean enabled() {
		return this.settings.enabled();
	}

	/**
	 * What to ask a person who has chosen nothing: whoever has CaptchEtat wants it seen.
	 */
	public CheckKind firstKind() {
		return this.settings.captchetat().isSet() ? CheckKind.CHARACTERS : this.policy.securityCheck().kind();
	}

	/** Asks a new question. */
	public Challenge issue(Visitor visitor, CheckKind kind, Locale language) {
		ChallengeId id = new ChallengeId(new UUID(this.random.nextLong(), this.random.nextLong()));
		Asked asked = this.providers.stream()
			.flatMap((provider) -> provider.ask(id, kind, language).stream())
			.findFirst()
			.orElseThrow();
		this.transaction.executeWithoutResult((status) -> keep(asked, hash(visitor)));
		return asked.challenge();
	}

	/** What the browser may do meanwhile, so that the answer counts only once. */
	public Optional<Work> work(ChallengeId id, Visitor visitor) {
		return this.brakes.work(id, visitor);
	}

	/** The challenge to be heard, while it waits for its answer. */
	public Optional<Sound> speak(ChallengeId id, Visitor visitor, Locale language) {
		return open(id, visitor).flatMap((challenge) -> provider(challenge).speak(challenge, language));
	}

	/** Whether an answer would still be judged. */
	public boolean isOpen(ChallengeId id, Visitor visitor) {
		return open(id, visitor).isPresent();
	}

	/**
	 * Judges an answer. Of several answers to one challenge, even at the same moment,
	 * only one is judged. What comes too fast, or from somebody who fills in what nobody
	 * sees, is wrong whatever it says.
	 */
	public Outcome answer(ChallengeId id, Visitor visitor, Attempt attempt) {
		int weight = this.brakes.weight(id, attempt);
		Duration wait = this.brakes.admit(visitor, weight);
		if (!wait.isZero()) {
			return new Outcome.TooSoon(wait);
		}
		Optional<Boolean> right = take(id, visitor)
			.flatMap((challenge) -> provider(challenge).judge(challenge, attempt.answer()))
			.map((judged) -> judged && isHuman(attempt));
		if (right.isEmpty()) {
			this.brakes.undo(visitor, weight);
			return new Outcome.Expired();
		}
		if (!right.get()) {
			return new Outcome.Wrong();
		}
		this.brakes.release(visitor, weight);
		return new Outcome.Passed();
	}

	private boolean isHuman(Attempt attempt) {
		return attempt.trap().isEmpty() && attempt.taken().compareTo(this.settings.minimumFillTime()) >= 0;
	}

	private void keep(Asked asked, String session) {
		this.challenges.open(session, now()).stream().skip(OPEN_PER_SESSION - 1).forEach(this.challenges::close);
		this.challenges.save(new OpenChallenge(asked, session, now().plus(VALIDITY)));
	}

	private Optional<OpenChallenge> open(ChallengeId id, Visitor visitor) {
		return this.challenges.findById(id).filter((challenge) -> challenge.isOpen(hash(visitor), now()));
	}

	// Taken before it is judged, which may need an answer from elsewhere: no transaction
	// waits for that.
	private Optional<OpenChallenge> take(ChallengeId id, Visitor visitor) {
		return open(id, visitor).filter((challenge) -> Integer.valueOf(1)
			.equals(this.transaction.execute((status) -> this.challenges.close(id))));
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

	private String hash(Visitor visitor) {
		return HexFormat.of().formatHex(this.keys.derive("securitycheck:" + visitor.session().value()));
	}

}
